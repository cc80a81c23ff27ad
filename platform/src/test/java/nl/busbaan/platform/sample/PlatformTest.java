package nl.busbaan.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.busbaan.devstack.testing.DevstackResource;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.inbox.Inbox;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = DevstackResource.class,
        initArgs = {@ResourceArg(name = "module", value = "platform"), @ResourceArg(name = "keys", value = "true")})
class PlatformTest {
    private static final String PATH = "/sample/v1/greetings";

    @Inject
    Clock clock;

    @Inject
    Greetings greetings;

    @Inject
    Ears ears;

    @Inject
    Inbox inbox;

    @Inject
    ResidentKeys keys;

    @Test
    void lists_every_violation_at_once() {
        professional()
                .body("""
                        {"text":"","lines":[{"text":"goed"},{"text":" "}]}""")
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:busbaan:problem:invalid-input"))
                .body("violations.field", containsInAnyOrder("text", "tone", "lines[1].text"));
    }

    @Test
    void lists_every_wrong_type_at_once() {
        professional()
                .body("""
                        {"text":12,"tone":"LUID","day":"morgen","times":"drie","lines":[{"text":true,"tone":"WARM"},{"text":{}}]}""")
                .post(PATH)
                .then()
                .log()
                .all()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("text", "tone", "day", "times", "lines[0].text", "lines[1].text"));
    }

    @Test
    void a_number_is_no_date() {
        professional().body("""
                        {"text":"hallo","tone":"WARM","day":12345}""").post(PATH).then().statusCode(400).body("violations.field", contains("day"));
    }

    @Test
    void a_body_that_is_no_json_is_a_problem_too() {
        professional().body("{\"text\":").post(PATH).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void an_empty_body_is_a_problem_too() {
        professional().post(PATH).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refuses_without_a_token_and_with_the_wrong_role() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("inwoner"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_path_a_wrong_method_and_a_wrong_media_type_are_problems() {
        professional().get("/sample/v1/unknown").then().statusCode(404).contentType("application/problem+json");
        professional().delete(PATH).then().statusCode(405).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .contentType("text/plain")
                .body("hallo")
                .post(PATH)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void an_unexpected_exception_shows_nothing_of_its_message() {
        given().get(PATH + "/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(not(containsString("kanarie")));
    }

    @Test
    void two_changes_at_one_moment_are_no_failure_of_ours() {
        given().get(PATH + "/raced")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:busbaan:problem:wrong-state"))
                .body(not(containsString("kanarie")));
    }

    @Test
    void an_id_of_the_wrong_form_is_unknown() {
        professional().body("{}").put(PATH + "/abc").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void asks_for_the_version_and_refuses_a_stale_one() {
        String body = "{\"text\":\"hallo\",\"tone\":\"WARM\"}";

        professional().body(body).put(PATH + "/" + UUID.randomUUID()).then().statusCode(428);
        professional()
                .header("If-Match", "\"7\"")
                .body(body)
                .put(PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(412);
        professional()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(204);
    }

    @Test
    void every_answer_tells_the_time_it_was_made_by() {
        Instant before = clock.instant();
        String told = professional().get("/sample/v1/unknown").then().extract().header("Busbaan-Time");

        assertThat(Instant.parse(told)).isBetween(before, clock.instant());
    }

    @Test
    void every_answer_carries_the_shared_headers() {
        professional()
                .get("/sample/v1/unknown")
                .then()
                .header("API-Version", "1.0.0")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_repeated_post_answers_as_the_first_time_and_does_its_work_once() {
        String key = UUID.randomUUID().toString();
        String body = "{\"text\":\"" + key.substring(0, 8) + "\",\"tone\":\"WARM\"}";

        String first = post(key, body).statusCode(201).extract().header("Location");
        String second = post(key, body).statusCode(201).extract().header("Location");

        assertThat(second).endsWith(first.substring(first.lastIndexOf('/')));
        post(key, "{\"text\":\"anders\",\"tone\":\"WARM\"}")
                .statusCode(409)
                .body("type", equalTo("urn:busbaan:problem:idempotency-conflict"));
    }

    @Test
    void twins_with_the_same_key_at_the_same_time_do_the_work_once() {
        String key = UUID.randomUUID().toString();
        String body = "{\"text\":\"tweeling\",\"tone\":\"WARM\"}";

        List<String> locations = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> post(key, body).statusCode(201).extract().header("Location"))
                .map(location -> location.substring(location.lastIndexOf('/')))
                .distinct()
                .toList();

        assertThat(locations).hasSize(1);
    }

    @Test
    void events_arrive_in_the_order_they_were_appended() {
        String key = UUID.randomUUID().toString();
        for (int batch = 0; batch < 5; batch++) {
            greetings.repeat(key, batch * 50, 50);
        }

        List<String> expected =
                IntStream.range(0, 250).mapToObj(String::valueOf).toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ears.heard(key)).isEqualTo(expected));
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        assertThatIllegalStateException().isThrownBy(greetings::failAfterAppending);
        String after = UUID.randomUUID().toString();
        greetings.repeat(after, 0, 1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !ears.heard(after).isEmpty());
        assertThat(ears.heard("never")).isEmpty();
    }

    @Test
    void an_event_delivered_twice_has_its_effect_once() {
        String payload = """
                {"specversion":"1.0","id":"%s","source":"urn:test","type":"nl.busbaan.groet.gegeven","subject":"dubbel",
                 "data":{"text":"een"},"later":"unknown"}""".formatted(UUID.randomUUID());

        ears.hear(payload);
        ears.hear(payload);

        assertThat(ears.heard("dubbel")).containsExactly("een");
    }

    @Test
    void what_is_encrypted_for_a_resident_opens_in_its_own_place_only_and_never_after_erasure() {
        UUID resident = UUID.randomUUID();
        byte[] sealed = keys.encrypt(resident, "case-data:1", "brief van de huisarts");

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("huisarts");
        assertThat(keys.decrypt(resident, "case-data:1", sealed)).contains("brief van de huisarts");
        assertThatIllegalStateException().isThrownBy(() -> keys.decrypt(resident, "case-data:2", sealed));

        keys.erase(resident);

        assertThat(keys.decrypt(resident, "case-data:1", sealed)).isEmpty();
        assertThat(keys.has(resident)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> keys.encrypt(resident, "case-data:3", "wat later kwam"));
    }

    @Test
    void who_writes_beside_an_erasure_makes_no_new_key() {
        for (int i = 0; i < 20; i++) {
            UUID resident = UUID.randomUUID();
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int writer = 0; writer < 6; writer++) {
                    var _ = writers.submit(() -> keys.encrypt(resident, "case-data:1", "tegelijk"));
                }
                var _ = writers.submit(() -> keys.erase(resident));
            }

            assertThat(keys.has(resident)).isFalse();
        }
    }

    private static io.restassured.response.ValidatableResponse post(String key, String body) {
        return professional()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then();
    }

    private static RequestSpecification professional() {
        return given().auth().oauth2(Tokens.of("raadsvrouw")).contentType(ContentType.JSON);
    }
}
