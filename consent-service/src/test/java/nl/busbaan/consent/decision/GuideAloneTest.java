package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.kind.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The AVG guide as a tool of its own: a receiver and a purpose, no resident and no request. */
@QuarkusTest
class GuideAloneTest extends ServiceTest {
    @Inject
    CodeLists lists;

    @Test
    void a_team_and_a_purpose_give_an_answer_for_every_kind_of_data_with_a_sentence() {
        ask(Map.of("teamId", ZIEKTEWET, "purpose", "SICKNESS_BENEFIT"))
                .statusCode(200)
                .body("items", hasSize(lists.kinds().size()))
                .body("items.sentence", everyItem(notNullValue()))
                .body("items.find { it.kind == 'EMPLOYER' }.label", equalTo("mag"))
                .body("items.find { it.kind == 'ILLNESS' }.label", equalTo("niet nodig"))
                .body("items.find { it.kind == 'EMPLOYER' }.article", notNullValue());
    }

    @Test
    void a_role_gives_the_same_as_a_colleague_who_has_it() {
        ask(Map.of("role", "verzekeringsarts", "purpose", "MEDICAL_ASSESSMENT"))
                .statusCode(200)
                .body("items", hasSize(lists.kinds().size()))
                .body("items.find { it.kind == 'GP_LETTER' }.label", equalTo("vraag"))
                .body("items.find { it.kind == 'CRIMINAL_RECORD' }.label", equalTo("niet nodig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENFORCEMENT", "FRAUD_INVESTIGATION", "RECOVERY"})
    void for_enforcement_every_answer_is_no(String purpose) {
        ask(Map.of("role", "verzekeringsarts", "purpose", purpose)).body("items.label", everyItem(equalTo("mag niet")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENFORCEMENT", "FRAUD_INVESTIGATION", "RECOVERY"})
    void where_it_is_never_the_guide_says_what_the_law_can_still_demand_and_who_answers_that(String purpose) {
        ask(Map.of("role", "verzekeringsarts", "purpose", purpose))
                .body("items.legalDemand", everyItem(containsString("Awb 5:16")))
                .body("items.legalDemand", everyItem(containsString("jurist of de privacy officer")))
                .body("items.legalDemand", everyItem(containsString("Geef zelf niets")));
        ask(Map.of("role", "verzekeringsarts", "purpose", "MEDICAL_ASSESSMENT"))
                .body("items.legalDemand", everyItem(nullValue()));
    }

    @Test
    void asking_opens_nothing_and_is_no_access() {
        UUID resident = linked("inwoner");

        ask(Map.of("role", "verzekeringsarts", "purpose", "MEDICAL_ASSESSMENT")).statusCode(200);

        as("inwoner").get("/consent/v1/my-access-log").then().body("items", hasSize(0));
        assertThat(resident).isNotNull();
    }

    @Test
    void one_receiver_and_no_more() {
        ask(Map.of("role", "verzekeringsarts", "teamId", ZIEKTEWET, "purpose", "MEDICAL_ASSESSMENT"))
                .statusCode(400)
                .body("violations.field", hasItem("receiverId"));
        ask(Map.of("role", "goochelaar", "purpose", "MEDICAL_ASSESSMENT"))
                .statusCode(400)
                .body("violations.field", hasItem("role"))
                .body("violations.field", not(hasItem("receiverId")));
        ask(Map.of("role", "verzekeringsarts", "purpose", "MEDICAL_ASSESSMENT", "residentId", people.resident()))
                .statusCode(400)
                .body("violations.field", hasItem("role"));
    }

    private static ValidatableResponse ask(Map<String, Object> question) {
        return as("raadsvrouw").body(question).post("/consent/v1/guidance").then();
    }
}
