package nl.busbaan.consent;

import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.platform.outbox.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What goes over Kafka, in and out, on a real broker. */
@QuarkusTest
class EventsTest extends ServiceTest {
    private static final Path CONTRACTS = Path.of("..", "contracts", "events");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Colleagues colleagues;

    @Inject
    ObjectMapper json;

    @Inject
    Topics topics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "busbaan.topic-prefix")
    String prefix;

    @Test
    void a_professional_arrives_by_topic_and_an_older_state_changes_nothing() {
        UUID id = UUID.randomUUID();
        UUID afterwards = UUID.randomUUID();
        topics.ensure(List.of("professionals"), List.of());

        send("professionals", id, "not an event at all");
        send("professionals", id, professional(id, 2, "Samira"));
        send("professionals", id, professional(id, 1, "Formerly"));
        send("professionals", afterwards, professional(afterwards, 1, "Marker"));

        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> colleagues.active(new ColleagueId(afterwards)).isPresent());
        assertThat(colleagues.active(new ColleagueId(id)).orElseThrow().name()).isEqualTo("Samira Bakkali");
    }

    @Test
    void a_resident_and_his_consent_are_told_to_others_as_the_contract_says() throws IOException {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        List<JsonNode> residents = read("residents", hanna, 2);
        List<JsonNode> consents = read("consents", hanna, 3);

        assertThat(residents.getFirst().path("data").hasNonNull("accountId")).isFalse();
        assertThat(residents.getLast().path("data").path("accountId").asText())
                .isEqualTo(Tokens.subject(Tokens.of("inwoner2")));
        assertThat(consents)
                .extracting(event -> event.path("data").path("status").asText())
                .containsExactly("REQUESTED", "GIVEN", "WITHDRAWN");
    }

    @Test
    void a_no_is_not_told_to_others() throws IOException {
        UUID hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "MEDICATION"));
        given("inwoner2", wish, "NO");
        answered("inwoner2", asked(wish), Map.of("answer", "YES", "release", "YES", "kinds", List.of("MEDICATION")));

        assertThat(read("consents", hanna, 4))
                .extracting(event -> event.path("data").path("status").asText())
                // Three consents: only what is told of one of them keeps its order.
                .containsExactlyInAnyOrder("REQUESTED", "REQUESTED", "GIVEN", "REQUESTED");
    }

    @Test
    void the_end_of_each_sealed_log_is_told_as_the_contract_says() throws IOException {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        assertThat(read("log-heads", "consent-history", 1)
                        .getFirst()
                        .path("subject")
                        .asText())
                .isEqualTo("consent-history");
    }

    @Test
    void no_name_or_free_text_leaves_with_an_event() throws IOException {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        assertThat(read("consents", hanna, 2).toString())
                .doesNotContain("30 uur")
                .doesNotContain("Noor")
                .doesNotContain(MARIJKE.toString());
    }

    @Test
    void an_erasure_is_told_as_the_contract_says_and_tells_nothing_of_her() throws IOException {
        UUID hanna = linked("inwoner2");
        people.done(hanna);
        erased("inwoner2");

        JsonNode erased = read("erasures", hanna, 1).getFirst();

        assertThat(erased.path("subject").asText()).isEqualTo(hanna.toString());
        assertThat(erased.at("/data/retention").findValuesAsText("law")).contains("Wmo 2015 artikel 5.3.4");
        assertThat(erased.toString()).doesNotContain(Tokens.subject(Tokens.of("inwoner2")));
    }

    private String professional(UUID id, int version, String givenName) {
        return people.professionalEvent(
                id,
                version,
                null,
                givenName,
                "Bakkali",
                People.ZIEKTEWET,
                "beoordelaar-ziektewet",
                "Beoordelaar Ziektewet",
                "INCOME");
    }

    private void send(String topic, UUID key, String value) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(prefix + topic, 0, key.toString(), value))
                    .get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first records about a resident, each checked against its schema. */
    private List<JsonNode> read(String topic, UUID resident, int count) throws IOException {
        List<JsonNode> found = read(topic, resident.toString(), count);
        assertThat(found).hasSize(count);
        return found;
    }

    private List<JsonNode> read(String topic, String mark, int count) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        Map<String, Object> config = Map.of(
                "bootstrap.servers", kafka, "group.id", "test-" + UUID.randomUUID(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(prefix + topic));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count && System.nanoTime() < deadline) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (message.value() != null && message.value().contains(mark)) {
                        found.add(checked(message.value()));
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }

    private JsonNode checked(String value) throws IOException {
        JsonNode event = json.readTree(value);
        String type = event.path("type").asText();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACTS.resolve(type + ".v1.schema.json")));
        assertThat(schema.validate(event.path("data").toString(), InputFormat.JSON))
                .isEmpty();
        return event;
    }
}
