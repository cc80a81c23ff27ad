package nl.busbaan.messaging;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.initiative.InitiativeId;
import nl.busbaan.messaging.initiative.Initiatives;

/** The initiatives on the sociale kaart, published as directory-service does, and who is introduced to one. */
public final class Kaart {
    public static final UUID DE_ARK = UUID.fromString("0195d000-0000-7000-8000-000000000001");
    public static final UUID EETTAFEL = UUID.fromString("0195d000-0000-7000-8000-000000000002");

    private Kaart() {}

    /** Those of the stories; waits until the service knows them. */
    static void published() {
        sendInitiative(DE_ARK, "Diaconie Noord: De Ark", true);
        sendInitiative(EETTAFEL, "Samen Vooruit Oost: eettafel", true);
        await().atMost(Duration.ofSeconds(40)).until(() -> shows(DE_ARK) && shows(EETTAFEL));
    }

    public static void sendInitiative(UUID id, String name, boolean active) {
        ObjectNode data = Incoming.state(id)
                .put("kind", "INITIATIVE")
                .put("active", active)
                .put("title", name)
                .put("subtitle", "Informeel initiatief")
                .put("phone", "+31 20 000 5009");
        Incoming.send("directory-entries", "nl.busbaan.vermelding.gewijzigd", "INITIATIVE:" + id, data);
    }

    public static boolean shows(UUID initiative) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container()
                        .instance(Initiatives.class)
                        .get()
                        .active(new InitiativeId(initiative))
                        .isPresent());
    }

    /** Noor introduces whose request this is to De Ark for Thursday; he says yes in conversation. Gives the introduction. */
    public static UUID introduced(UUID request, String firstName, String wish, String language, String time) {
        return Api.id(Api.as(Person.NOOR)
                .post(
                        "/help-requests/" + request + "/introductions",
                        Map.of(
                                "initiativeId", DE_ARK,
                                "firstName", firstName,
                                "wish", wish,
                                "language", language,
                                "day", "2026-11-26",
                                "time", time,
                                "consent", "SPOKEN"))
                .statusCode(201));
    }
}
