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
        Register register =
                new Register(List.of(entry), Map.of(entry.id(), Map.of(SENDER, sender, RECEIVER, receiver)), false);

        assertThat(register.permitting(ASSESSMENT, EMPLOYER, ROUTE).isPresent()).isEqualTo(holds);
    }

    @Test
    void where_only_a_machtiging_lifts_the_secrecy_consent_is_no_basis() {
        Register register = new Register(
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

    private static Register register(Entry entry, boolean examplesPermit) {
        return new Register(List.of(entry), Map.of(), examplesPermit);
    }

    private static Entry entry(Basis basis, Set<String> kinds, boolean approved, boolean active) {
        return new Entry(
                basis.name(),
                1,
                null,
                Set.of("*"),
                Set.of("*"),
                Set.of("*"),
                Set.of("*"),
                Scope.ANY,
                Set.of("*"),
                kinds,
                basis,
                "AVG",
                "explanation",
                "source",
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
