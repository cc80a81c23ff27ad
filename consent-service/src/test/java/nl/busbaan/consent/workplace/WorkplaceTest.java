package nl.busbaan.consent.workplace;

import static nl.busbaan.consent.People.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** What waits for the FG, counted. */
@QuarkusTest
class WorkplaceTest extends ServiceTest {

    @Test
    void an_opened_window_and_an_objection_wait_for_the_dpo_until_they_are_handled() {
        int windows = count("breakGlass");
        int objections = count("objections");
        UUID resident = people.resident();

        String id = as("raadsvrouw")
                .body(Map.of(
                        "residentId",
                        resident,
                        "reason",
                        "Zij ligt op de grond en reageert niet op mij.",
                        "dangerToLife",
                        true,
                        "residentCannotDecide",
                        true))
                .post("/consent/v1/break-glass")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        linked("inwoner");
        object("inwoner", AMSTERDAM);

        assertThat(count("breakGlass")).isEqualTo(windows + 1);
        assertThat(count("objections")).isEqualTo(objections + 1);
        as("fg").header("If-Match", "\"1\"")
                .body(Map.of("outcome", "JUSTIFIED", "words", "Zij is geholpen."))
                .post("/consent/v1/break-glass-reviews/{id}/outcome", id)
                .then()
                .statusCode(200);
        assertThat(count("breakGlass")).isEqualTo(windows);
    }

    private static int count(String what) {
        return as("fg").get("/consent/v1/workplace")
                .then()
                .statusCode(200)
                .extract()
                .path(what);
    }
}
