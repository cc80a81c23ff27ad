package nl.busbaan.bench.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.busbaan.bench.load.Exchange;
import nl.busbaan.bench.load.Question;
import nl.busbaan.devstack.Obstacle;

/**
 * What is asked: each of the answers that people get, about another resident each time. The peer is asked at the same address for an action
 * that doesn't exist: the service reads the question, checks who asks, judges nothing, writes a line in the log and says no.
 */
final class Decisions {
    static final String PATH = "/access/v1/evaluation";
    /** Of an action that doesn't exist. */
    static final String CONSTANT = "\"decision\":false";

    private static final String TYPE = "application/json";
    private static final JsonMapper JSON = new JsonMapper();

    /** Who asks for what, and what the answer is when the resident said yes to the doctor, and when he didn't. */
    private enum Matter {
        PERMITTED_BY_THE_REGISTER("beoordelaar-ziektewet", "EMPLOYER", "SICKNESS_BENEFIT", true, true),
        PERMITTED_BY_CONSENT_OR_TO_BE_ASKED("verzekeringsarts", "GP_LETTER", "MEDICAL_ASSESSMENT", true, false),
        NOT_NEEDED("klantadviseur", "GP_LETTER", "WORK_REINTEGRATION", false, false),
        NEVER("beoordelaar-ziektewet", "INCOME", "FRAUD_INVESTIGATION", false, false);

        private final String role;
        private final String kind;
        private final String purpose;
        private final boolean afterYes;
        private final boolean otherwise;

        Matter(String role, String kind, String purpose, boolean afterYes, boolean otherwise) {
            this.role = role;
            this.kind = kind;
            this.purpose = purpose;
            this.afterYes = afterYes;
            this.otherwise = otherwise;
        }
    }

    private Decisions() {}

    /** @param action {@code check}, or {@code read}, which writes a line in the access log too when it is permitted */
    static List<Question> of(Connection own, String action) throws SQLException {
        var team = one(own, "select team_id from assignment where role like 'sociaal-raads%' limit 1");
        var peer = List.of(new Exchange(
                "POST",
                PATH,
                TYPE,
                TYPE,
                body("nobody", "constant", "EMPLOYER", UUID.randomUUID(), team, "WMO_SUPPORT")));
        var subjects = new EnumMap<Matter, String>(Matter.class);
        for (var matter : Matter.values()) {
            subjects.put(matter, subject(own, matter.role).toString());
        }
        var questions = new ArrayList<Question>();
        try (var statement = own.createStatement();
                var residents = statement.executeQuery(
                        "select r.id, c.id is not null as said_yes from resident r left join consent c on c.resident = r.id order by md5(r.id::text)")) {
            while (residents.next()) {
                var matter = Matter.values()[questions.size() % Matter.values().length];
                var permitted = residents.getBoolean("said_yes") ? matter.afterYes : matter.otherwise;
                questions.add(new Question(
                        body(
                                Objects.requireNonNull(subjects.get(matter)),
                                action,
                                matter.kind,
                                residents.getObject("id", UUID.class),
                                team,
                                matter.purpose),
                        "\"decision\":" + permitted,
                        peer));
            }
        }
        return questions;
    }

    private static UUID subject(Connection own, String role) throws SQLException {
        return one(own, "select colleague_id from assignment where role = '%s' limit 1".formatted(role));
    }

    private static UUID one(Connection own, String query) throws SQLException {
        try (var statement = own.createStatement();
                var rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new Obstacle("The sample has no such colleague any more: " + query);
            }
            return rows.getObject(1, UUID.class);
        }
    }

    private static String body(String subject, String action, String kind, UUID resident, UUID team, String purpose) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "subject", Map.of("type", "professional", "id", subject),
                    "action", Map.of("name", action),
                    "resource",
                            Map.of(
                                    "type",
                                    "case-data",
                                    "id",
                                    kind,
                                    "properties",
                                    Map.of("resident", resident, "kind", kind, "recordedByTeam", team)),
                    "context", Map.of("purpose", purpose)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
