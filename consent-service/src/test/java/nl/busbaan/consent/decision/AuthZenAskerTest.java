package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.NOOR;
import static nl.busbaan.consent.People.TOM;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person hears who asks the decision point: about himself the answer, about anyone else a bare no. */
@QuarkusTest
class AuthZenAskerTest extends ServiceTest {
    @Test
    void a_colleague_hears_about_himself() {
        as("raadsvrouw")
                .body(question(NOOR, "check", "EMPLOYER", people.resident(), "WMO_SUPPORT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(true))
                .body("context.code", equalTo("register"));
    }

    @Test
    void a_colleague_hears_about_others_only_a_bare_no() {
        as("raadsvrouw")
                .body(question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context", nullValue());
    }

    @Test
    void a_colleague_hears_nothing_about_a_resident_he_does_not_help() {
        as("klantadviseur")
                .body(question(TOM, "check", "NAME", people.resident(), "WORK_REINTEGRATION"))
                .post("/access/v1/evaluation")
                .then()
                .body("decision", equalTo(false))
                .body("context", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inwoner", "initiatief", "beheerder", "privacy", "fg", "beleid"})
    void others_hear_a_bare_no(String account) {
        as(account)
                .body(question(DAAN, "check", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context", nullValue());
    }
}
