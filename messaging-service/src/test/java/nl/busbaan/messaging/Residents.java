package nl.busbaan.messaging;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;

/** What residents go through: linked to an account and erased, as consent-service publishes it, and a correction refused. */
public final class Residents {
    private Residents() {}

    /** Links a resident of a request to a demo account, as consent-service does after an invitation code. */
    public static void link(Person account, UUID resident) {
        ObjectNode data = Incoming.state(resident).put("accountId", Tokens.subject(Tokens.of(account.account())));
        Incoming.send("residents", "nl.busbaan.inwoner.gekoppeld", resident, data);
    }

    /** Links whose request this is to a demo account, and waits until he finds it. */
    public static void linkTo(Person account, UUID request) {
        String resident =
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId");
        link(account, UUID.fromString(resident));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Api.as(account).get("/my-requests/" + request).extract().statusCode() == 200);
    }

    /** Takes the link away again, so that other tests find this account without this request. */
    public static void unlink(Person account, UUID request) {
        String resident =
                Api.as(Person.NOOR).get("/help-requests/" + request).extract().path("residentId");
        unlink(UUID.fromString(resident));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Api.as(account).get("/my-requests/" + request).extract().statusCode() == 404);
    }

    /** Ends the link, as consent-service does when somebody is erased. */
    public static void unlink(UUID resident) {
        Incoming.produce("residents", resident.toString(), null);
    }

    /** A line of the ledger of erasures; teams for the Wmo must keep employers for fifteen years. Gives the erasure's id. */
    public static UUID erase(UUID resident) {
        UUID erasure = UUID.randomUUID();
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("id", erasure.toString())
                .put("residentRef", resident.toString())
                .put("erasedAt", "2026-11-24T09:00:00Z");
        ObjectNode duty =
                data.putArray("retention").addObject().putArray("duties").addObject();
        duty.putArray("tasks").add("WMO");
        duty.putArray("kinds").add("EMPLOYER");
        duty.put("months", 180).put("law", "Wmo 2015 artikel 5.3.4").put("entry", "hetzelfde-team-wmo");
        Incoming.send("erasures", "nl.busbaan.inwoner.gewist", resident, data);
        unlink(resident);
        return erasure;
    }

    /** The resident says that an item is wrong, and Noor leaves it as it is. */
    public static void correctionRefused(Person account, UUID request, UUID item, String statement, String reason) {
        String correction = Api.id(Api.as(account)
                        .post("/my-requests/" + request + "/corrections", Map.of("caseItemId", item, "text", statement))
                        .statusCode(201))
                .toString();
        Api.as(Person.NOOR)
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", reason))
                .post("/messaging/v1/help-requests/{id}/corrections/{correction}/answer", request, correction)
                .then()
                .statusCode(200);
    }
}
