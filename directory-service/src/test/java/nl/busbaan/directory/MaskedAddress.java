package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Of two houses in one street of Zuidoost, one is a shelter whose address is secret. Both work for Noord. */
final class MaskedAddress {
    private static final String API = "/directory/v1/";
    private static final String NAME = "Wegwijshuis Zeepaardje";

    private MaskedAddress() {}

    static void is_found_by_name_and_never_by_its_place() throws InterruptedException {
        String known = add(false);
        String secret = add(true);
        await(List.of(known, secret));

        JsonPath here = near("Holendrecht", "raadsvrouw");
        JsonPath whereItWorks = near("Noord", "raadsvrouw");
        JsonPath forTheAdministrator = near("Holendrecht", "beheerder");

        assertThat(here.getList("hits.id")).contains(known).doesNotContain(secret);
        assertThat(metres(here, known)).isNotNull().isLessThanOrEqualTo(2_000);
        assertThat(whereItWorks.getList("hits.id")).contains(secret).doesNotContain(known);
        assertThat(metres(whereItWorks, secret)).isNull();
        assertThat(whereItWorks.prettify()).doesNotContain("Geheimstraat", "1102", "52.29");
        assertThat(forTheAdministrator.getList("hits.id")).doesNotContain(secret);
        given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .get(API + "organisations/" + secret)
                .then()
                .statusCode(200)
                .body("location", equalTo(Map.of("city", "Amsterdam", "masked", true)));
        List.of(known, secret).forEach(MaskedAddress::takeOff);
    }

    private static @Nullable Integer metres(JsonPath answer, String id) {
        return answer.get("hits.find { it.id == '" + id + "' }.distanceMetres");
    }

    private static String add(boolean masked) {
        Map<String, Object> body = bodyOf("organisations");
        body.put("name", NAME);
        Map<String, Object> location = new HashMap<>(
                Map.of("street", "Geheimstraat 7", "postalCode", "1102 AB", "city", "Amsterdam", "masked", masked));
        location.put("latitude", 52.2978);
        location.put("longitude", 4.9643);
        body.put("location", location);
        return Maintaining.add(body, "organisations");
    }

    private static void takeOff(String id) {
        String version = admin().get(API + "organisations/" + id).header("ETag");
        admin().header("If-Match", version)
                .delete(API + "organisations/" + id)
                .then()
                .statusCode(204);
    }

    private static JsonPath near(String place, String account) {
        return Searching.as(
                        account,
                        Map.of("text", NAME, "near", Map.of("place", place, "radiusMetres", 2_000), "limit", 50))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void await(List<String> added) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!Searching.of(NAME).getList("hits.id").containsAll(added)) {
            assertThat(System.nanoTime()).as("both are found by name").isLessThan(deadline);
            Thread.sleep(200);
        }
    }
}
