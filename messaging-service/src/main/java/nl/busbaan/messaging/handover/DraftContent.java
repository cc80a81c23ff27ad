package nl.busbaan.messaging.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.busbaan.messaging.promise.Lane;

/** What a draft has so far. The texts themselves stay encrypted; for offering it only counts that they are there. */
public record DraftContent(
        Optional<Receiver> receiver,
        Optional<Lane> lane,
        Optional<String> purpose,
        boolean hasQuestion,
        boolean hasActionTaken) {

    /** What offering asks for; no referral without an action taken. */
    public enum Missing {
        RECEIVER("receiverId", "Kies een collega of een team."),
        LANE("lane", "Kies hoe snel het moet: spoed, voorrang of gewoon."),
        PURPOSE("purpose", "Kies waarvoor je collega dit nodig heeft."),
        QUESTION("question", "Schrijf op wat je van je collega vraagt."),
        ACTION_TAKEN("actionTaken", "Schrijf op wat je zelf al hebt gedaan.");

        private final String field;
        private final String message;

        Missing(String field, String message) {
            this.field = field;
            this.message = message;
        }

        String field() {
            return field;
        }

        String message() {
            return message;
        }
    }

    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (receiver.isEmpty()) {
            missing.add(Missing.RECEIVER);
        }
        if (lane.isEmpty()) {
            missing.add(Missing.LANE);
        }
        if (purpose.isEmpty()) {
            missing.add(Missing.PURPOSE);
        }
        if (!hasQuestion) {
            missing.add(Missing.QUESTION);
        }
        if (!hasActionTaken) {
            missing.add(Missing.ACTION_TAKEN);
        }
        return missing;
    }
}
