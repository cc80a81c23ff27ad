package nl.busbaan.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.testing.Rows;

/** Lines of the decision log, as they are, as they are made to be, and decided again. */
abstract class ReplayCase extends ServiceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    ObjectMapper json;

    record Day(int replayed, int passed, List<JsonNode> differences) {
        List<String> ids() {
            return differences.stream().map(d -> d.path("id").asText()).toList();
        }

        JsonNode of(String id) {
            return differences.stream()
                    .filter(d -> d.path("id").asText().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Day replayed(int limit) {
        return replayed("privacy-uwv", limit);
    }

    Day replayed(String officer, int limit) {
        int replayed = 0;
        int passed = 0;
        List<JsonNode> differences = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(officer).queryParam("day", TODAY.toString()).queryParam("limit", limit);
            JsonNode part = read((cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/consent/v1/decision-replays")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            replayed += part.path("replayed").asInt();
            passed += part.path("passed").asInt();
            part.path("differences").forEach(differences::add);
            cursor = part.path("nextCursor").textValue();
        } while (cursor != null);
        return new Day(replayed, passed, differences);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String decided(UUID who, String action, String kind, UUID resident, String purpose) {
        return asMessaging()
                .body(question(who, action, kind, resident, purpose))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("context.decision_id");
    }

    JsonNode line(String id) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select to_jsonb(t)::text from decision_log t where id = ?")) {
            select.setObject(1, UUID.fromString(id));
            try (var row = select.executeQuery()) {
                row.next();
                return json.readTree(row.getString(1));
            }
        }
    }

    /** Makes a sealed line say otherwise: one that is sealed meanwhile would be found changed ever after, once it is put right. */
    void tamper(String id, String statement) throws SQLException {
        Rows rows = new Rows(database);
        String sealed = "select count(*) from decision_log where id = ? and seal_seq is not null";
        await().atMost(Duration.ofSeconds(30)).until(() -> rows.one(Long.class, sealed, UUID.fromString(id)) == 1);
        asAdministrator(statement);
    }

    static void asAdministrator(String statement) throws SQLException {
        try (var connection = Devstack.of(Profile.TEST).databases().connect("consent_test");
                var change = connection.createStatement()) {
            change.execute("set session_replication_role = replica");
            assertThat(change.executeUpdate(statement)).isOne();
        }
    }
}
