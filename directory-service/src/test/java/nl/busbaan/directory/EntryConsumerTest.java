package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryConsumerTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "busbaan.topic-prefix")
    String topicPrefix;

    @BeforeEach
    void theSampleIsIndexed() {
        Searching.ready();
    }

    @Test
    void a_record_that_can_not_be_read_is_kept_apart_and_the_next_ones_go_on() throws Exception {
        String poison = "dit is geen gebeurtenis " + UUID.randomUUID();
        String empty = "{\"id\":\"%s\",\"data\":null}".formatted(UUID.randomUUID());
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            for (int partition = 0; partition < 3; partition++) {
                producer.send(new ProducerRecord<>(topicPrefix + "directory-entries", partition, "kapot", poison))
                        .get();
                producer.send(new ProducerRecord<>(topicPrefix + "directory-entries", partition, "leeg", empty))
                        .get();
            }
        }

        assertThat(deadLetters(6)).containsOnly(poison, empty);
        String word = "kwibus" + Long.toString(System.nanoTime(), 36);
        Response added = given().auth()
                .oauth2(Tokens.of("beheerder"))
                .contentType("application/json")
                .body(Map.of(
                        "name", word,
                        "description", "Een proef.",
                        "source", "beheer",
                        "sourceDate", "2026-11-01",
                        "lastConfirmed", "2026-11-20"))
                .post("/directory/v1/initiatives");
        added.then().statusCode(201);
        awaitFound(word);
    }

    private List<String> deadLetters(int wanted) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", kafka, "group.id", "test-" + UUID.randomUUID(), "auto.offset.reset", "earliest");
        var found = new java.util.ArrayList<String>();
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topicPrefix + "directory-entries-dead-letter"));
            while (found.size() < wanted && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(record.value()));
            }
        }
        assertThat(found).hasSize(wanted);
        return found;
    }

    private static void awaitFound(String word) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!word.equals(Searching.of(word).getString("hits[0].title"))) {
            assertThat(System.nanoTime()).as("the next entry is found in time").isLessThan(deadline);
            Thread.sleep(200);
        }
    }
}
