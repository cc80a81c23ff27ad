package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;
import org.jspecify.annotations.Nullable;

/** Handovers as one person works with them. */
public record Handovers(Api person) {
    private static final String PATH = "/messaging/v1/handovers/";

    /** @return the draft's id */
    public String draft(String requestId, JsonNode draft) {
        return person.call("POST", "/messaging/v1/help-requests/" + requestId + "/handovers")
                .idempotencyKey(UUID.randomUUID())
                .body(draft)
                .send()
                .expect(201)
                .id();
    }

    public Answer read(String id) {
        return person.get(PATH + id);
    }

    public Answer redraft(String id, JsonNode draft) {
        return person.call("PUT", PATH + id)
                .ifMatch(read(id).expect(200).etag())
                .body(draft)
                .send();
    }

    /** Calls a transition on the version as it is now: offer, read, accept, return, … */
    public Answer act(String id, String verb, @Nullable JsonNode body) {
        return person.call("POST", PATH + id + "/" + verb)
                .ifMatch(read(id).expect(200).etag())
                .body(body == null ? Json.of() : body)
                .send();
    }

    /**
     * Without case data: somebody who stands beside her needs none.
     *
     * @param field whom it is for: {@code receiverId} or {@code teamId}
     */
    static JsonNode toStandBesideHer(Canary canary, String field, String receiver) {
        return Json.of(
                field,
                receiver,
                "lane",
                "NORMAL",
                "purpose",
                "GENERAL_HELP",
                "question",
                canary.in("Wil je naast Sharon staan bij het gesprek?"),
                "actionTaken",
                canary.in("De brief samen gelezen."),
                "caseDataIds",
                List.of());
    }

    /**
     * As its receiver reads it once it is decided what he may see. Right after a start or a leap of the clock a decision may come too late, and
     * then the data stays closed until he looks again.
     */
    Answer readOnceDecided(String id) {
        return Eventually.holds(() -> {
            var read = read(id).expect(200);
            if (read.list("/caseData").stream()
                    .anyMatch(item -> item.at("/disclosure/state").asText().equals("UNAVAILABLE"))) {
                throw new Unmet("It is decided what may be read: " + read.raw());
            }
            return read;
        });
    }

    /** What was disclosed of a kind of case data, if the handover carries it at all. */
    public static Optional<JsonNode> disclosure(Answer handover, String kind) {
        return handover.list("/caseData").stream()
                .filter(item -> kind.equals(item.path("kind").asText()))
                .map(item -> item.path("disclosure"))
                .findFirst();
    }

    /** The lane's row of a handover in the person's inbox. */
    public Optional<JsonNode> inInbox(String id) {
        return person.get("/messaging/v1/inbox").expect(200).list("/lanes").stream()
                .flatMap(lane -> Json.list(lane.path("items")).stream())
                .filter(item -> id.equals(item.path("id").asText()))
                .findFirst();
    }

    /** Everything open between these people ends well, so that nothing rings after the story. */
    public static void finish(Api receiver, String id) {
        var handovers = new Handovers(receiver);
        for (String verb : List.of("accept", "resident-spoken", "complete")) {
            var allowed = Json.list(handovers.read(id).expect(200).body().path("allowed"));
            if (allowed.stream().anyMatch(each -> verb.equals(each.asText()))) {
                handovers
                        .act(id, verb, verb.equals("complete") ? Json.of("outcome", "Het is geregeld.") : null)
                        .expect(200);
            }
        }
    }
}
