package nl.busbaan.messaging.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tuesday is 24 November 2026; Friday 25 December is a holiday, and Saturday 26 too. */
class PromiseRulesTest {
    private final PromiseRules office = new PromiseRules(new Defaults(), WorkingHours.parse("mo-fr 09:00-17:00"));

    @ParameterizedTest(name = "{0} sent {1} is accepted by {2}")
    @CsvSource({
        "URGENT,   2026-11-24T10:00, 2026-11-24T12:00",
        "URGENT,   2026-11-24T16:00, 2026-11-25T10:00",
        "URGENT,   2026-11-24T20:00, 2026-11-25T11:00",
        "URGENT,   2026-11-27T16:30, 2026-11-30T10:30",
        "URGENT,   2026-12-24T16:00, 2026-12-28T10:00",
        "PRIORITY, 2026-11-24T07:00, 2026-11-24T17:00",
        "PRIORITY, 2026-11-24T10:00, 2026-11-24T17:00",
        "PRIORITY, 2026-11-24T14:59, 2026-11-24T17:00",
        "PRIORITY, 2026-11-24T15:00, 2026-11-25T12:00",
        "PRIORITY, 2026-11-24T22:00, 2026-11-25T12:00",
        "PRIORITY, 2026-11-27T15:30, 2026-11-30T12:00",
        "PRIORITY, 2026-11-28T11:00, 2026-11-30T12:00",
        "PRIORITY, 2026-12-24T15:30, 2026-12-28T12:00",
        "NORMAL,   2026-11-24T10:00, 2026-11-26T17:00",
        "NORMAL,   2026-11-26T10:00, 2026-11-30T17:00",
        "NORMAL,   2026-11-28T10:00, 2026-12-01T17:00",
        "NORMAL,   2026-12-24T10:00, 2026-12-29T17:00",
    })
    void each_lane_has_its_moment_of_acceptance(Lane lane, LocalDateTime sent, LocalDateTime by) {
        assertThat(office.acceptedBy(lane, at(sent))).isEqualTo(at(by));
    }

    @ParameterizedTest(name = "urgent sent {0} is read by {1}")
    @CsvSource({
        "2026-11-24T10:00, 2026-11-24T10:15",
        "2026-11-24T16:50, 2026-11-25T09:05",
        "2026-11-28T12:00, 2026-11-30T09:15",
    })
    void in_the_lane_spoed_the_first_promise_is_to_read(LocalDateTime sent, LocalDateTime by) {
        assertThat(office.onOffering(Lane.URGENT, at(sent))).isEqualTo(RunningPromise.of(Promise.READ, at(by)));
    }

    @ParameterizedTest(name = "with short Fridays priority sent {0} is accepted by {1}")
    @CsvSource({
        "2026-11-27T10:00, 2026-11-27T12:30",
        "2026-11-27T13:00, 2026-11-30T12:00",
        "2026-11-26T15:30, 2026-11-27T12:00",
    })
    void priority_ends_when_the_receiver_closes(LocalDateTime sent, LocalDateTime by) {
        PromiseRules shortFridays =
                new PromiseRules(new Defaults(), WorkingHours.parse("mo-th 08:30-17:00;fr 08:30-12:30"));

        assertThat(shortFridays.acceptedBy(Lane.PRIORITY, at(sent))).isEqualTo(at(by));
    }

    @ParameterizedTest(name = "introduced {0} for a visit on {1}, the initiative is called by {2}")
    @CsvSource({
        "2026-11-24T10:00, 2026-11-27, 2026-11-26T17:00",
        "2026-11-24T10:00, 2026-11-26, 2026-11-24T17:00",
        "2026-11-24T10:00, 2026-11-24, 2026-11-24T11:00",
        "2026-11-24T18:00, 2026-11-25, 2026-11-25T10:00",
        "2026-11-24T10:00, 2026-12-18, 2026-11-26T17:00",
    })
    void whoever_is_expected_soon_is_heard_about_sooner(LocalDateTime introduced, LocalDate visit, LocalDateTime by) {
        assertThat(office.onIntroduction(at(introduced), visit))
                .isEqualTo(RunningPromise.of(Promise.HEAR_INITIATIVE, at(by)));
        assertThat(office.onQuestionToResident(at(introduced), visit))
                .isEqualTo(RunningPromise.of(Promise.HEAR_RESIDENT, at(by)));
    }

    @ParameterizedTest(name = "accepted {0} means spoken by {1}")
    @CsvSource({
        "2026-11-24T10:00, 2026-11-25T17:00",
        "2026-11-27T16:00, 2026-11-30T17:00",
        "2026-12-24T16:00, 2026-12-28T17:00",
    })
    void after_acceptance_the_resident_is_spoken_by_the_end_of_the_next_working_day(
            LocalDateTime accepted, LocalDateTime by) {
        assertThat(office.onAcceptance(at(accepted))).isEqualTo(RunningPromise.of(Promise.SPEAK_WITH_RESIDENT, at(by)));
    }

    @ParameterizedTest(name = "{0}: after {1} at {2} the next is called at {3}")
    @CsvSource({
        "PRIORITY, DUO,       2026-11-24T10:00, 2026-11-24T10:30",
        "PRIORITY, TEAM,      2026-11-24T10:30, 2026-11-24T11:00",
        "PRIORITY, TEAM_LEAD, 2026-11-24T11:00, 2026-11-24T13:00",
        "PRIORITY, TEAM_LEAD, 2026-11-24T16:00, 2026-11-25T10:00",
        "NORMAL,   DUO,       2026-11-24T17:00, 2026-11-25T09:30",
        "URGENT,   DUO,       2026-11-24T10:15, 2026-11-24T10:25",
        "URGENT,   TEAM_LEAD, 2026-11-24T10:35, 2026-11-24T11:35",
    })
    void escalation_waits_in_working_time(Lane lane, EscalationLevel reached, LocalDateTime now, LocalDateTime next) {
        assertThat(office.nextEscalation(lane, reached, at(now))).isEqualTo(at(next));
    }

    @Test
    void after_a_return_the_clock_goes_on() {
        Instant returned = at(LocalDateTime.parse("2026-11-24T11:00"));
        Instant promised = at(LocalDateTime.parse("2026-11-24T17:00"));

        assertThat(office.onReturn(returned, promised).by()).isEqualTo(promised);
        assertThat(office.onReturn(promised, promised).by()).isEqualTo(at(LocalDateTime.parse("2026-11-25T10:00")));
    }

    @Test
    void a_request_gets_an_action_the_same_working_day_and_a_bell_a_call_the_next() {
        Instant tuesday = at(LocalDateTime.parse("2026-11-24T10:00"));
        Instant evening = at(LocalDateTime.parse("2026-11-24T19:00"));

        assertThat(office.onOpening(tuesday).by()).isEqualTo(at(LocalDateTime.parse("2026-11-24T17:00")));
        assertThat(office.onOpening(evening).by()).isEqualTo(at(LocalDateTime.parse("2026-11-25T17:00")));
        assertThat(office.onBell(tuesday).by()).isEqualTo(at(LocalDateTime.parse("2026-11-25T17:00")));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(WorkingHours.ZONE).toInstant();
    }

    /** The defaults of {@link PromiseConfig.Terms}. */
    private record Defaults() implements PromiseConfig.Terms {
        @Override
        public Duration urgentRead() {
            return Duration.ofMinutes(15);
        }

        @Override
        public Duration urgentAccept() {
            return Duration.ofHours(2);
        }

        @Override
        public LocalTime priorityCutOff() {
            return LocalTime.of(15, 0);
        }

        @Override
        public LocalTime priorityNextDay() {
            return LocalTime.NOON;
        }

        @Override
        public int normalWorkingDays() {
            return 2;
        }

        @Override
        public int speakWorkingDays() {
            return 1;
        }

        @Override
        public int completeWorkingDays() {
            return 5;
        }

        @Override
        public int keepInTouchWorkingDays() {
            return 5;
        }

        @Override
        public int bellWorkingDays() {
            return 1;
        }

        @Override
        public Duration toTeam() {
            return Duration.ofMinutes(30);
        }

        @Override
        public Duration toTeamLead() {
            return Duration.ofMinutes(30);
        }

        @Override
        public Duration repeatLead() {
            return Duration.ofHours(2);
        }

        @Override
        public Duration urgentToNextLevel() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration urgentRepeatLead() {
            return Duration.ofHours(1);
        }
    }
}
