package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Near an address: as far as the sociale kaart knows it, and never by one that is kept secret. */
@QuarkusTest
class NearAddressTest {
    private static final String KNOWN = " (bekend uit de sociale kaart).";

    private static final int LETTERS = 26;
    private static final AtomicInteger CODES =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(LETTERS * LETTERS));

    /** A street of this test alone. */
    private String street;

    @BeforeEach
    void theSampleIsIndexed() {
        Searching.ready();
        street = "Proef" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q") + "dreef";
    }

    @Test
    void the_nearest_known_house_of_the_street_counts_and_is_told() {
        at(street + " 3", postcode(), 52.3100, 4.9500, false);
        at(street + " 101", postcode(), 52.3200, 4.9700, false);

        JsonPath answer = near(street + " 88");

        assertThat(answer.getString("near")).isEqualTo("Bij " + street + " 101 in Amsterdam" + KNOWN);
        assertThat(near(street.toLowerCase() + " 7, Amsterdam").getString("near"))
                .isEqualTo("Bij " + street + " 3 in Amsterdam" + KNOWN);
        assertThat(near(street).getString("near")).startsWith("Bij " + street + " 3 ");
        assertThat(answer.getList("hits.distanceMetres", Integer.class))
                .filteredOn(metres -> metres != null)
                .isNotEmpty()
                .allMatch(metres -> metres <= 3_000);
    }

    @Test
    void a_street_of_that_name_elsewhere_is_not_meant() {
        at(street + " 3", postcode(), 52.3100, 4.9500, false);

        unknown(street + " 3, Utrecht");
        unknown(street.substring(0, street.length() - 2) + " 3");
    }

    @Test
    void a_whole_postcode_is_known_by_who_is_there_and_else_by_its_digits() {
        String postcode = postcode();
        assertThat(nearPostcode(postcode)).isEqualTo("Bij postcode 1102.");

        at(street + " 3", postcode, 52.3100, 4.9500, false);

        assertThat(nearPostcode(postcode)).isEqualTo("Bij " + street + " 3 in Amsterdam" + KNOWN);
        assertThat(near("Nooit van gehoord 5, " + postcode).getString("near"))
                .isEqualTo("Bij " + street + " 3 in Amsterdam" + KNOWN);
    }

    @Test
    void a_secret_address_is_no_place_to_search_near_to() {
        String secret = postcode();
        at(street + " 50", secret, 52.3100, 4.9500, true);

        unknown(street + " 50");
        unknown(street);
        assertThat(nearPostcode(secret)).isEqualTo("Bij postcode 1102.");
        at(street + " 3", postcode(), 52.3200, 4.9700, false);
        assertThat(near(street + " 50").getString("near")).startsWith("Bij " + street + " 3 ");
        unknown("Voorbeeldstraat 1");
    }

    @Test
    void an_address_that_becomes_secret_or_leaves_the_kaart_is_known_no_longer() {
        String postcode = postcode();
        Response added = at(street + " 3", postcode, 52.3100, 4.9500, false);
        near(street + " 3");
        Map<String, Object> hidden = details(street + " 3", postcode, 52.3100, 4.9500, true);
        admin().header("If-Match", added.header("ETag"))
                .body(hidden)
                .put("/directory/v1/organisations/" + added.path("id"))
                .then()
                .statusCode(200);

        unknown(street + " 3");
        assertThat(nearPostcode(postcode)).isEqualTo("Bij postcode 1102.");
    }

    @Test
    void signs_of_the_database_mean_nothing_in_a_street() {
        at(street + " 3", postcode(), 52.3100, 4.9500, false);

        unknown(street.substring(0, 8) + "%");
        unknown("_" + street.substring(1));
        unknown("\\");
        unknown(",");
    }

    private static void unknown(String place) {
        ask(Map.of("place", place))
                .statusCode(400)
                .body(
                        "violations.find { it.field == 'near.place' }.message",
                        allOf(containsString("kennen wij niet"), containsString("een buurt of een postcode")));
    }

    private static JsonPath near(String place) {
        return ask(Map.of("place", place)).statusCode(200).extract().jsonPath();
    }

    private static String nearPostcode(String postcode) {
        return ask(Map.of("postalCode", postcode)).statusCode(200).extract().path("near");
    }

    private static ValidatableResponse ask(Map<String, Object> near) {
        return Searching.as("raadsvrouw", Map.of("text", "samen eten", "near", near));
    }

    /** Of Zuidoost, and of nobody: not in the sample, and not of a test before. */
    private static String postcode() {
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            int code = CODES.getAndIncrement() % (LETTERS * LETTERS);
            String postcode = "1102 %c%c".formatted('A' + code / LETTERS, 'A' + code % LETTERS);
            if (nearPostcode(postcode).equals("Bij postcode 1102.")) {
                return postcode;
            }
        }
        throw new IllegalStateException("Every postcode of 1102 is somebody's by now.");
    }

    private static Response at(String street, String postcode, double latitude, double longitude, boolean masked) {
        Response added = admin().body(details(street, postcode, latitude, longitude, masked))
                .post("/directory/v1/organisations");
        added.then().statusCode(201);
        return added;
    }

    private static Map<String, Object> details(
            String street, String postcode, double latitude, double longitude, boolean masked) {
        return new HashMap<>(Map.of(
                "name", "Aan de " + street,
                "kind", "OTHER",
                "description", "Een proef.",
                "areas", List.of("zuidoost"),
                "source", "beheer",
                "sourceDate", "2026-11-01",
                "lastConfirmed", "2026-11-20",
                "location",
                        Map.of(
                                "street", street,
                                "postalCode", postcode,
                                "city", "Amsterdam",
                                "latitude", latitude,
                                "longitude", longitude,
                                "masked", masked)));
    }
}
