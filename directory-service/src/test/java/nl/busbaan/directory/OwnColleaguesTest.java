package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnColleaguesTest {
    private static final String ME = "/directory/v1/me/";
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000001";

    @Inject
    TestClock clock;

    private String daan = "";
    private String samira = "";

    @BeforeEach
    void know() {
        clock.reset();
        Searching.ready();
        daan = idOf("Daan de Wit");
        samira = idOf("Samira Bakkali");
        as("raadsvrouw").get("/directory/v1/me").then().statusCode(200);
    }

    @Test
    void a_favourite_is_kept_once_however_often_it_is_said_and_seen_by_its_keeper_only() {
        as("raadsvrouw").put(ME + "favourites/" + daan).then().statusCode(204);
        as("raadsvrouw").put(ME + "favourites/" + daan).then().statusCode(204);

        lists("raadsvrouw")
                .body("favourites.name", contains("Daan de Wit"))
                .body("favourites[0].roleName", equalTo("Beoordelaar Ziektewet"))
                .body("favourites[0].favourite", equalTo(true));
        lists("raadsman").body("favourites.name", not(hasItem("Daan de Wit")));

        as("raadsvrouw").delete(ME + "favourites/" + daan).then().statusCode(204);
        as("raadsvrouw").delete(ME + "favourites/" + daan).then().statusCode(204);
        lists("raadsvrouw").body("favourites.name", not(hasItem("Daan de Wit")));
    }

    @Test
    void who_was_spoken_last_stands_first() {
        as("raadsvrouw").put(ME + "recent-contacts/" + daan).then().statusCode(204);
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 10, 1));
        as("raadsvrouw").put(ME + "recent-contacts/" + samira).then().statusCode(204);
        lists("raadsvrouw").body("recent.name", contains("Samira Bakkali", "Daan de Wit"));

        clock.moveTo(LocalDateTime.of(2026, 11, 24, 10, 2));
        as("raadsvrouw").put(ME + "recent-contacts/" + daan).then().statusCode(204);

        lists("raadsvrouw").body("recent.name", contains("Daan de Wit", "Samira Bakkali"));
    }

    @Test
    void my_team_is_who_works_with_me() {
        lists("raadsvrouw")
                .body("team.name", hasItem("Karim el Idrissi"))
                .body("team.name", not(hasItem("Noor van den Berg")))
                .body("team.find { it.name == 'Karim el Idrissi' }.teamName", equalTo("Sociaal raadslieden Zuidoost"));
    }

    @Test
    void who_is_not_on_the_map_cannot_be_kept_or_remembered() {
        as("raadsvrouw").put(ME + "favourites/" + UNKNOWN).then().statusCode(404);
        as("raadsvrouw").put(ME + "recent-contacts/" + UNKNOWN).then().statusCode(404);
        as("raadsvrouw").put(ME + "favourites/geen-id").then().statusCode(404);
    }

    @Test
    void a_business_card_has_what_a_telephone_needs() {
        String card = as("raadsvrouw")
                .accept("text/vcard")
                .get("/directory/v1/professionals/" + daan + "/vcard")
                .then()
                .statusCode(200)
                .contentType("text/vcard")
                .header("Content-Disposition", "attachment; filename=\"collega.vcf\"")
                .extract()
                .asString();

        assertThat(card)
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .endsWith("END:VCARD\r\n")
                .contains("FN:Daan de Wit\r\n", "N:de Wit;Daan;;;\r\n", "ORG:UWV;Ziektewet Amsterdam\r\n")
                .containsPattern("TEL;VALUE=uri;TYPE=work:tel:\\+31[0-9]+\r\n");
        assertThat(card.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    private static ValidatableResponse lists(String account) {
        return as(account).get(ME + "colleagues").then().statusCode(200);
    }

    private static String idOf(String name) {
        return Searching.of(name, Map.of("kinds", java.util.List.of("PROFESSIONAL")))
                .getString("hits[0].id");
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account));
    }
}
