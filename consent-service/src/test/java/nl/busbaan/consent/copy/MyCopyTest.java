package nl.busbaan.consent.copy;

import static nl.busbaan.consent.People.AMSTERDAM;
import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The copy of everything: whole, of one's own, and without the names that are kept. */
@QuarkusTest
class MyCopyTest extends ServiceTest {
    private static final String WHY = "Dan kan de arts zien waarom u niet 30 uur kunt werken.";
    private static final String REASON = "Hij zei dat hij vanavond niet meer wil leven en neemt niet op.";
    private static final String FOUND = "Gezien en besproken met het team.";

    /** Tables that say something of a resident, and where that stands in the copy. */
    private static final Map<String, String> IN_THE_COPY = Map.ofEntries(
            Map.entry("resident", "resident"),
            Map.entry("invitation", "invitations"),
            Map.entry("consent_request", "consentRequests"),
            Map.entry("question_sheet", "consentRequests"),
            Map.entry("counter_code", "counterCodes"),
            Map.entry("consent", "consents"),
            Map.entry("consent_event", "consents"),
            Map.entry("restriction_event", "restrictions"),
            Map.entry("objection", "objections"),
            Map.entry("access_log", "accessLog"),
            Map.entry("break_glass_window", "breakGlass"),
            Map.entry("decision_log", "decisions"));
    /** Who takes part in a request; it is messaging-service's to tell, and in its copy. */
    private static final Set<String> OF_ANOTHER_SERVICE = Set.of("participation");

    @AfterEach
    void unmask() {
        unmaskAll();
    }

    @Test
    void it_holds_everything_from_the_code_to_the_last_decision() {
        UUID hanna = wholeStory("inwoner2");

        copyOf("inwoner2")
                .header("Cache-Control", "no-store")
                .body("service", equalTo("consent-service"))
                .body("resident.id", equalTo(hanna.toString()))
                .body("resident.hasAccount", equalTo(true))
                .body("resident.standstill", equalTo("NONE"))
                .body("invitations", hasSize(1))
                .body("invitations[0].issuedBy", startsWith("Noor van den Berg"))
                .body("invitations[0].usedAt", not(nullValue()))
                .body("consentRequests", hasSize(2))
                .body("consentRequests.why", hasItem(WHY))
                .body("consentRequests.answer", hasItems("YES", null))
                .body("consents", hasSize(1))
                .body("consents[0].status", equalTo("WITHDRAWN"))
                .body(
                        "consents[0].record.'dpv:hasConsentStatus'.'@type'",
                        equalTo(List.of("dpv:ConsentRequested", "dpv:ConsentGiven", "dpv:ConsentWithdrawn")))
                .body("consents[0].record.'dpv:hasNotice'.'dct:description'", containsString(WHY))
                .body("restrictions.restricted", equalTo(List.of(false, true)))
                .body("objections", hasSize(1))
                .body("objections[0].organisation", equalTo("Gemeente Amsterdam"))
                .body("objections[0].state", equalTo("TAKEN_BACK"))
                .body("objections[0].reason", equalTo(OBJECTION))
                .body("accessLog", hasSize(2))
                .body("accessLog.organisation", hasItems("Gemeente Amsterdam", "Buurtteam Amsterdam Zuidoost"))
                .body("breakGlass", hasSize(1))
                .body("breakGlass[0].reason", equalTo(REASON))
                .body("breakGlass[0].review", equalTo("JUSTIFIED"))
                .body("breakGlass[0].reviewWords", equalTo(FOUND))
                .body("breakGlass[0].kinds", hasSize(1))
                .body("decisions.permitted", hasItems(true, false))
                .body("decisions.who", hasItem("de klantmanager van Gemeente Amsterdam"));
    }

    @Test
    void every_table_that_says_something_of_a_resident_has_a_place_in_the_copy() throws SQLException {
        wholeStory("inwoner2");

        Set<String> covered = new TreeSet<>(IN_THE_COPY.keySet());
        covered.addAll(OF_ANOTHER_SERVICE);
        assertThat(tablesAboutResidents())
                .as("Whoever adds a table about residents adds it to the copy, and to this test.")
                .isEqualTo(covered);
        for (String place : IN_THE_COPY.values()) {
            copyOf("inwoner2").body("$", hasKey(place));
        }
    }

    @Test
    void it_names_no_code_no_hash_of_one_and_nobody_who_looked() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE", true);

        copyOf("inwoner").body(not(containsString("Fatma"))).body(not(containsString("codeHash")));
    }

    @Test
    void another_resident_finds_nothing_of_it_and_an_account_without_a_resident_finds_no_copy() throws SQLException {
        UUID hanna = wholeStory("inwoner2");
        linked("inwoner");

        copyOf("inwoner")
                .body(not(containsString(hanna.toString())))
                .body("consents", hasSize(0))
                .body("accessLog", hasSize(0))
                .body("decisions", hasSize(0));

        unlink("inwoner");
        as("inwoner").get("/consent/v1/my-copy").then().statusCode(404);
    }

    @Test
    void a_name_that_is_masked_stands_nowhere_in_it_and_services_can_know_whose_that_is() {
        wholeStory("inwoner2");
        copyOf("inwoner2").body(containsString("Noor van den Berg"));
        masked(NOOR);

        copyOf("inwoner2")
                .body(not(containsString("Noor van den Berg")))
                .body("invitations[0].issuedBy", startsWith("Een collega"))
                .body("consentRequests[0].askedBy", startsWith("Een collega"));
        asMessaging()
                .get("/consent/v1/masked-names")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(NOOR.toString())));
    }

    @Test
    void ten_thousand_readings_all_stand_in_it() throws SQLException {
        UUID yousef = linked("inwoner");
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into access_log
                            (id, resident, at, colleague_id, role_name, organisation_name, team_name, purpose, kinds)
                        select gen_random_uuid(), ?, timestamptz '2026-01-01' + n * interval '1 minute', ?,
                            'Klantmanager', 'Gemeente Amsterdam', 'WPI Zuidoost', 'SOCIAL_ASSISTANCE', array['INCOME']
                        from generate_series(1, 10000) n
                        """)) {
            insert.setObject(1, yousef);
            insert.setObject(2, FATMA);
            insert.executeUpdate();
        }

        copyOf("inwoner").body("accessLog", hasSize(10_000));
    }

    private UUID wholeStory(String account) {
        UUID resident = linked(account);
        String consent = given(account, gpLetterForTheDoctor(resident), "YES");
        as(account).post(consent + "/withdrawal").then().statusCode(201);
        asked(gpLetterForTheDoctor(resident));
        read(FATMA, "INCOME", resident, "SOCIAL_ASSISTANCE", true);
        read(DAAN, "GP_LETTER", resident, "SICKNESS_BENEFIT", false);
        breakGlass(resident);
        for (boolean restricted : List.of(true, false)) {
            as(account)
                    .body(Map.of("restricted", restricted))
                    .put("/consent/v1/my-restriction")
                    .then()
                    .statusCode(200);
        }
        takesBack(account, object(account, AMSTERDAM));
        return resident;
    }

    private static void breakGlass(UUID resident) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("residentId", resident);
        body.put("reason", REASON);
        body.put("dangerToLife", true);
        body.put("residentCannotDecide", true);
        String window = as("raadsvrouw")
                .body(body)
                .post("/consent/v1/break-glass")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        read(NOOR, "ILLNESS", resident, "WMO_SUPPORT", true);
        as("fg").header("If-Match", "\"1\"")
                .body(Map.of("outcome", "JUSTIFIED", "words", FOUND))
                .post("/consent/v1/break-glass-reviews/{id}/outcome", window)
                .then()
                .statusCode(200);
    }

    private Set<String> tablesAboutResidents() throws SQLException {
        Set<String> tables = new TreeSet<>(Set.of("resident"));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name in ('resident', 'resident_id')
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static ValidatableResponse copyOf(String account) {
        return as(account).get("/consent/v1/my-copy").then().statusCode(200);
    }

    private static void read(UUID who, String kind, UUID resident, String purpose, boolean permitted) {
        asMessaging()
                .body(question(who, "read", kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(permitted));
    }
}
