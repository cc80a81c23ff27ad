package nl.busbaan.consent.accesslog;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.NOOR;
import static nl.busbaan.consent.People.SMZ;
import static nl.busbaan.consent.People.WPI;
import static nl.busbaan.consent.People.ZIEKTEWET;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** After a breach: which residents it touches. */
@QuarkusTest
class BreachTest extends ServiceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void a_colleague_touches_those_whom_he_read_about_and_nobody_else() {
        UUID read = people.resident();
        UUID checked = people.resident();
        UUID othersRead = people.resident();
        decide(DAAN, "read", "EMPLOYER", read);
        decide(DAAN, "read", "SICKNESS_REPORT_DATE", read);
        decide(DAAN, "check", "EMPLOYER", checked);
        decide(MARIJKE, "read", "NAME", othersRead);

        report(Map.of("colleagueId", DAAN))
                .statusCode(200)
                .body("items.residentRef", hasItem(read.toString()))
                .body("items.residentRef", not(hasItem(checked.toString())))
                .body("items.residentRef", not(hasItem(othersRead.toString())))
                .body("items.find { it.residentRef == '%s' }.times".formatted(read), equalTo(2))
                .body(
                        "items.find { it.residentRef == '%s' }.kinds".formatted(read),
                        contains("EMPLOYER", "SICKNESS_REPORT_DATE"));
    }

    @Test
    void a_team_touches_those_whom_it_read_about() {
        UUID read = people.resident();
        decide(DAAN, "read", "EMPLOYER", read);

        report(Map.of("teamId", ZIEKTEWET)).body("items.residentRef", hasItem(read.toString()));
        report(Map.of("teamId", SMZ)).body("items.residentRef", not(hasItem(read.toString())));
    }

    @Test
    void a_period_without_a_colleague_touches_all_and_another_period_none() {
        UUID read = people.resident();
        decide(DAAN, "read", "EMPLOYER", read);

        report(Map.of()).body("items.residentRef", hasItem(read.toString()));
        report(Map.of("from", "2026-01-01", "until", "2026-01-02"))
                .body("residents", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void what_is_wrong_is_named_at_once() {
        report(Map.of(
                        "colleagueId",
                        UUID.randomUUID(),
                        "teamId",
                        UUID.randomUUID(),
                        "from",
                        TODAY.toString(),
                        "until",
                        TODAY.minusDays(1).toString()))
                .statusCode(400)
                .body("violations.field", hasItems("until", "colleagueId", "teamId"));
    }

    @Test
    void an_officer_reads_whom_his_own_organisation_touches_and_an_fg_also_whom_nobodys_does() {
        UUID byUwv = people.resident();
        UUID byBuurtteam = people.resident();
        decide(DAAN, "read", "EMPLOYER", byUwv);
        decided(NOOR, "NAME", byBuurtteam, "GENERAL_HELP");

        report("fg", Map.of())
                .statusCode(200)
                .body("items.residentRef", hasItem(byBuurtteam.toString()))
                .body("items.residentRef", not(hasItem(byUwv.toString())));
        report("privacy-uwv", Map.of())
                .statusCode(200)
                .body("items.residentRef", hasItem(byUwv.toString()))
                .body("items.residentRef", not(hasItem(byBuurtteam.toString())));
        report("privacy", Map.of()).statusCode(200).body("items.residentRef", not(hasItem(byBuurtteam.toString())));
    }

    @Test
    void a_colleague_and_a_team_of_another_organisation_are_named_beside_their_fields() {
        report("fg", Map.of("colleagueId", MARIJKE, "teamId", ZIEKTEWET))
                .statusCode(400)
                .body("violations.field", hasItems("colleagueId", "teamId"));
        report("privacy-uwv", Map.of("colleagueId", NOOR, "teamId", WPI))
                .statusCode(400)
                .body("violations.field", hasItems("colleagueId", "teamId"));
        // The buurtteam has no officers here.
        report("fg", Map.of("colleagueId", NOOR)).statusCode(200);
    }

    private static void decided(UUID who, String kind, UUID resident, String purpose) {
        asMessaging()
                .body(question(who, "read", kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true));
    }

    private static void decide(UUID who, String action, String kind, UUID resident) {
        asMessaging()
                .body(question(who, action, kind, resident, "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(true));
    }

    private static ValidatableResponse report(Map<String, Object> about) {
        return report("privacy-uwv", about);
    }

    private static ValidatableResponse report(String officer, Map<String, Object> about) {
        Map<String, Object> body = new HashMap<>(Map.of("from", TODAY.toString(), "until", TODAY.toString()));
        body.putAll(about);
        return as(officer).body(body).post("/consent/v1/breach-reports").then();
    }
}
