package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.TestClock;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A question to a resident without an account, and the codes that Noor makes for it. */
abstract class AtCounterTest extends ServiceTest {
    @Inject
    TestClock clock;

    Rows rows;
    UUID resident;
    String question;

    @BeforeEach
    void asks() {
        rows = new Rows(database);
        resident = people.resident();
        question = asked(gpLetterForTheDoctor(resident));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    String code() {
        return codeFor("/consent/v1/consent-requests/" + question + "/counter-codes");
    }

    String codeToStop() {
        return codeFor("/consent/v1/residents/" + resident + "/withdrawal-codes");
    }

    static String codeFor(String path) {
        return as("raadsvrouw").post(path).then().statusCode(201).extract().path("code");
    }

    static RequestSpecification anonymous() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    static ValidatableResponse visit(String code) {
        return anonymous()
                .body(Map.of("code", code))
                .post("/consent/v1/counter/visit")
                .then();
    }

    static ValidatableResponse answer(String code, Map<String, Object> reply) {
        Map<String, Object> body = new TreeMap<>(reply);
        body.put("code", code);
        return anonymous()
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/consent/v1/counter/answer")
                .then();
    }

    static ValidatableResponse stop(String code, String consent) {
        return anonymous()
                .body(Map.of("code", code, "consentId", consent))
                .post("/consent/v1/counter/withdrawal")
                .then();
    }

    ValidatableResponse reads() {
        return asMessaging()
                .body(question(MARIJKE, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }
}
