package nl.busbaan.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveTest extends ServiceTest {
    @TestHTTPResource("/messaging/v1/live")
    URI live;

    @Test
    void who_is_concerned_hears_at_once_and_resumes_where_he_was() throws Exception {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID first;
        String lastId;
        try (Listening daan = listen(Person.DAAN, null)) {
            daan.hears("open");
            first = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));
            daan.hears("\"id\":\"" + first + "\"");
            assertThat(daan.lines()).anyMatch(line -> line.replace(" ", "").equals("event:handover"));
            assertThat(String.join("\n", daan.lines())).doesNotContain("Yousef", "Ziektewet");
            lastId = daan.lines().stream()
                    .filter(line -> line.startsWith("id:"))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .substring(3)
                    .strip();
        }

        UUID second = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));

        try (Listening daan = listen(Person.DAAN, lastId)) {
            daan.hears("\"id\":\"" + second + "\"");
            assertThat(String.join("\n", daan.lines())).doesNotContain(first.toString());
        }
    }

    @Test
    void a_last_event_id_that_is_no_number_is_refused() {
        Api.as(Person.DAAN)
                .call()
                .header("Last-Event-ID", "drie")
                .get("/messaging/v1/live")
                .then()
                .statusCode(400);
    }

    private Listening listen(Person person, String lastEventId) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest.Builder ask = HttpRequest.newBuilder(live)
                .header("Authorization", "Bearer " + Tokens.of(person.account()))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            ask.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<Stream<String>> response = client.send(ask.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        Listening listening = new Listening(client, new CopyOnWriteArrayList<>());
        Thread.startVirtualThread(() -> {
            try {
                response.body().forEach(listening.lines()::add);
            } catch (RuntimeException closed) {
                listening.lines().add(": closed");
            }
        });
        return listening;
    }

    private record Listening(HttpClient client, List<String> lines) implements AutoCloseable {
        void hears(String part) {
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(String.join("\n", lines)).contains(part));
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
