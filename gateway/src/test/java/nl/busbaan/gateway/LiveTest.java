package nl.busbaan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class LiveTest {
    private static final String LIVE = "/messaging/v1/live";

    @ConfigProperty(name = "behind.url")
    String behind;

    @Test
    void events_arrive_one_by_one_and_not_at_the_end() throws Exception {
        Browser browser = Browser.signedInAs("raadsvrouw");
        Instant begin = Instant.now();

        HttpResponse<InputStream> stream = open(browser);
        String first = reader(stream).readLine();

        assertThat(first).isEqualTo("id: 1");
        assertThat(Duration.between(begin, Instant.now()))
                .as("the whole stream takes 20 s")
                .isLessThan(Duration.ofSeconds(10));
        assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
        stream.body().close();
    }

    @Test
    void when_the_browser_leaves_the_service_is_told() throws Exception {
        Browser browser = Browser.signedInAs("raadsvrouw");
        int before = streamsLeft();

        HttpResponse<InputStream> stream = open(browser);
        reader(stream).readLine();
        stream.body().close();

        assertThat(eventually(() -> streamsLeft() > before)).isTrue();
    }

    @Test
    void signing_out_ends_the_stream() throws Exception {
        Browser browser = Browser.signedInAs("raadsvrouw");
        HttpResponse<InputStream> stream = open(browser);
        BufferedReader events = reader(stream);
        events.readLine();

        browser.post("/logout", "");

        Instant begin = Instant.now();
        assertThat(endOf(events)).isTrue();
        assertThat(Duration.between(begin, Instant.now()))
                .as("the whole stream takes 20 s")
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void nobody_opens_any_number_of_streams_and_closing_one_makes_room() throws Exception {
        Browser browser = Browser.signedInAs("raadsvrouw");
        List<HttpResponse<InputStream>> streams = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            streams.add(open(browser));
        }

        HttpResponse<InputStream> tooMany = open(browser);

        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
        streams.getFirst().body().close();
        assertThat(eventually(() -> {
                    HttpResponse<InputStream> again = open(browser);
                    again.body().close();
                    return again.statusCode() == 200;
                }))
                .isTrue();
        for (HttpResponse<InputStream> stream : streams) {
            stream.body().close();
        }
    }

    private static HttpResponse<InputStream> open(Browser browser) throws IOException, InterruptedException {
        return browser.http()
                .send(
                        browser.request(LIVE, "Accept", "text/event-stream", "Accept-Encoding", "gzip, deflate")
                                .GET()
                                .build(),
                        BodyHandlers.ofInputStream());
    }

    private static BufferedReader reader(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    private static boolean endOf(BufferedReader events) {
        try {
            while (events.readLine() != null) {
                // What was on its way still arrives.
            }
            return true;
        } catch (IOException closed) {
            return true;
        }
    }

    private int streamsLeft() {
        return Integer.parseInt(new Browser().get(behind + "/streams-left").body());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static boolean eventually(Condition condition) throws Exception {
        for (int tries = 0; tries < 50; tries++) {
            if (condition.holds()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }
}
