package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.TestClock;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An unanswered question is repeated once; after that silence is an answer. */
@QuarkusTest
class ReminderTest extends ServiceTest {
    private static final Duration THREE_WORKING_DAYS = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    TestClock clock;

    @Inject
    DueQuestions due;

    private Rows rows;
    private UUID hanna;
    private String question;
    private Instant askedAt;

    @BeforeEach
    void asks() {
        rows = new Rows(database);
        hanna = linked("inwoner2");
        question = asked(gpLetterForTheDoctor(hanna));
        askedAt = Instant.now();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void it_is_repeated_after_three_working_days_in_office_hours_and_never_again() {
        clock.moveTo(reminder().minusSeconds(60));
        EndingConsentTest.handle(due, hanna);
        assertThat(reminded()).isZero();

        clock.moveTo(reminder().plusSeconds(60));
        await().pollInSameThread().atMost(PATIENCE).until(() -> reminded() == 1);
        Instant first = moment("select reminded_at from consent_request where id = ?::uuid", question);
        assertThat(WorkingHours.OFFICE.isOpen(first)).isTrue();
        as("inwoner2").get("/consent/v1/my-consent-requests").then().body("items[0].remindedAt", not(nullValue()));
        as("raadsvrouw")
                .get("/consent/v1/consent-signals")
                .then()
                .body(
                        "items.find { it.consentRequestId == '%s' }.sentence".formatted(question),
                        containsString("Vraag het nog eens in een gesprek."));

        clock.moveTo(reminder().plus(Duration.ofDays(30)));
        EndingConsentTest.handle(due, hanna);
        assertThat(moment("select reminded_at from consent_request where id = ?::uuid", question))
                .isEqualTo(first);
    }

    @Test
    void it_may_be_answered_as_it_was_read_before_it_was_repeated() {
        clock.moveTo(reminder().plusSeconds(60));
        await().pollInSameThread().atMost(PATIENCE).until(() -> reminded() == 1);

        answered("inwoner2", question, Map.of("answer", "YES", "release", "YES"));

        as("raadsvrouw")
                .get("/consent/v1/consent-signals")
                .then()
                .body("items.findAll { it.consentRequestId == '%s' }".formatted(question), hasSize(0));
    }

    @Test
    void what_was_answered_is_not_repeated() {
        answered("inwoner2", question, Map.of("answer", "YES", "release", "YES"));

        clock.moveTo(reminder().plusSeconds(60));
        EndingConsentTest.handle(due, hanna);

        assertThat(reminded()).isZero();
    }

    @Test
    void who_put_everything_to_rest_is_left_alone() {
        as("inwoner2")
                .body(Map.of("restricted", true))
                .put("/consent/v1/my-restriction")
                .then()
                .statusCode(200);

        clock.moveTo(reminder().plusSeconds(60));
        EndingConsentTest.handle(due, hanna);

        assertThat(reminded()).isZero();
    }

    @Test
    void while_an_objection_against_the_reader_is_not_weighed_it_is_not_repeated() {
        object("inwoner2", People.UWV);

        clock.moveTo(reminder().plusSeconds(60));
        EndingConsentTest.handle(due, hanna);

        assertThat(reminded()).isZero();
    }

    @Test
    void at_its_last_day_it_ends_and_no_answer_comes_through_any_more() {
        clock.moveTo(Moments.endOf(UNTIL).plusSeconds(60));
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> rows.one(
                                Long.class,
                                "select count(*) from consent_request where id = ?::uuid and ended_at is not null",
                                question)
                        == 1);

        as("inwoner2").get("/consent/v1/my-consent-requests").then().body("items", hasSize(0));
        as("inwoner2")
                .header("If-Match", "\"2\"")
                .body(Map.of("answer", "YES", "release", "YES"))
                .post("/consent/v1/my-consent-requests/{id}/answer", question)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Deze vraag is voorbij. U hoeft niets meer te doen."));
        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .body("consentRequests[0].endedAt", not(nullValue()))
                .body("consentRequests[0].answer", nullValue());
    }

    private Instant reminder() {
        return WorkingHours.OFFICE.nextOpen(WorkingHours.OFFICE.plus(askedAt, THREE_WORKING_DAYS));
    }

    private Instant moment(String query, Object... values) {
        return rows.one(OffsetDateTime.class, query, values).toInstant();
    }

    private long reminded() {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where id = ?::uuid and reminded_at is not null",
                question);
    }
}
