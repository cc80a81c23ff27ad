package nl.busbaan.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;

/** The API as a signed-in person uses it. */
public final class Api {
    private final Person person;

    private Api(Person person) {
        this.person = person;
    }

    public static Api as(Person person) {
        return new Api(person);
    }

    public RequestSpecification call() {
        return given().auth().oauth2(Tokens.of(person.account())).contentType(ContentType.JSON);
    }

    public ValidatableResponse get(String path) {
        return call().get("/messaging/v1" + path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return call().body(body).post("/messaging/v1" + path).then();
    }

    public ValidatableResponse put(String path, String etag, Object body) {
        return call().header("If-Match", etag)
                .body(body)
                .put("/messaging/v1" + path)
                .then();
    }

    /** A verb on a handover, in the version that is there now. */
    public ValidatableResponse act(UUID handover, String verb, Object body) {
        String etag = get("/handovers/" + handover).extract().header("ETag");
        return act(handover, verb, body, etag == null ? "\"0\"" : etag);
    }

    public ValidatableResponse act(UUID handover, String verb, Object body, String etag) {
        return call().header("If-Match", etag)
                .body(body)
                .post("/messaging/v1/handovers/" + handover + "/" + verb)
                .then();
    }

    public UUID open(String ownWords, String calledName) {
        return id(post("/help-requests", Map.of("ownWords", ownWords, "calledName", calledName))
                .statusCode(201));
    }

    public UUID openForYousef() {
        return open("Ik krijg geen Ziektewet en ik kan de huur niet betalen.", "Yousef");
    }

    public UUID record(UUID request, String kind, String text) {
        return id(post("/help-requests/" + request + "/case-data", Map.of("kind", kind, "text", text))
                .statusCode(201));
    }

    public UUID draft(UUID request, Map<String, Object> draft) {
        return id(post("/help-requests/" + request + "/handovers", draft).statusCode(201));
    }

    public UUID offer(UUID request, Map<String, Object> draft) {
        UUID handover = draft(request, draft);
        act(handover, "offer", Map.of()).statusCode(200);
        return handover;
    }

    /** A whole draft to a colleague. */
    public static Map<String, Object> to(Person receiver, String lane, UUID... items) {
        Map<String, Object> draft = complete(lane, items);
        draft.put("receiverId", receiver.id());
        return draft;
    }

    public static Map<String, Object> toTeam(UUID team, String lane) {
        Map<String, Object> draft = complete(lane);
        draft.put("teamId", team);
        return draft;
    }

    private static Map<String, Object> complete(String lane, UUID... items) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("lane", lane);
        draft.put("purpose", "SICKNESS_BENEFIT");
        draft.put("question", "Kun je de Ziektewet-aanvraag opnieuw bekijken?");
        draft.put("actionTaken", "Ik heb de brief met Yousef gelezen en uitstel van de huur geregeld.");
        draft.put("caseDataIds", List.of(items));
        return draft;
    }

    public static UUID id(ValidatableResponse response) {
        String id = response.extract().path("id");
        assertThat(id).isNotNull();
        return UUID.fromString(id);
    }
}
