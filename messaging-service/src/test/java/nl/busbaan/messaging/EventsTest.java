package nl.busbaan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsTest extends ServiceTest {
    private static final Path SCHEMAS = Path.of("..", "contracts", "events");

    @Test
    void every_event_is_a_cloud_event_after_its_schema_and_participants_come_and_go() throws IOException {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));
        Api.as(Person.DAAN).act(handover, "read", Map.of()).statusCode(200);
        Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);
        Api.as(Person.DAAN).act(handover, "resident-spoken", Map.of()).statusCode(200);
        Api.as(Person.DAAN)
                .act(handover, "complete", Map.of("outcome", "Toegekend"))
                .statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> types("handovers", handover).size() == 5);

        assertThat(types("handovers", handover))
                .containsExactly(
                        "nl.busbaan.overdracht.aangeboden",
                        "nl.busbaan.overdracht.gelezen",
                        "nl.busbaan.overdracht.aangenomen",
                        "nl.busbaan.overdracht.inwonergesproken",
                        "nl.busbaan.overdracht.afgerond");
        for (String topic : List.of("handovers", "help-requests")) {
            for (JsonNode event : Published.events(topic)) {
                assertThat(event.path("specversion").asText()).isEqualTo("1.0");
                assertThat(errors(event)).as("%s", event).isEmpty();
            }
        }
        List<JsonNode> states = of("help-requests", request);
        assertThat(participants(states.getFirst()))
                .containsExactlyInAnyOrder(
                        Person.NOOR.id().toString(), Person.KARIM.id().toString());
        assertThat(participants(states.getLast())).contains(Person.DAAN.id().toString());
        assertThat(states)
                .extracting(s -> s.at("/data/version").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static List<String> errors(JsonNode event) throws IOException {
        Path file = SCHEMAS.resolve(event.path("type").asText() + ".v1.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file));
        return schema.validate(event.path("data").toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> participants(JsonNode state) {
        return state.at("/data/participantIds")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> types(String topic, UUID subject) {
        return of(topic, subject).stream().map(e -> e.path("type").asText()).toList();
    }

    private static List<JsonNode> of(String topic, UUID subject) {
        return Published.events(topic).stream()
                .filter(e -> e.path("subject").asText().equals(subject.toString()))
                .toList();
    }
}
