package nl.busbaan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.Test;

/** A canary in every text that people write: it turns up where it is shown, and nowhere else. */
@QuarkusTest
class CanaryTest extends ServiceTest {
    /** Letters only: nine digits in a row could happen to be a citizen service number, which is refused. */
    private static final String CANARY =
            "kanarie" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Inject
    javax.sql.DataSource database;

    @Inject
    @DataSource("keys")
    javax.sql.DataSource keys;

    @Test
    void the_canary_stands_in_no_table_no_topic_and_no_log() {
        List<String> logged = new ArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        UUID request;
        try {
            request = everyTextOfAStory();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        Api.as(Person.NOOR).get("/help-requests/" + request).body("ownWords", containsString(CANARY));
        assertThat(tablesWith(database)).isEmpty();
        assertThat(tablesWith(keys)).isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Published.records("help-requests").stream().anyMatch(r -> r.contains(request.toString())));
        assertThat(Published.records("help-requests")).noneMatch(r -> r.contains(CANARY));
        assertThat(Published.records("handovers")).noneMatch(r -> r.contains(CANARY));
        assertThat(logged).noneMatch(line -> line.contains(CANARY));
    }

    private UUID everyTextOfAStory() {
        UUID request = Api.as(Person.NOOR).open(text("need"), text("name").substring(0, 60));
        Api.as(Person.NOOR)
                .post("/help-requests/" + request + "/actions", Map.of("text", text("action")))
                .statusCode(201);
        UUID item = Api.as(Person.NOOR).record(request, "EMPLOYER", text("case data"));
        ConsentStandIn.permit(Person.DAAN, "SICKNESS_BENEFIT", "EMPLOYER");
        UUID completed = Api.as(Person.NOOR).offer(request, written(Person.DAAN, item));
        Api.as(Person.DAAN).get("/handovers/" + completed).statusCode(200);
        Api.as(Person.DAAN).act(completed, "accept", Map.of()).statusCode(200);
        Api.as(Person.DAAN)
                .act(completed, "resident-spoken", Map.of("note", text("note")))
                .statusCode(200);
        Api.as(Person.DAAN)
                .act(completed, "complete", Map.of("outcome", text("outcome")))
                .statusCode(200);
        UUID returned = Api.as(Person.NOOR).offer(request, written(Person.MARIJKE, item));
        Api.as(Person.MARIJKE)
                .act(returned, "return", Map.of("triedToTalk", true, "reason", text("return"), "searchTogether", true))
                .statusCode(200);
        UUID withdrawn = Api.as(Person.NOOR).offer(request, written(Person.FATMA, item));
        Api.as(Person.NOOR)
                .act(withdrawn, "withdraw", Map.of("reason", text("withdrawal")))
                .statusCode(200);
        Residents.linkTo(Person.HANNA, request);
        Api.as(Person.HANNA)
                .post("/my-requests/" + request + "/bell", Map.of("text", text("bell")))
                .statusCode(201);
        Api.as(Person.HANNA)
                .post("/my-requests/" + request + "/replies", Map.of("text", text("reply")))
                .statusCode(201);
        Kaart.introduced(request, CANARY, text("wish"), CANARY, CANARY);
        Residents.correctionRefused(Person.HANNA, request, item, text("correction"), text("refusal"));
        Api.as(Person.HANNA).get("/my-copy").body(containsString(CANARY));
        Api.as(Person.NOOR)
                .post("/help-requests", Map.of("ownWords", text("refused") + " 111222333"))
                .statusCode(400);
        Residents.unlink(Person.HANNA, request);
        return Api.as(Person.NOOR).open(text("kept"), "Bea");
    }

    private static String text(String where) {
        return "Over " + where + ": " + CANARY + " en nog wat woorden om het lang te maken.";
    }

    private static Map<String, Object> written(Person receiver, UUID item) {
        Map<String, Object> draft = new HashMap<>(Api.to(receiver, "NORMAL", item));
        draft.put("question", text("question"));
        draft.put("actionTaken", text("action taken"));
        return draft;
    }

    private static List<String> tablesWith(javax.sql.DataSource source) {
        return new Rows(source).tablesWith(CANARY, HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8)));
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord record) {
                logged.add(record.getMessage() + " " + java.util.Arrays.toString(record.getParameters()) + " "
                        + record.getThrown());
            }

            @Override
            public void flush() {
                // Nothing is buffered.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
