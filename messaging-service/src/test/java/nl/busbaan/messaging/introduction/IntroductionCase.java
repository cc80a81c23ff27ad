package nl.busbaan.messaging.introduction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Incoming;
import nl.busbaan.messaging.Kaart;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Residents;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Eline, whom the food bank refused, and an initiative where she might eat: of its own for each test. */
abstract class IntroductionCase extends ServiceTest {
    /** All that an initiative may read: its own name, and first name, wish, language, day and time. */
    static final Set<String> FOR_THE_INITIATIVE = Set.of("initiative", "firstName", "wish", "language", "day", "time");

    UUID request;
    /** One of its own for each test. */
    UUID ark;

    @BeforeEach
    void hanna_was_refused_by_the_food_bank() {
        request = Api.as(Person.NOOR).open("De voedselbank zegt nee. Ik heb niets te eten.", "Eline");
        Residents.linkTo(Person.HANNA, request);
        ark = UUID.randomUUID();
        Kaart.sendInitiative(ark, "Diaconie Noord: De Ark", true);
        await().atMost(Duration.ofSeconds(20)).until(() -> Kaart.shows(ark));
    }

    @AfterEach
    void nobody_is_linked_any_more() {
        Residents.unlink(Person.HANNA, request);
    }

    Map<String, Object> spoken() {
        Map<String, Object> asked = wish();
        asked.put("consent", "SPOKEN");
        asked.put("spokenAt", "2026-11-24T08:30:00Z");
        asked.put("companionId", Person.KARIM.id());
        return asked;
    }

    Map<String, Object> inPortal() {
        Map<String, Object> asked = wish();
        asked.put("consent", "IN_PORTAL");
        return asked;
    }

    Map<String, Object> wish() {
        Map<String, Object> asked = new HashMap<>();
        asked.put("initiativeId", ark);
        asked.put("firstName", "Eline");
        asked.put("wish", "Samen eten");
        asked.put("language", "Nederlands");
        asked.put("day", "2026-11-26");
        asked.put("time", "om 12 uur");
        return asked;
    }

    String path() {
        return "/help-requests/" + request + "/introductions";
    }

    ValidatableResponse introduce(Map<String, Object> asked) {
        return Api.as(Person.NOOR).post(path(), asked);
    }

    String introduced() {
        return introduce(spoken()).statusCode(201).extract().path("id");
    }

    ValidatableResponse of(Person reader) {
        return Api.as(reader).get(path());
    }

    String onlyOne() {
        List<String> ids = of(Person.NOOR).extract().path("items.id");
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }

    String etag(String id) {
        int version = of(Person.NOOR).extract().path("items.find { it.id == '" + id + "' }.version");
        return "\"" + version + "\"";
    }

    ValidatableResponse told(String id, String answer) {
        return changed(Person.NOOR, id, "/answer", Map.of("answer", answer), etag(id));
    }

    ValidatableResponse changed(Person by, String id, String verb, Map<String, Object> body, String etag) {
        var call = Api.as(by).call().body(body);
        return (etag == null ? call : call.header("If-Match", etag))
                .post("/messaging/v1" + path() + "/" + id + verb)
                .then();
    }

    ValidatableResponse giveCode(String id) {
        return Api.as(Person.NOOR).post(path() + "/" + id + "/answer-code", Map.of());
    }

    ValidatableResponse mine() {
        return Api.as(Person.HANNA).get("/my-requests/" + request + "/introductions");
    }

    ValidatableResponse reply(String id, String answer) {
        return Api.as(Person.HANNA)
                .call()
                .header("If-Match", etag(id))
                .body(Map.of("answer", answer))
                .post("/messaging/v1/my-requests/{request}/introductions/{id}/answer", request, id)
                .then();
    }

    static ValidatableResponse expected() {
        return Api.as(Person.DIACONIE).get("/expected-newcomers").statusCode(200);
    }

    static ValidatableResponse answerSignedIn(String id, String answer, String etag) {
        var call = Api.as(Person.DIACONIE).call().body(Map.of("answer", answer));
        return (etag == null ? call : call.header("If-Match", etag))
                .post("/messaging/v1/expected-newcomers/{id}/answer", id)
                .then();
    }

    static ValidatableResponse look(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/messaging/v1/introduction-lookup")
                .then();
    }

    static ValidatableResponse answer(String code, String answer) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "answer", answer))
                .post("/messaging/v1/introduction-answer")
                .then();
    }

    static void sendEnforcer(UUID id) {
        ObjectNode data = new ObjectMapper()
                .createObjectNode()
                .put("id", id.toString())
                .put("version", 1)
                .put("active", true)
                .put("givenName", "Hans")
                .put("familyName", "Haver");
        data.putArray("standInIds");
        data.putArray("absences");
        data.putArray("assignments")
                .addObject()
                .put("organisationId", UUID.randomUUID().toString())
                .put("organisationName", "Gemeente Amsterdam")
                .put("teamId", UUID.randomUUID().toString())
                .put("teamName", "Handhaving WPI")
                .put("task", "HANDHAVING")
                .put("role", "handhaver")
                .put("roleName", "handhaver")
                .put("teamLead", false);
        Incoming.send("professionals", "nl.busbaan.professional.gewijzigd", id, data);
    }
}
