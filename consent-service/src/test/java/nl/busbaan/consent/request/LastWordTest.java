package nl.busbaan.consent.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What counts is what the resident said last, and not what was written down last. */
@QuarkusTest
class LastWordTest extends SpokenCase {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject
    TestClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
    }

    @Test
    void a_yes_that_was_signed_before_he_said_no_himself_gives_nothing() {
        UUID hanna = linked("inwoner2");
        LocalDate monday = clock.today();
        String question = asked(gpLetterForTheDoctor(hanna));
        String sheet = printed(question);
        clock.moveTo(monday.plusDays(1), TEN);
        answered("inwoner2", question, Map.of("answer", "NO"));
        clock.moveTo(monday.plusDays(2), TEN);

        signed(question, sheet, monday).statusCode(409).body("detail", equalTo("Deze vraag is voorbij."));
        reads(hanna).body("decision", equalTo(false));
        hers("").body("status", equalTo("REFUSED"));

        signed(question, sheet, monday.plusDays(2)).statusCode(201);
        reads(hanna).body("decision", equalTo(true));
    }

    @Test
    void a_yes_that_was_spoken_before_he_said_no_himself_gives_nothing() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        Instant spoken = clock.instant();
        inHalfAnHour();
        answered("inwoner2", question, Map.of("answer", "NO"));
        inHalfAnHour();

        recorded(
                        "raadsvrouw",
                        question,
                        "witnessed-answer",
                        Map.of("answer", "YES", "release", "YES", "witnessName", FATIMA, "spokenAt", spoken.toString()))
                .statusCode(409)
                .body("detail", equalTo("Deze vraag is voorbij."));
        reads(hanna).body("decision", equalTo(false));
    }

    @Test
    void a_withdrawal_that_was_spoken_before_the_yes_stops_nothing() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        Instant spoken = clock.instant();
        inHalfAnHour();
        answered("inwoner2", question, Map.of("answer", "YES", "release", "YES"));
        inHalfAnHour();

        stopped("raadsvrouw", question, before(spoken))
                .statusCode(409)
                .body("detail", startsWith("De inwoner zei daarna nog ja"));
        reads(hanna).body("decision", equalTo(true));

        stopped("raadsvrouw", question, before(clock.instant())).statusCode(201);
        reads(hanna).body("decision", equalTo(false));
    }

    @Test
    void a_yes_counts_from_when_it_was_signed_and_not_from_when_it_was_written_down() {
        UUID hanna = linked("inwoner2");
        LocalDate monday = clock.today();
        String question = asked(gpLetterForTheDoctor(hanna));
        String sheet = printed(question);
        clock.moveTo(monday.plusDays(1), TEN);
        Instant stopped = clock.instant();
        inHalfAnHour();
        signed(question, sheet, monday).statusCode(201);
        inHalfAnHour();

        stopped("raadsvrouw", question, before(stopped)).statusCode(201);

        reads(hanna).body("decision", equalTo(false));
    }

    private void inHalfAnHour() {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(30)));
    }

    private static Map<String, Object> before(Instant spoken) {
        return Map.of(
                "witnessName",
                FATIMA,
                "spokenAt",
                spoken.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static ValidatableResponse signed(String question, String sheet, LocalDate on) {
        return recorded(
                "raadsvrouw",
                question,
                "paper-answer",
                Map.of(
                        "answer",
                        "YES",
                        "release",
                        "YES",
                        "signedOn",
                        on.toString(),
                        "paperKept",
                        "Map 2, kast 3",
                        "sheet",
                        sheet));
    }
}
