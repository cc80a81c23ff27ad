package nl.busbaan.directory.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachabilityTest {
    private static final WorkingHours OFFICE = WorkingHours.parse("mo-th 09:00-17:00;fr 09:00-12:30");
    private static final Instant TUESDAY_TEN = at("2026-11-24T10:00");

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-24T10:00; Neemt op tot 17.00 uur.",
                "2026-11-24T08:59; Neemt weer op vandaag om 9.00 uur.",
                "2026-11-24T17:00; Neemt weer op morgen om 9.00 uur.",
                "2026-11-27T12:30; Neemt weer op maandag om 9.00 uur.",
                // Christmas is on Friday and Saturday; Friday the office is closed all day.
                "2026-12-24T18:00; Neemt weer op maandag om 9.00 uur.",
                // The clocks go forward in the night before this Monday.
                "2027-03-26T13:00; Neemt weer op dinsdag om 9.00 uur.",
            })
    void hours_and_holidays_make_the_sentence(String moment, String sentence) {
        assertThat(sentence(someone(List.of(), null), List.of(), at(moment))).isEqualTo(sentence);
    }

    @Test
    void the_duo_partner_is_named_for_after_closing_time() {
        assertThat(sentence(someone(List.of(), null), List.of(standIn("Samira Bakkali", List.of())), TUESDAY_TEN))
                .isEqualTo("Neemt op tot 17.00 uur, daarna Samira Bakkali.");
    }

    @Test
    void an_absence_later_today_ends_the_answering() {
        Availability leavesEarly = someone(List.of(period("2026-11-24T14:00", "2026-11-24T18:00")), null);

        assertThat(sentence(leavesEarly, List.of(), TUESDAY_TEN)).isEqualTo("Neemt op tot 14.00 uur.");
    }

    @Test
    void who_is_absent_comes_back_on_the_first_open_moment_after_all_his_absences() {
        Availability away = someone(
                List.of(
                        period("2026-11-26T00:00", "2026-11-30T00:00"),
                        period("2026-11-23T00:00", "2026-11-26T00:00"),
                        period("2026-11-30T00:00", "2026-12-01T00:00")),
                null);

        assertThat(sentence(away, List.of(standIn("Samira Bakkali", List.of())), TUESDAY_TEN))
                .isEqualTo("Is afwezig en neemt weer op dinsdag 1 december om 9.00 uur. Samira Bakkali neemt waar.");
    }

    @Test
    void a_stand_in_who_is_away_himself_is_passed_over() {
        StandIn away = standIn("Samira Bakkali", List.of(period("2026-11-24T00:00", "2026-11-28T00:00")));
        Availability closed = someone(List.of(period("2026-11-24T00:00", "2026-11-25T00:00")), null);

        assertThat(sentence(closed, List.of(away, standIn("Petra Visser", List.of())), TUESDAY_TEN))
                .endsWith("Petra Visser neemt waar.");
    }

    @Test
    void who_says_he_is_busy_answers_again_when_that_ends_and_his_stand_in_answers_now() {
        Availability busy = someone(List.of(), new Presence(Presence.State.BUSY, at("2026-11-24T11:15")));

        assertThat(sentence(busy, List.of(standIn("Samira Bakkali", List.of())), TUESDAY_TEN))
                .isEqualTo("Is bezet en neemt weer op vandaag om 11.15 uur. Nu neemt Samira Bakkali op.");
    }

    @Test
    void what_someone_said_of_himself_counts_no_longer_once_its_time_is_over() {
        Availability wasAway = someone(List.of(), new Presence(Presence.State.AWAY, at("2026-11-24T09:30")));

        assertThat(sentence(wasAway, List.of(), TUESDAY_TEN)).isEqualTo("Neemt op tot 17.00 uur.");
    }

    private static String sentence(Availability availability, List<StandIn> standIns, Instant now) {
        return ReachabilityView.of(Reachability.of(availability, standIns, now), now)
                .sentence();
    }

    private static Availability someone(List<Period> absences, @Nullable Presence presence) {
        return new Availability(OFFICE, absences, presence);
    }

    private static StandIn standIn(String name, List<Period> absences) {
        return new StandIn(UUID.randomUUID(), name, someone(absences, null));
    }

    private static Period period(String from, String until) {
        return new Period(at(from), at(until));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingHours.ZONE).toInstant();
    }
}
