package nl.busbaan.consent.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entries hold, without a database. */
class RegisterPolicyTest {
    private static final CodeLists LISTS = new CodeLists();
    private static final Purpose ASSESSMENT = LISTS.knownPurpose("MEDICAL_ASSESSMENT");
    private static final Kind LETTER = LISTS.knownKind("GP_LETTER");
    private static final Kind EMPLOYER = LISTS.knownKind("EMPLOYER");
    private static final UUID SENDER = new UUID(0, 1);
    private static final UUID RECEIVER = new UUID(0, 2);
    private static final LocalDate DAY = LocalDate.parse("2026-11-28");
    private static final Route ROUTE = route(SENDER, RECEIVER);

    @ParameterizedTest(name = "approved: {0}, examples permit: {1} → an entry about health counts: {2}")
    @CsvSource({"false, false, false", "false, true, true", "true, false, true", "true, true, true"})
    void an_unapproved_entry_decides_about_special_kinds_in_the_local_demo_only(
            boolean approved, boolean examplesPermit, boolean counts) {
        Register register = register(entry(Basis.CONSENT, Set.of("GP_LETTER"), approved, true), examplesPermit);

        assertThat(register.consentBased(ASSESSMENT, LETTER, ROUTE).isPresent()).isEqualTo(counts);
    }

    @Test
    void ordinary_kinds_do_not_cover_special_ones() {
        Register register = register(entry(Basis.PUBLIC_TASK, Set.of("*ORDINARY"), true, true), false);

        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE)).isPresent();
        assertThat(register.permitting(ASSESSMENT, LETTER, ROUTE)).isEmpty();
    }

    @ParameterizedTest(name = "sender on: {0}, receiver on: {1} → holds: {2}")
    @CsvSource({"true, true, true", "false, true, false", "true, false, false", "false, false, false"})
    void an_entry_holds_when_sender_and_receiver_both_have_it_on(boolean sender, boolean receiver, boolean holds) {
        Entry entry = entry(Basis.PUBLIC_TASK, Set.of("*ORDINARY"), true, false);
        Register register = new Register(
                DAY, List.of(entry), Map.of(entry.id(), Map.of(SENDER, sender, RECEIVER, receiver)), false);

        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE).isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "ships on: {0}, decided: {1}, switched on: {2} → holds: {3}")
    @CsvSource({
        "true, false, true, true",
        "true, false, false, false",
        "false, false, true, false",
        "false, true, true, true",
        "false, true, false, false"
    })
    void a_switch_brings_nothing_into_force_that_ships_off_and_was_not_decided(
            boolean shipsOn, boolean decided, boolean switchedOn, boolean holds) {
        Entry entry = entry(Basis.PUBLIC_TASK, Set.of("*ORDINARY"), decided, shipsOn);
        Register register = new Register(DAY, List.of(entry), Map.of(), false)
                .switched(entry, SENDER, switchedOn)
                .switched(entry, RECEIVER, switchedOn);

        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE).isPresent()).isEqualTo(holds);
    }

    @Test
    void where_only_a_machtiging_lifts_the_secrecy_consent_is_no_basis() {
        Register register = new Register(
                DAY,
                List.of(
                        entry(Basis.CONSENT, Set.of("*ORDINARY"), true, true),
                        entry(Basis.MANDATE, Set.of("*ORDINARY"), true, true)),
                Map.of(),
                false);

        assertThat(register.consentBased(ASSESSMENT, EMPLOYER, ROUTE)).isEmpty();
        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE)).isEmpty();
    }

    @Test
    void neither_consent_nor_danger_to_life_permits_by_itself() {
        Register register = new Register(
                DAY,
                List.of(
                        entry(Basis.CONSENT, Set.of("*ORDINARY"), true, true),
                        entry(Basis.VITAL_INTEREST, Set.of("*ORDINARY"), true, true)),
                Map.of(),
                false);

        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{0}: another team {1}, another organisation {2}")
    @CsvSource({"ANY, true, true", "SAME_ORGANISATION, true, false", "SAME_TEAM, false, false"})
    void an_entry_reaches_as_far_as_its_scope(Scope scope, boolean otherTeam, boolean otherOrganisation) {
        assertThat(route(SENDER, SENDER).within(scope)).isEqualTo(otherTeam);
        assertThat(route(SENDER, RECEIVER).within(scope)).isEqualTo(otherOrganisation);
    }

    @Test
    void an_organisations_own_entry_binds_nobody_else() {
        Entry own = own(RECEIVER, null, null);

        Register register = new Register(DAY, List.of(own), Map.of(), false);

        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE)).isEmpty();
        assertThat(register.permitting(ASSESSMENT, EMPLOYER, route(RECEIVER, RECEIVER)))
                .contains(own);
    }

    @Test
    void an_approved_entry_decides_about_special_kinds_when_both_organisations_approved_theirs() {
        Entry sender = own(SENDER, null, null);
        Entry receiver = own(RECEIVER, null, null);

        Register both = new Register(DAY, List.of(sender, receiver), Map.of(), false);
        Register one = new Register(
                DAY,
                List.of(sender, entry(Basis.PUBLIC_TASK, Set.of("*ORDINARY", "GP_LETTER"), false, true)),
                Map.of(),
                false);

        assertThat(both.permitting(ASSESSMENT, LETTER, ROUTE)).contains(sender);
        assertThat(one.permitting(ASSESSMENT, LETTER, ROUTE)).isEmpty();
        assertThat(one.permitting(ASSESSMENT, EMPLOYER, ROUTE))
                .map(Entry::example)
                .contains(true);
    }

    @Test
    void an_own_entry_takes_the_place_of_the_shipped_one_and_the_example_does_not_come_back_when_it_ends() {
        Entry shipped = entry(Basis.PUBLIC_TASK, Set.of("*ORDINARY"), false, true);
        Entry ended = own(SENDER, shipped.id(), DAY.minusDays(1));

        Register register = new Register(DAY, List.of(ended, shipped), Map.of(), false);

        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE)).isEmpty();
        assertThat(register.permitting(ASSESSMENT, EMPLOYER, route(RECEIVER, RECEIVER)))
                .contains(shipped);
        assertThat(register.of(SENDER)).containsExactly(ended);
    }

    @Test
    void an_entry_holds_on_its_last_day_and_not_after_it() {
        Entry own = own(SENDER, null, DAY);

        assertThat(new Register(DAY, List.of(own), Map.of(), false)
                        .permitting(ASSESSMENT, EMPLOYER, route(SENDER, SENDER)))
                .isPresent();
        assertThat(new Register(DAY.plusDays(1), List.of(own), Map.of(), false)
                        .permitting(ASSESSMENT, EMPLOYER, route(SENDER, SENDER)))
                .isEmpty();
    }

    @Test
    void no_entry_whatever_it_says_covers_enforcement() {
        Entry everything = entry(Basis.PUBLIC_TASK, Set.of("*ORDINARY"), true, true);
        Register register = new Register(DAY, List.of(everything), Map.of(), true);

        assertThat(LISTS.purposes().stream().filter(Purpose::never).toList())
                .hasSize(3)
                .allSatisfy(never ->
                        assertThat(register.permitting(never, EMPLOYER, ROUTE)).isEmpty());
        assertThat(register.permitting(ASSESSMENT, EMPLOYER, toTask(Assignment.ENFORCEMENT)))
                .isEmpty();
    }

    @ParameterizedTest(name = "sender has it on: {0}, receiver: {1} → only a machtiging: {2}")
    @CsvSource({"true, true, true", "false, true, true", "true, false, true", "false, false, false"})
    void secrecy_binds_as_soon_as_one_side_is_bound(boolean sender, boolean receiver, boolean bound) {
        Entry secret = entry(Basis.MANDATE, Set.of("*ORDINARY"), true, true);
        Register register = new Register(
                DAY, List.of(secret), Map.of(secret.id(), Map.of(SENDER, sender, RECEIVER, receiver)), false);

        assertThat(register.mandateOnly(ASSESSMENT, EMPLOYER, ROUTE).isPresent())
                .isEqualTo(bound);
    }

    private static Entry own(UUID organisation, @Nullable String replaces, @Nullable LocalDate until) {
        Entry like = entry(Basis.PUBLIC_TASK, Set.of("*ORDINARY", "GP_LETTER"), true, true);
        Terms t = like.terms();
        Terms ending = new Terms(
                t.fromTasks(),
                t.toTasks(),
                t.toRoleCategories(),
                t.toRoles(),
                t.scope(),
                t.purposes(),
                t.kinds(),
                t.basis(),
                t.article(),
                t.explanation(),
                t.source(),
                t.retention(),
                t.validFrom(),
                until);
        return new Entry(
                "own of " + organisation,
                1,
                organisation,
                replaces,
                ending,
                like.proposal(),
                like.approval(),
                true,
                false);
    }

    private static Route toTask(String task) {
        Assignment as = ROUTE.to();
        return new Route(
                ROUTE.senderTeam(),
                ROUTE.senderTask(),
                SENDER,
                new Assignment(
                        SENDER, "to", as.teamId(), "team", task, as.role(), as.roleName(), as.roleCategory(), false));
    }

    private static Register register(Entry entry, boolean examplesPermit) {
        return new Register(DAY, List.of(entry), Map.of(), examplesPermit);
    }

    private static Entry entry(Basis basis, Set<String> kinds, boolean approved, boolean active) {
        return new Entry(
                basis.name(),
                1,
                null,
                null,
                new Terms(
                        List.of("*"),
                        List.of("*"),
                        List.of("*"),
                        List.of("*"),
                        Scope.ANY,
                        List.of("*"),
                        List.copyOf(kinds),
                        basis,
                        "AVG",
                        "explanation",
                        "source",
                        List.of(new Retention("*", 12, "law")),
                        LocalDate.parse("2026-11-01"),
                        null),
                new Entry.Proposal("test", LocalDate.parse("2026-11-01")),
                approved ? new Entry.Approval("privacy officer", LocalDate.parse("2026-11-02")) : null,
                active,
                !approved);
    }

    private static Route route(UUID from, UUID to) {
        return new Route(
                new UUID(1, 1),
                "WMO",
                from,
                new Assignment(
                        to,
                        "to",
                        new UUID(1, 2),
                        "other team",
                        "ZORG",
                        "verzekeringsarts",
                        "Verzekeringsarts",
                        "MEDICAL",
                        false));
    }
}
