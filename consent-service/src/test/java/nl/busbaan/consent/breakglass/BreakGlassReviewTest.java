package nl.busbaan.consent.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The resident and the FG hear what was opened and why, and the FG looks back. */
@QuarkusTest
class BreakGlassReviewTest extends BreakGlassCase {
    @Test
    void the_resident_reads_who_why_what_was_read_and_what_the_dpo_found() {
        UUID resident = linked("inwoner");
        opened(resident);
        read(resident).body("decision", equalTo(true));

        as("inwoner")
                .get("/consent/v1/my-break-glass")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sentence", containsString("De sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost"))
                .body("items[0].reason", equalTo(REASON))
                .body("items[0].read", containsString("welke ziekte u hebt"))
                .body("items[0].review", containsString("kijkt nog"));
        as("inwoner").get("/consent/v1/my-access-log").then().body("items", hasSize(1));

        String id =
                as("inwoner").get("/consent/v1/my-break-glass").then().extract().path("items[0].id");
        review(id, "NOT_JUSTIFIED", 1).statusCode(200);

        as("inwoner").get("/consent/v1/my-break-glass").then().body("items[0].review", containsString("niet terecht"));
    }

    @Test
    void the_dpo_sees_it_with_the_reason_and_what_was_read_and_looks_back_once() {
        UUID resident = people.resident();
        String id = opened(resident).extract().path("id");
        read(resident).body("decision", equalTo(true));

        String waiting = as("fg").get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.reason".formatted(id), equalTo(REASON))
                .body("items.find { it.id == '%s' }.kinds".formatted(id), hasItem("ILLNESS"))
                .body("items.find { it.id == '%s' }.outcome".formatted(id), nullValue())
                .extract()
                .asString();
        assertThat(waiting).doesNotContain(resident.toString());

        as("fg").body(Map.of("outcome", "JUSTIFIED", "words", "Terecht."))
                .post(REVIEWS + "/{id}/outcome", id)
                .then()
                .statusCode(428);
        review(id, "JUSTIFIED", 7).statusCode(412);
        review(id, "JUSTIFIED", 1).statusCode(200).body("reviewedBy", equalTo("fg@amsterdam.example"));
        review(id, "NOT_JUSTIFIED", 2).statusCode(409);
        as("fg").get(REVIEWS).then().body("items.id", not(hasItem(id)));
        as("fg").get(REVIEWS + "?reviewed=true").then().body("items.id", hasItem(id));
    }

    @Test
    void what_is_written_about_it_is_stored_encrypted() throws SQLException {
        UUID resident = people.resident();
        String id = opened(resident).extract().path("id");
        review(id, "JUSTIFIED", 1).statusCode(200);

        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select reason, review_words from break_glass_window where id = ?::uuid")) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("vanavond");
                assertThat(new String(row.getBytes(2), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Gezien");
            }
        }
    }

    private static ValidatableResponse review(String id, String outcome, int version) {
        return as("fg").header("If-Match", "\"" + version + "\"")
                .body(Map.of("outcome", outcome, "words", "Gezien en besproken met het team."))
                .post(REVIEWS + "/{id}/outcome", id)
                .then();
    }
}
