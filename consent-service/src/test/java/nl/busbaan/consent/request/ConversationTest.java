package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In conversation first: who asks says when it was talked about, and the resident reads that back. */
@QuarkusTest
class ConversationTest extends ServiceTest {
    private static final LocalDate TODAY = LocalDate.now(WorkingHours.ZONE);
    private static final String NOOR = "Noor van den Berg, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost";

    private static Map<String, Object> talkedAboutOn(UUID resident, LocalDate day) {
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("conversation", Map.of("on", day.toString()));
        return wish;
    }

    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    @Test
    void the_resident_reads_back_when_it_was_talked_about_in_his_own_language() {
        UUID hanna = linked("inwoner2");
        LocalDate day = TODAY.minusDays(3);
        given("inwoner2", talkedAboutOn(hanna, day), "YES");

        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body("items[0].history.how", hasItem("na een gesprek op " + written(day, Locale.of("nl"))));
        as("inwoner2")
                .header("Accept-Language", "en")
                .get("/consent/v1/my-consents")
                .then()
                .body("items[0].history.how", hasItem("after a conversation on " + written(day, Locale.UK)))
                .body("items[0].history.by", hasItem(NOOR));
    }

    @Test
    void without_a_conversation_that_is_known_it_was_only_asked() {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body("items[0].history.how", hasItem("gevraagd door " + NOOR));
    }

    @ParameterizedTest(name = "{0} days from today")
    @ValueSource(ints = {1, -32})
    void a_conversation_still_to_come_or_long_forgotten_is_refused_with_all_else_that_is_wrong(int days) {
        Map<String, Object> wish = talkedAboutOn(people.resident(), TODAY.plusDays(days));
        wish.put("until", TODAY.toString());

        List<String> fields = as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .extract()
                .path("violations.field");

        assertThat(fields).containsExactlyInAnyOrder("conversation.on", "until");
    }

    @ParameterizedTest(name = "{0} days ago")
    @ValueSource(ints = {0, 31})
    void today_and_a_month_ago_will_do(int days) {
        as("raadsvrouw")
                .body(talkedAboutOn(people.resident(), TODAY.minusDays(days)))
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(201);
    }

    @Test
    void a_conversation_has_a_day() {
        Map<String, Object> wish = gpLetterForTheDoctor(people.resident());
        wish.put("conversation", Map.of());

        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .body("violations.field", contains("conversation.on"))
                .body("violations[0].message", equalTo("Kies de dag waarop je dit met de inwoner besprak."));
    }
}
