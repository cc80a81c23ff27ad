package nl.busbaan.consent.legalbasis;

import static nl.busbaan.consent.legalbasis.ProposalCase.PATH;
import static nl.busbaan.consent.legalbasis.ProposalFixture.TODAY;
import static nl.busbaan.consent.legalbasis.ProposalFixture.aProposal;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register can't hold, whoever proposes it. */
@QuarkusTest
class ProposalInputTest extends ServiceTest {
    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "purposes, ENFORCEMENT, jurist",
        "purposes, FRAUD_INVESTIGATION, jurist",
        "purposes, RECOVERY, jurist",
        "toTasks, HANDHAVING, jurist",
        "purposes, NONSENSE, kennen wij niet",
        "kinds, NONSENSE, kennen wij niet",
        "kinds, *SPECIAL, een voor een",
        "kinds, *CRIMINAL, een voor een",
        "toRoles, '<script>', kennen wij niet"
    })
    void what_can_never_be_in_a_register_is_refused_beside_its_field(String field, String value, String words) {
        as("privacy")
                .body(aProposal(field, List.of(value)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.find { it.field == '%s' }.message".formatted(field), containsString(words));
        as("privacy").get(PATH).then().body("items.terms." + field + ".flatten()", not(hasItem(value)));
    }

    @Test
    void criminal_data_needs_a_law_and_dates_must_lie_ahead_all_said_at_once() {
        Map<String, Object> body = aProposal("kinds", List.of("CRIMINAL_RECORD"));
        body.put("validFrom", TODAY.minusDays(1).toString());
        body.put("validUntil", TODAY.minusDays(2).toString());
        body.put("retention", List.of(Map.of("kind", "RENT", "months", 2, "law", "wet")));

        as("privacy")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("basis", "validFrom", "validUntil", "retention"));
    }

    @Test
    void an_empty_proposal_names_every_field() {
        as("privacy")
                .body(Map.of())
                .post(PATH)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "fromTasks",
                                "toTasks",
                                "purposes",
                                "kinds",
                                "basis",
                                "article",
                                "explanation",
                                "source",
                                "retention",
                                "validFrom",
                                "why",
                                "scope"));
    }
}
