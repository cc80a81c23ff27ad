package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Step;

/** A handhaver (Amal Chaoui of WPI), and the ways in that he tries to what a helper (Noor) wrote down about a resident. */
final class Enforcer {
    private static final String NAME = "Amal Chaoui";

    private final Api amal;
    private final Api noor;
    private final Canary canary;

    private String id = "";
    private String team = "";
    private String organisation = "";

    Enforcer(Api amal, Api noor, Canary canary) {
        this.amal = amal;
        this.noor = noor;
        this.canary = canary;
    }

    void isFoundInTheKaart(Step step) {
        var colleagues = new Colleagues(noor);
        id = colleagues.idOf(NAME);
        var page = colleagues.page(id);
        team = page.text("/assignments/0/teamId");
        organisation = page.text("/assignments/0/organisationId");
        step.equal("Amal's task", "HANDHAVING", page.text("/assignments/0/task"));
    }

    String id() {
        return id;
    }

    String name() {
        return NAME;
    }

    /** His team, as a question for consent names whom it is for. */
    JsonNode asRecipient() {
        return Json.of("teamId", team, "organisationId", organisation);
    }

    void asksTheDecisionPoint(Step step, JsonNode question, String purpose) {
        var own = amal.post("/access/v1/evaluation", question).expect(200);
        step.equal(purpose + ", asked by Amal himself", "false", own.text("/decision"));
        step.holds("and he learns nothing but the no", !own.raw().contains("sentence"));
    }

    void breaksNoGlass(Step step, String residentId) {
        var refused = amal.post(
                        "/consent/v1/break-glass",
                        Json.of(
                                "residentId",
                                residentId,
                                "reason",
                                canary.in("Er is gevaar voor iemand in het huis van Sharon."),
                                "dangerToLife",
                                true,
                                "residentCannotDecide",
                                true))
                .expect(403);
        step.reads("Amal", refused.text("/detail"));
    }

    void findsNoAddressOf(Step step, Residents.Request request, String handover) {
        var path = "/messaging/v1/help-requests/" + request.id();
        for (String guess : List.of(
                path,
                path + "/case-data?purpose=GENERAL_HELP",
                path + "/corrections",
                path + "/introductions",
                "/messaging/v1/handovers/" + handover)) {
            step.equal(
                    guess.replaceAll("[0-9a-f-]{36}", "…"), 404, amal.get(guess).status());
        }
        step.holds(
                "nothing of it is in his inbox",
                !amal.get("/messaging/v1/inbox").expect(200).raw().contains(request.id()));
    }

    void invitesHimself(Step step, Residents.Request request, String handover) {
        var path = "/messaging/v1/help-requests/" + request.id();
        step.equal(
                "a handover to himself",
                404,
                amal.post(path + "/handovers", Handovers.toStandBesideHer(canary, "receiverId", id))
                        .status());
        step.equal(
                "an action of his",
                404,
                amal.post(path + "/actions", Json.of("text", canary.in("Ik kom erbij.")))
                        .status());
        for (String verb : List.of("read", "accept")) {
            step.equal(
                    verb + " of another's handover",
                    404,
                    amal.call("POST", "/messaging/v1/handovers/" + handover + "/" + verb)
                            .ifMatch("\"1\"")
                            .body(Json.of())
                            .send()
                            .status());
        }
        step.equal(
                "a code to look along as the resident",
                404,
                amal.post("/consent/v1/residents/" + request.residentId() + "/invitations", Json.of())
                        .status());
    }

    void isNotBroughtIn(Step step, Residents.Request request) {
        for (JsonNode draft : List.of(
                Handovers.toStandBesideHer(canary, "receiverId", id),
                Handovers.toStandBesideHer(canary, "teamId", team))) {
            var refused = noor.call("POST", "/messaging/v1/help-requests/" + request.id() + "/handovers")
                    .idempotencyKey(UUID.randomUUID())
                    .body(draft)
                    .send()
                    .expect(400);
            step.reads(
                    "Noor",
                    refused.list("/violations").getFirst().path("message").asText());
        }
    }

    /** The way in from the other side: to be the one who helps. */
    void doesNotBecomeAHelper(Step step) {
        var opened = amal.post(
                        "/messaging/v1/help-requests",
                        Json.of("ownWords", canary.in("Ik help Sharon voortaan."), "calledName", "Sharon"))
                .expect(403);
        step.reads("Amal", opened.text("/detail"));
        var named = noor.post(
                        "/messaging/v1/help-requests", Json.of("ownWords", canary.in("Er is nog iets."), "duoId", id))
                .expect(400);
        step.reads("Noor", named.list("/violations").getFirst().path("message").asText());
        step.holds(
                "his list is empty",
                amal.get("/messaging/v1/help-requests").expect(200).items().isEmpty());
    }
}
