package nl.busbaan.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveTest extends ServiceTest {
    private static final String CLOSED = ": closed";

    @Inject
    DataSource database;

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
    void who_begins_to_enforce_hears_nothing_any_more_of_what_was_told_before_either() throws Exception {
        UUID request = Api.as(Person.NOOR).openForYousef();
        try {
            People.karim().enforcingToo().send();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> Api.as(Person.KARIM)
                            .get("/help-requests/" + request)
                            .statusCode(404));
            int before = toldTo(Person.KARIM);
            int toNoor = toldTo(Person.NOOR);

            UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));
            Api.as(Person.DAAN).act(handover, "accept", Map.of()).statusCode(200);

            assertThat(toldTo(Person.NOOR)).isGreaterThan(toNoor);
            assertThat(before).isPositive();
            assertThat(toldTo(Person.KARIM)).isEqualTo(before);
            try (Listening karim = listen(Tokens.expiringSoon(Person.KARIM.account()), "0")) {
                karim.hears(CLOSED);
                assertThat(karim.lines()).noneMatch(line -> line.startsWith("data:"));
            }
        } finally {
            People.karim().send();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> Api.as(Person.KARIM)
                            .get("/help-requests/" + request)
                            .statusCode(200));
        }
    }

    private int toldTo(Person someone) {
        return new Rows(database)
                .one(
                        Integer.class,
                        "select count(*)::int from live_event where recipient = ?",
                        "professional:" + someone.id());
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
        return listen(Tokens.of(person.account()), lastEventId);
    }

    private Listening listen(String token, String lastEventId) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest.Builder ask = HttpRequest.newBuilder(live)
                .header("Authorization", "Bearer " + token)
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
                listening.lines().add(CLOSED);
            } catch (RuntimeException closed) {
                listening.lines().add(CLOSED);
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
