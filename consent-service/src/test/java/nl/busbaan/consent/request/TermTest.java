package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is said about the end of a consent, and how long it may go on. */
class TermTest {
    private final Moments moments = new Moments(new Config());

    private record Config() implements QuestionsConfig {
        @Override
        public Duration renewalAsked() {
            return Duration.ofDays(14);
        }

        @Override
        public Duration renewalTold() {
            return Duration.ofDays(7);
        }

        @Override
        public int reminderWorkingDays() {
            return 3;
        }

        @Override
        public Duration quietBeforeEnd() {
            return Duration.ofHours(24);
        }

        @Override
        public Duration counterCode() {
            return Duration.ofMinutes(15);
        }

        @Override
        public Duration counterCodeKept() {
            return Duration.ofDays(365);
        }
    }

    @ParameterizedTest(name = "{0} to {1}: told {2}, asked {3}")
    @CsvSource({
        // Three months: three weeks and two weeks before.
        "2026-11-03, 2027-02-03, 2027-01-13, 2027-01-20",
        // Four weeks: not before a third has passed, and a working day between telling and asking.
        "2026-11-02, 2026-11-30, 2026-11-12, 2026-11-16",
        // A week: never on its first day.
        "2026-11-02, 2026-11-09, 2026-11-05, 2026-11-06",
    })
    void whoever_is_in_charge_is_told_before_the_resident_is_asked(
            LocalDate from, LocalDate until, LocalDate told, LocalDate asked) {
        Term term = new Term(from, until);

        assertThat(moments.told(term).map(TermTest::day)).contains(told);
        assertThat(moments.asked(term, moments.told(term).orElseThrow()).map(TermTest::day))
                .contains(asked);
    }

    @Test
    void of_a_consent_of_a_day_nothing_is_asked() {
        Term friday = new Term(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-28"));

        assertThat(moments.asked(friday, moments.told(friday).orElse(at("2026-11-28T09:00:00Z"))))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{0} to {1} goes on to {2}")
    @CsvSource({
        "2026-11-03, 2027-02-03, 2027-05-03",
        "2026-11-30, 2027-02-28, 2027-05-27",
        "2026-11-02, 2026-11-09, 2026-11-16",
        "2026-11-02, 2026-11-02, 2026-11-03",
        "2026-02-01, 2027-02-01, 2028-02-01",
    })
    void it_goes_on_as_long_again_from_the_day_after(LocalDate from, LocalDate until, LocalDate again) {
        assertThat(new Term(from, until).again()).isEqualTo(new Term(until.plusDays(1), again));
    }

    @Test
    void a_question_is_repeated_after_three_working_days_and_never_in_its_last_hours() {
        Instant fridayAtTen = at("2026-11-20T09:00:00Z");

        assertThat(moments.first(fridayAtTen, LocalDate.parse("2027-02-03"))).isEqualTo(at("2026-11-25T09:00:00Z"));
        assertThat(moments.first(fridayAtTen, LocalDate.parse("2026-11-25")))
                .as("the day itself is the last, so it only ends")
                .isEqualTo(at("2026-11-25T23:00:00Z"));
    }

    @Test
    void a_reminder_waits_for_office_hours() {
        Instant saturday = at("2026-11-28T12:00:00Z");

        assertThat(moments.reminder(saturday, LocalDate.parse("2027-02-03"))).isEqualTo(at("2026-11-30T08:00:00Z"));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingHours.ZONE).toLocalDate();
    }
}
