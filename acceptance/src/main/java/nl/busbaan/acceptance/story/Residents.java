package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;

/** Opening a request for a resident, and linking the resident's account to it, as the one in charge does both. */
public final class Residents {
    private final Api professional;

    public Residents(Api professional) {
        this.professional = professional;
    }

    /** @param residentId random number of the resident; it means nothing outside the product */
    public record Request(String id, String residentId) {}

    /** A second story about the same resident goes on under the number he has. */
    public Request open(Api resident, String calledName, String ownWords) {
        return open(Json.of(
                "ownWords",
                ownWords,
                "calledName",
                calledName,
                "residentId",
                knownId(resident).orElse(null)));
    }

    /** For somebody without an account, a phone or a full name: help asks for none of them. */
    public Request openWithoutAccount(String calledName, String ownWords) {
        return open(Json.of("ownWords", ownWords, "calledName", calledName));
    }

    private Request open(JsonNode body) {
        var created = professional
                .call("POST", "/messaging/v1/help-requests")
                .idempotencyKey(UUID.randomUUID())
                .body(body)
                .send()
                .expect(201);
        var request = read(created.id()).expect(200);
        return new Request(created.id(), request.text("/residentId"));
    }

    public Answer read(String requestId) {
        return professional.get("/messaging/v1/help-requests/" + requestId);
    }

    private Optional<String> knownId(Api resident) {
        var requests = resident.get("/messaging/v1/my-requests");
        if (requests.status() != 200) {
            return Optional.empty();
        }
        return requests.items().stream()
                .map(item -> read(item.path("id").asText()))
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.text("/residentId"))
                .findFirst();
    }

    /** Gives the resident a code and has him use it, unless the account is linked already. */
    public boolean link(Api resident, Request request) {
        if (sees(resident, request)) {
            return false;
        }
        // consent-service hears of the new request over Kafka before it lets its people invite.
        var invitation = Eventually.holds(() -> professional
                .post("/consent/v1/residents/" + request.residentId() + "/invitations", Json.of())
                .expect(201));
        resident.post("/consent/v1/my-invitation", Json.of("code", invitation.text("/code")))
                .expect(204);
        Eventually.becomesTrue("the resident sees the request", () -> sees(resident, request));
        return true;
    }

    private static boolean sees(Api resident, Request request) {
        return resident.get("/messaging/v1/my-requests/" + request.id()).status() == 200;
    }

    public static Answer track(Api resident, Request request) {
        return resident.get("/messaging/v1/my-requests/" + request.id()).expect(200);
    }

    /** @return the id of what was recorded */
    public String record(Request request, String kind, String text) {
        return professional
                .call("POST", "/messaging/v1/help-requests/" + request.id() + "/case-data")
                .idempotencyKey(UUID.randomUUID())
                .body(Json.of("kind", kind, "text", text))
                .send()
                .expect(201)
                .id();
    }

    /** The AVG guide beside one kind of data. */
    public JsonNode guide(Request request, String receiverId, String purpose, String kind) {
        var answer = Eventually.holds(() -> professional
                .post(
                        "/consent/v1/guidance",
                        Json.of(
                                "receiverId",
                                receiverId,
                                "purpose",
                                purpose,
                                "residentId",
                                request.residentId(),
                                "kinds",
                                java.util.List.of(kind)))
                .expect(200));
        return answer.items().stream()
                .filter(item -> kind.equals(item.path("kind").asText()))
                .findFirst()
                .orElseThrow(() -> new Unmet("The guide answers about " + kind + ": " + answer.raw()));
    }
}
