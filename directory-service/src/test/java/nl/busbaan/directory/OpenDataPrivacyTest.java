package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.PublicKaart.offering;
import static nl.busbaan.directory.PublicKaart.open;
import static nl.busbaan.directory.PublicKaart.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public kaart keeps to itself: people, and the addresses that are secret. */
@QuarkusTest
class OpenDataPrivacyTest {
    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void no_professional_no_contact_person_and_no_mobile_number_of_an_initiative_is_in_it() {
        Map<String, Object> initiative = new HashMap<>(Map.of(
                "name",
                "Koffie op de hoek",
                "description",
                "Koffie",
                "phone",
                "06 12345678",
                "contactName",
                "Tante Sjaan",
                "openingHours",
                "di 10:00-12:00",
                "source",
                "test",
                "sourceDate",
                "2026-01-01",
                "lastConfirmed",
                "2026-01-01"));
        String id = admin().body(initiative)
                .post("/directory/v1/initiatives")
                .jsonPath()
                .getString("id");

        String all = given().get("/hsds/services?format=ndjson&full=true").asString()
                + given().get("/hsds/organizations?format=ndjson&full=true").asString();

        assertThat(all).contains("Koffie op de hoek").doesNotContain("Tante Sjaan", "06 12345678", "Zeynep", "Demir");
        open("/hsds/services/" + id)
                .then()
                .body("schedules[0].byday", equalTo("TU"))
                .body("schedules[0].opens_at", equalTo("10:00:00"));
    }

    @Test
    void a_masked_address_keeps_its_street_and_place_on_the_map_to_itself() {
        Map<String, Object> shelter = offering();
        shelter.put(
                "location",
                Map.of(
                        "street",
                        "Geheimpad 1",
                        "postalCode",
                        "1097 ZZ",
                        "city",
                        "Amsterdam",
                        "latitude",
                        52.1234,
                        "longitude",
                        4.5678,
                        "masked",
                        true));
        String id =
                admin().body(shelter).post("/directory/v1/offerings").jsonPath().getString("id");

        String whole = open("/hsds/services/" + id).asString();

        assertThat(whole)
                .contains("niet openbaar")
                .doesNotContain("Geheimpad", "1097 ZZ", "1097ZZ", "52.1234", "4.5678");
        assertThat(total("service_at_locations?postcode=1097")).isZero();
        assertThat(given().get("/hsds/services.csv").asString()).doesNotContain("Geheimpad", "1097 ZZ");
    }
}
