package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.AMSTERDAM;
import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.NOOR;
import static nl.busbaan.consent.People.RAADSLIEDEN;
import static nl.busbaan.consent.People.TOM;
import static nl.busbaan.consent.People.UWV;
import static nl.busbaan.consent.People.WPI;
import static nl.busbaan.consent.People.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.Test;

/** Of which organisations a line of the log is: of those on either side when it was decided, and it stays theirs. */
@QuarkusTest
class WhoseDecisionTest extends ServiceTest {
    private static final String TOM_AT_UWV = "Tom Jansen, klantadviseur van UWV";
    private static final String TOM_AT_AMSTERDAM = "Tom Jansen, klantadviseur van Gemeente Amsterdam";

    @Test
    void an_officer_reads_what_his_organisation_gives_and_gets_and_of_others_nothing() {
        String toUwv = decided(DAAN, RAADSLIEDEN);
        String fromUwv = decided(NOOR, ZIEKTEWET);
        String toAmsterdam = decided(FATMA, RAADSLIEDEN);
        String withinTheBuurtteam = decided(NOOR, RAADSLIEDEN);

        assertThat(readBy("privacy-uwv")).contains(toUwv, fromUwv).doesNotContain(toAmsterdam, withinTheBuurtteam);
        assertThat(readBy("privacy")).contains(toAmsterdam).doesNotContain(toUwv, fromUwv, withinTheBuurtteam);
        // The buurtteam has no officers here; what is nobody's is every FG's.
        assertThat(readBy("fg")).contains(toAmsterdam, withinTheBuurtteam).doesNotContain(toUwv, fromUwv);
        as("privacy-uwv").get("/consent/v1/decisions/{id}", fromUwv).then().statusCode(200);
        as("privacy-uwv").get("/consent/v1/decisions/{id}", toAmsterdam).then().statusCode(404);
        as("fg").get("/consent/v1/decisions/{id}", toUwv).then().statusCode(404);
        as("privacy")
                .get("/consent/v1/decisions/{id}", withinTheBuurtteam)
                .then()
                .statusCode(404);
    }

    @Test
    void a_decision_stays_with_the_organisation_that_it_was_of_when_who_asked_moves() {
        String toUwv = decided(TOM, RAADSLIEDEN);

        whileTomWorksForAmsterdam(() -> {
            assertThat(readBy("privacy-uwv")).contains(toUwv);
            assertThat(readBy("privacy")).doesNotContain(toUwv);
            assertThat(readBy("fg")).doesNotContain(toUwv);
            as("privacy-uwv").get("/consent/v1/decisions/{id}", toUwv).then().statusCode(200);
        });
    }

    @Test
    void the_filter_finds_it_by_where_who_asked_worked_then_also_when_he_has_moved() {
        String atUwv = decided(TOM, ZIEKTEWET);

        whileTomWorksForAmsterdam(() -> {
            String atAmsterdam = decided(TOM, ZIEKTEWET);

            assertThat(askedFrom(UWV)).containsKey(atUwv).doesNotContainKey(atAmsterdam);
            assertThat(askedFrom(AMSTERDAM)).containsKey(atAmsterdam).doesNotContainKey(atUwv);
        });
    }

    @Test
    void beside_a_line_stands_the_job_of_then() {
        String atUwv = decided(TOM, ZIEKTEWET);

        whileTomWorksForAmsterdam(() -> {
            String atAmsterdam = decided(TOM, ZIEKTEWET);

            assertThat(askedFrom(UWV)).containsEntry(atUwv, TOM_AT_UWV);
            assertThat(askedFrom(AMSTERDAM)).containsEntry(atAmsterdam, TOM_AT_AMSTERDAM);
            String whole = as("privacy-uwv")
                    .get("/consent/v1/decisions/{id}", atUwv)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("who");
            assertThat(whole).isEqualTo(TOM_AT_UWV);
        });
    }

    @Test
    void what_an_organisation_only_recorded_is_not_what_it_asked() {
        String fromUwv = decided(NOOR, ZIEKTEWET);

        assertThat(readBy("privacy-uwv")).contains(fromUwv);
        assertThat(askedFrom(UWV)).doesNotContainKey(fromUwv);
    }

    @Test
    void what_could_not_be_judged_has_no_facts_and_is_found_by_where_who_asked_works_now() {
        String unknown = asMessaging()
                .body(question(TOM, "read", "no such kind", people.resident(), "GENERAL_HELP", WPI))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("context.decision_id");

        assertThat(found("privacy-uwv", "organisationId=" + UWV)).containsEntry(unknown, TOM_AT_UWV);
        assertThat(found("privacy-uwv", "organisationId=" + AMSTERDAM)).doesNotContainKey(unknown);
    }

    private void whileTomWorksForAmsterdam(Runnable then) {
        Rows rows = new Rows(database);
        String move = "update assignment set organisation_id = ?, organisation_name = ? where colleague_id = ?";
        rows.change(move, AMSTERDAM, "Gemeente Amsterdam", TOM);
        try {
            then.run();
        } finally {
            rows.change(move, UWV, "UWV", TOM);
        }
    }

    private String decided(UUID who, UUID recordedBy) {
        return asMessaging()
                .body(question(who, "check", "NAME", people.resident(), "GENERAL_HELP", recordedBy))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("context.decision_id");
    }

    private static Set<String> readBy(String officer) {
        return found(officer, "kind=NAME").keySet();
    }

    /** As UWV's officer finds them: it recorded the data, so he reads both sides. */
    private static Map<String, String> askedFrom(UUID organisation) {
        return found("privacy-uwv", "kind=NAME&organisationId=" + organisation);
    }

    /** Who asked, by the line's id. */
    private static Map<String, String> found(String officer, String filter) {
        List<Map<String, Object>> items = as(officer)
                .get("/consent/v1/decisions?limit=100&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .collect(Collectors.toMap(
                        item -> item.get("id").toString(),
                        item -> item.getOrDefault("who", "").toString()));
    }
}
