package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;

/** That reports weigh in search: the same for both engines. */
final class ReportedEntries {
    private static final String API = "/directory/v1/";
    private static final String NAME = "Wollewei kruidentuin";

    private ReportedEntries() {}

    static void come_after_others_until_the_report_is_answered() throws InterruptedException {
        String first = add();
        String second = add();
        awaitBoth(List.of(first, second));
        assertThat(ids()).containsSubsequence(first, second);

        String report = report(first);

        assertThat(ids()).containsSubsequence(second, first);
        assertThat(search("raadsvrouw").getBoolean("hits.find { it.id == '" + first + "' }.reported"))
                .isTrue();
        assertThat(search("raadsvrouw").getBoolean("hits.find { it.id == '" + second + "' }.reported"))
                .isFalse();
        assertThat(search("inwoner").<Boolean>get("hits.find { it.id == '" + first + "' }.reported"))
                .isNull();
        admin().body(Map.of("state", "REJECTED", "answer", "Het klopte toch."))
                .header("If-Match", "\"0\"")
                .put(API + "reports/" + report + "/state")
                .then()
                .statusCode(200);
        assertThat(ids()).containsSubsequence(first, second);
    }

    private static String add() {
        Map<String, Object> body = bodyOf("initiatives");
        body.put("name", NAME);
        return admin().body(body).post(API + "initiatives").path("id");
    }

    private static String report(String entry) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.of("uwv"))
                .contentType("application/json")
                .body(Map.of("entryId", entry, "reason", "GONE"))
                .post(API + "reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> ids() {
        return search("raadsvrouw").getList("hits.id");
    }

    private static JsonPath search(String account) {
        return Searching.as(account, Map.of("text", NAME))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void awaitBoth(List<String> added) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!ids().containsAll(added)) {
            assertThat(System.nanoTime()).as("both are found").isLessThan(deadline);
            Thread.sleep(200);
        }
    }
}
