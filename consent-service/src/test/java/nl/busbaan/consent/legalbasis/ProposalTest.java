package nl.busbaan.consent.legalbasis;

import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.WPI_NOORD;
import static nl.busbaan.consent.legalbasis.ProposalFixture.TODAY;
import static nl.busbaan.consent.legalbasis.ProposalFixture.aProposal;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A change of the register: the privacy officer proposes, the FG advises, the organisation decides. */
@QuarkusTest
class ProposalTest extends ServiceTest {
    private static final String PATH = "/consent/v1/register-proposals";
    private static final Map<String, Object> POSITIVE = Map.of("advice", "POSITIVE", "words", "Dit klopt.");
    private static final Map<String, Object> APPROVE = Map.of("outcome", "APPROVE");

    /** An entry that another test left behind about the same kinds would answer for this one. */
    @AfterEach
    void whatWasApprovedIsSwitchedOff() {
        List<Map<String, Object>> own = as("privacy")
                .get("/consent/v1/register")
                .then()
                .extract()
                .path("items.findAll { !it.example && it.active }");
        own.forEach(entry -> as("privacy")
                .header("If-Match", "\"" + entry.get("version") + "\"")
                .body(Map.of("active", false))
                .put("/consent/v1/register/{id}/active", entry.get("id"))
                .then()
                .statusCode(200));
    }

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
    void only_the_controller_decides_and_only_after_the_advice() {
        String id = proposed(aProposal("kinds", List.of("INCOME")));

        as("fg").header("If-Match", "\"1\"")
                .body(APPROVE)
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(403);
        as("privacy")
                .header("If-Match", "\"1\"")
                .body(APPROVE)
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(403);
        as("verantwoordelijke")
                .header("If-Match", "\"1\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(403);
        as("verantwoordelijke")
                .header("If-Match", "\"1\"")
                .body(APPROVE)
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(409)
                .body("detail", containsString("Eerst geeft de FG advies"));
        as("privacy")
                .get(PATH + "/{id}", id)
                .then()
                .body("status", equalTo("PROPOSED"))
                .body("steps", hasSize(1));
        withdrawn(id);
    }

    @Test
    void what_comes_back_with_words_is_proposed_again_as_the_same_proposal() {
        String id = advised(aProposal("kinds", List.of("RENT")));

        decide(id, 2, Map.of("outcome", "RETURN")).statusCode(400).body("violations.field", hasItem("words"));
        decide(id, 2, Map.of("outcome", "RETURN", "words", "Noem het artikel preciezer."))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        as("privacy")
                .header("If-Match", "\"3\"")
                .body(aProposal("kinds", List.of("RENT")))
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("steps.step", equalTo(List.of("PROPOSED", "ADVISED", "RETURNED", "PROPOSED")));
        withdrawn(id);
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_a_closed_proposal_does_not_move() {
        String id = proposed(aProposal("kinds", List.of("FAMILY")));

        as("fg").body(POSITIVE).post(PATH + "/{id}/advice", id).then().statusCode(428);
        as("fg").header("If-Match", "\"7\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(412);
        withdrawn(id);
        as("fg").header("If-Match", "\"2\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(409);
        as("privacy").get(PATH).then().body("items.id", not(hasItem(id)));
        as("privacy").get(PATH + "?closed=true").then().body("items.id", hasItem(id));
    }

    @Test
    void the_same_key_makes_one_proposal_and_a_second_about_the_same_entry_waits() {
        Map<String, Object> body = aProposal("entryId", "veilig-thuis");
        String key = UUID.randomUUID().toString();

        String first = as("privacy")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String again = as("privacy")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(again).isEqualTo(first);
        as("privacy").body(body).post(PATH).then().statusCode(409);
        as("privacy").get("/consent/v1/register/veilig-thuis").then().body("proposalId", notNullValue());
        withdrawn(first.substring(first.lastIndexOf('/') + 1));
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

    private static String proposed(Map<String, Object> body) {
        return as("privacy")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String advised(Map<String, Object> body) {
        String id = proposed(body);
        as("fg").header("If-Match", "\"1\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ADVISED"));
        return id;
    }

    private static String approved(Map<String, Object> body) {
        String id = advised(body);
        decide(id, 2, APPROVE).statusCode(200).body("status", equalTo("APPROVED"));
        return id;
    }

    private static ValidatableResponse decide(String id, int version, Map<String, Object> body) {
        return as("verantwoordelijke")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/{id}/decision", id)
                .then();
    }

    private static void withdrawn(String id) {
        int version = as("privacy").get(PATH + "/{id}", id).then().extract().path("version");
        as("privacy")
                .header("If-Match", "\"" + version + "\"")
                .post(PATH + "/{id}/withdrawal", id)
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
