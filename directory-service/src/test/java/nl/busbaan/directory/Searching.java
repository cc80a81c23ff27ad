package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;

/** Searches as a professional would. */
public final class Searching {
    private Searching() {}

    static ValidatableResponse as(String account, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.of(account))
                .contentType("application/json")
                .body(body)
                .post("/directory/v1/search")
                .then();
    }

    public static JsonPath of(String text) {
        return of(text, Map.of());
    }

    public static JsonPath of(String text, Map<String, ?> filters) {
        Map<String, Object> body = new HashMap<>(filters);
        body.put("text", text);
        return as("raadsvrouw", body).statusCode(200).extract().jsonPath();
    }

    /** The first of a kind that is found. */
    static String idOf(String text, String kind) {
        return of(text, Map.of("kinds", List.of(kind))).getString("hits[0].id");
    }

    static List<Map<String, Object>> hits(JsonPath answer, String kind) {
        return answer.<Map<String, Object>>getList("hits").stream()
                .filter(hit -> hit.get("kind").equals(kind))
                .toList();
    }

    /** Imports the sample and waits until the search index holds all of it. */
    public static void ready() {
        SampleKaart.imported();
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (true) {
            JsonPath answer = of("uitkering", Map.of("limit", 1));
            if (!answer.getBoolean("limited") && answer.getInt("total") > 20) {
                return;
            }
            assertThat(System.nanoTime())
                    .as(
                            "the index holds the sample in time: limited %s, total %s",
                            answer.get("limited"), answer.get("total"))
                    .isLessThan(deadline);
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
