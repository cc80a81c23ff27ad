package nl.busbaan.consent.legalbasis;

import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.WPI_NOORD;
import static nl.busbaan.consent.legalbasis.ProposalFixture.TODAY;
import static nl.busbaan.consent.legalbasis.ProposalFixture.aProposal;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a change does to the answers and to the register, foretold and done, and what the register keeps of it. */
@QuarkusTest
class RegisterChangeTest extends ProposalCase {
    @Test
    void an_approved_proposal_permits_from_its_first_day_and_is_named_in_the_answer() {
        UUID resident = people.resident();
        allows("WORK_REINTEGRATION", resident, true, "eigen-aanvraag-gemeente:1");
        switchOff("eigen-aanvraag-gemeente");
        try {
            allows("WORK_REINTEGRATION", resident, false, null);

            String id = approved(aProposal());

            String entry = entryOf(id);
            allows("WORK_REINTEGRATION", resident, true, entry + ":1");
            as("privacy")
                    .get("/consent/v1/register/{id}", entry)
                    .then()
                    .statusCode(200)
                    .body("entry.example", equalTo(false))
                    .body("entry.approvedBy", equalTo("verantwoordelijke@amsterdam.example"))
                    .body("entry.proposedBy", equalTo("privacy@amsterdam.example"))
                    .body("entry.retention[0].law", equalTo("Archiefwet"))
                    .body("versions", hasSize(1));
        } finally {
            switchOn("eigen-aanvraag-gemeente");
        }
    }

    @Test
    void a_proposal_shows_beforehand_which_answers_it_would_change_and_small_numbers_to_the_dpo_alone() {
        switchOff("eigen-aanvraag-gemeente");
        try {
            UUID resident = people.resident();
            for (int i = 0; i < 12; i++) {
                allows("WORK_REINTEGRATION", resident, false, null);
            }
            UUID other = people.resident();
            ask(FATMA, "BENEFITS", other, "WORK_REINTEGRATION", WPI_NOORD);
            Map<String, Object> both = aProposal("kinds", List.of("EDUCATION", "BENEFITS"));

            as("privacy")
                    .body(both)
                    .post(PATH + "/effect")
                    .then()
                    .statusCode(200)
                    .body("changes.find { it.kind == 'EDUCATION' }.before", not(equalTo("ALLOWED")))
                    .body("changes.find { it.kind == 'EDUCATION' }.after", equalTo("ALLOWED"))
                    .body("changes.find { it.kind == 'EDUCATION' }.task", equalTo("PARTICIPATIEWET"))
                    .body("changes.find { it.kind == 'EDUCATION' }.times", notNullValue())
                    .body("changes.find { it.kind == 'BENEFITS' }.times", nullValue());
            String id = proposed(both);
            as("fg").get(PATH + "/{id}/effect", id)
                    .then()
                    .statusCode(200)
                    .body("changes.find { it.kind == 'BENEFITS' }.times", equalTo(1));
            withdrawn(id);
        } finally {
            switchOn("eigen-aanvraag-gemeente");
        }
    }

    @Test
    void a_shipped_entry_that_is_adopted_becomes_the_organisations_own_and_its_next_version_keeps_the_first() {
        String own = entryOf(approved(aProposal("entryId", "wams")));
        as("privacy")
                .get("/consent/v1/register")
                .then()
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem("wams")));
        as("raadsvrouw").get("/consent/v1/register").then().body("items.id", hasItem("wams"));
        as("raadsvrouw").get("/consent/v1/register/{id}", own).then().statusCode(404);

        Map<String, Object> next = aProposal("entryId", own);
        next.put("validFrom", TODAY.plusDays(30).toString());
        approved(next);

        as("privacy")
                .get("/consent/v1/register/{id}", own)
                .then()
                .body("entry.entryVersion", equalTo(1))
                .body("versions.entryVersion", equalTo(List.of(2, 1)))
                .body("entry.replaces", equalTo("wams"));
    }

    @Test
    void every_switch_stays_in_the_history() {
        int before = as("privacy")
                .get("/consent/v1/register/jeugdhulp")
                .then()
                .extract()
                .path("choices.size()");

        switchOff("jeugdhulp");
        switchOn("jeugdhulp");

        as("privacy")
                .get("/consent/v1/register/jeugdhulp")
                .then()
                .body("choices", hasSize(before + 2))
                .body("choices[0].active", equalTo(true))
                .body("choices[1].active", equalTo(false));
        as("fg").get("/consent/v1/register/jeugdhulp").then().body("choices.at", everyItem(notNullValue()));
    }

    private void allows(String purpose, UUID resident, boolean expected, String entry) {
        ValidatableResponse answer =
                ask(FATMA, "EDUCATION", resident, purpose, WPI_NOORD).body("decision", equalTo(expected));
        String decision = answer.extract().path("context.decision_id");
        if (entry != null) {
            as("fg").get("/consent/v1/decisions?kind=EDUCATION")
                    .then()
                    .body("items.find { it.id == '%s' }.registerEntry".formatted(decision), equalTo(entry));
        }
    }

    private static ValidatableResponse ask(UUID who, String kind, UUID resident, String purpose, UUID team) {
        return asMessaging()
                .body(question(who, "check", kind, resident, purpose, team))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    /** The newest of the organisation's own entries. */
    private static String entryOf(String proposal) {
        String entry =
                as("privacy").get(PATH + "/{id}", proposal).then().extract().path("entryId");
        if (entry != null) {
            return entry;
        }
        List<String> own =
                as("privacy").get("/consent/v1/register").then().extract().path("items.findAll { !it.example }.id");
        return own.stream().max(String::compareTo).orElseThrow();
    }

    private static void switchOff(String entry) {
        set(entry, false);
    }

    private static void switchOn(String entry) {
        set(entry, true);
    }

    private static void set(String entry, boolean active) {
        int version = as("privacy")
                .get("/consent/v1/register/{id}", entry)
                .then()
                .extract()
                .path("entry.version");
        as("privacy")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("active", active))
                .put("/consent/v1/register/{id}/active", entry)
                .then()
                .statusCode(200);
    }
}
