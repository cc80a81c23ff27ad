package nl.busbaan.consent.accesslog;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.FATMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who looked: every time, by role, and by name for the resident who asks. */
@QuarkusTest
class WhoLookedTest extends AccessLogCase {
    @Test
    void the_log_shows_a_role_and_the_name_comes_when_the_resident_asks() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");

        String log = myLog("inwoner").body("items", hasSize(1)).extract().asString();
        String line = myLog("inwoner").extract().path("items[0].id");

        assertThat(log).doesNotContain("Fatma").doesNotContain("Yilmaz");
        name("inwoner", line)
                .statusCode(200)
                .body("name", equalTo("Fatma Yilmaz"))
                .body("sentence", equalTo("Dat was Fatma Yilmaz van Gemeente Amsterdam."));
    }

    @Test
    void a_line_says_whether_it_is_the_same_person_as_the_one_before_and_no_more() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");
        read(DAAN, "EMPLOYER", yousef, "SICKNESS_BENEFIT");
        read(DAAN, "EMPLOYER", yousef, "SICKNESS_BENEFIT");

        myLog("inwoner").body("items.sameReader", equalTo(List.of(false, true, false)));
    }

    @Test
    void a_line_of_another_resident_is_not_found() {
        UUID yousef = linked("inwoner");
        read(FATMA, "INCOME", yousef, "SOCIAL_ASSISTANCE");
        String line = myLog("inwoner").extract().path("items[0].id");
        linked("inwoner2");

        name("inwoner2", line).statusCode(404);
    }
}
