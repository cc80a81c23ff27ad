package nl.busbaan.directory.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachabilityTest {
    private static final WorkingHours OFFICE = WorkingHours.parse("mo-th 09:00-17:00;fr 09:00-12:30");
    private static final Instant TUESDAY_TEN = at("2026-11-24T10:00");
    private static final List<Period> AWAY_ALL_WEEK = List.of(period("2026-11-23T00:00", "2026-11-28T00:00"));

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

    @Test
    void of_a_stand_in_who_is_away_his_own_stand_in_takes_over() {
        StandIn karim = standIn("Karim el Idrissi", List.of());
        StandIn petra = standIn("Petra Visser", AWAY_ALL_WEEK, karim.id());
        StandIn samira = standIn("Samira Bakkali", AWAY_ALL_WEEK, petra.id());

        assertThat(standInOf(chain(List.of(samira.id()), samira, petra, karim))).isEqualTo("Karim el Idrissi");
    }

    @Test
    void those_he_named_himself_come_before_those_whom_they_named() {
        StandIn karim = standIn("Karim el Idrissi", List.of());
        StandIn samira = standIn("Samira Bakkali", AWAY_ALL_WEEK, karim.id());
        StandIn petra = standIn("Petra Visser", List.of());

        assertThat(standInOf(chain(List.of(samira.id(), petra.id()), samira, petra, karim)))
                .isEqualTo("Petra Visser");
    }

    @Test
    void of_a_stand_in_who_is_there_nobody_else_is_asked() {
        StandIn karim = standIn("Karim el Idrissi", List.of());
        StandIn closed = new StandIn(
                UUID.randomUUID(),
                "Samira Bakkali",
                new Availability(WorkingHours.parse("fr 09:00-12:00"), List.of(), null),
                List.of(karim.id()));

        assertThat(chain(List.of(closed.id()), closed, karim).at(TUESDAY_TEN)).containsExactly(closed);
    }

    @Test
    void people_who_stand_in_for_each_other_are_asked_once_and_he_himself_never() {
        UUID self = UUID.randomUUID();
        UUID samira = UUID.randomUUID();
        UUID petra = UUID.randomUUID();
        Map<UUID, StandIn> round = Map.of(
                self, new StandIn(self, "Daan de Wit", someone(AWAY_ALL_WEEK, null), List.of(samira)),
                samira, new StandIn(samira, "Samira Bakkali", someone(AWAY_ALL_WEEK, null), List.of(self, petra)),
                petra, new StandIn(petra, "Petra Visser", someone(AWAY_ALL_WEEK, null), List.of(samira, petra, self)));

        StandInChain chain = new StandInChain(self, List.of(samira), round);

        assertThat(chain.at(TUESDAY_TEN)).extracting(StandIn::id).containsExactly(samira, petra);
    }

    @Test
    void who_has_left_is_passed_over() {
        StandIn petra = standIn("Petra Visser", List.of());

        assertThat(standInOf(chain(List.of(UUID.randomUUID(), petra.id()), petra)))
                .isEqualTo("Petra Visser");
    }

    @Test
    void when_everyone_is_away_the_team_is_left_with_its_number() {
        StandIn samira = standIn("Samira Bakkali", AWAY_ALL_WEEK);
        TeamDesk team = new TeamDesk(UUID.randomUUID(), "Ziektewet Amsterdam", "+31 20 000 0100");

        ReachabilityView view = away(chain(List.of(samira.id()), samira), Optional.of(team));

        assertThat(view.standIn()).isNull();
        assertThat(view.team()).isEqualTo(new ReachabilityView.Team(team.id(), team.name(), "+31 20 000 0100"));
        assertThat(view.sentence()).endsWith(" Bel het team.");
    }

    @Test
    void a_team_without_a_number_is_named_all_the_same() {
        TeamDesk team = new TeamDesk(UUID.randomUUID(), "Ziektewet Amsterdam", null);

        ReachabilityView view = away(StandIns.NOBODY, Optional.of(team));

        assertThat(view.team()).isEqualTo(new ReachabilityView.Team(team.id(), team.name(), null));
        assertThat(view.sentence()).endsWith(" Vraag het aan het team.");
    }

    @Test
    void the_team_comes_after_a_stand_in_and_not_instead_of_him() {
        StandIn samira = standIn("Samira Bakkali", List.of());
        TeamDesk team = new TeamDesk(UUID.randomUUID(), "Ziektewet Amsterdam", "+31 20 000 0100");

        ReachabilityView view = away(chain(List.of(samira.id()), samira), Optional.of(team));

        assertThat(view.sentence()).endsWith(" Samira Bakkali neemt waar.");
        assertThat(view.team()).isNotNull();
    }

    @ParameterizedTest(name = "said at {0}, until {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-24T19:00; 2026-11-24T21:30; Neemt op tot 21.30 uur.",
                "2026-11-24T19:00; 2026-11-25T00:00; Neemt op tot 24.00 uur.",
                "2026-11-24T19:00; 2026-11-25T11:00; Neemt op tot morgen om 17.00 uur.",
                "2026-11-24T08:00; 2026-11-24T09:30; Neemt op tot 17.00 uur.",
                "2026-11-24T10:00; 2026-11-24T18:00; Neemt op tot 18.00 uur.",
                "2026-12-25T10:00; 2026-12-25T12:00; Neemt op tot 12.00 uur.",
            })
    void who_says_that_he_is_there_answers_outside_his_hours_too(String moment, String until, String sentence) {
        Availability there = someone(List.of(), new Presence(Presence.State.AVAILABLE, at(until)));

        assertThat(sentence(there, List.of(), at(moment))).isEqualTo(sentence);
    }

    @Test
    void who_says_that_he_is_there_is_there_though_he_had_planned_not_to_be() {
        Availability there = someone(AWAY_ALL_WEEK, new Presence(Presence.State.AVAILABLE, at("2026-11-24T12:00")));

        assertThat(sentence(there, List.of(), TUESDAY_TEN)).isEqualTo("Neemt op tot 12.00 uur.");
        assertThat(sentence(there, List.of(), at("2026-11-24T12:00"))).startsWith("Is afwezig");
    }

    private static ReachabilityView away(StandIns standIns, Optional<TeamDesk> team) {
        Reachability away = Reachability.of(someone(AWAY_ALL_WEEK, null), standIns, team, TUESDAY_TEN);
        return ReachabilityView.of(away, TUESDAY_TEN);
    }

    private static @Nullable String standInOf(StandInChain chain) {
        ReachabilityView.Person standIn = away(chain, Optional.empty()).standIn();
        return standIn == null ? null : standIn.name();
    }

    private static StandInChain chain(List<UUID> named, StandIn... known) {
        return new StandInChain(
                UUID.randomUUID(), named, Stream.of(known).collect(Collectors.toMap(StandIn::id, Function.identity())));
    }

    private static String sentence(Availability availability, List<StandIn> standIns, Instant now) {
        return ReachabilityView.of(Reachability.of(availability, moment -> standIns, Optional.empty(), now), now)
                .sentence();
    }

    private static Availability someone(List<Period> absences, @Nullable Presence presence) {
        return new Availability(OFFICE, absences, presence);
    }

    private static StandIn standIn(String name, List<Period> absences, UUID... standIns) {
        return new StandIn(UUID.randomUUID(), name, someone(absences, null), List.of(standIns));
    }

    private static Period period(String from, String until) {
        return new Period(at(from), at(until));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingHours.ZONE).toInstant();
    }
}
