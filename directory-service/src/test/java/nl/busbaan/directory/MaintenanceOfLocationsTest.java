package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;
import static nl.busbaan.directory.Maintaining.bodyOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an entry is: whole or not at all, and for the administrator alone when it is masked. */
@QuarkusTest
class MaintenanceOfLocationsTest {
    private static final String API = "/directory/v1/";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.importedOnce();
    }

    @Test
    void a_masked_address_is_for_the_administrator_alone() {
        Map<String, Object> body = bodyOf("initiatives");
        body.put(
                "location",
                Map.of(
                        "street",
                        "Geheimgracht 1",
                        "postalCode",
                        "1011 AA",
                        "city",
                        "Amsterdam",
                        "latitude",
                        52.37,
                        "longitude",
                        4.9,
                        "masked",
                        true));

        Response added = admin().body(body).post(API + "initiatives");

        added.then().statusCode(201).body("location.street", equalTo("Geheimgracht 1"));
        given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .get(API + "initiatives/" + added.path("id"))
                .then()
                .body("location", equalTo(Map.of("city", "Amsterdam", "masked", true)));
    }

    @Test
    void half_a_place_on_the_map_is_refused_beside_the_field() {
        Map<String, Object> body = bodyOf("organisations");
        body.put("location", Map.of("latitude", 92, "postalCode", "0123"));

        admin().body(body)
                .post(API + "organisations")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("location.latitude", "location.postalCode", "location.onMapOrNot"));
    }
}
