package nl.busbaan.consent.decision;

import static nl.busbaan.consent.decision.MatterBuilder.aMatter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.resident.Standstill;
import org.instancio.Instancio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the rules, held against generated matters: whatever else is so, an earlier rule beats a later one. */
class RuleOrderTest {
    private static final LocalDate UNTIL = LocalDate.parse("2027-02-03");
    /** Many, because some orders need a rare matter; of each kind no more than enough are held against the rule. */
    private static final int CASES = 6_000;

    private static final int ENOUGH = 150;
    private static final List<Draw> DRAWS = LongStream.rangeClosed(1, CASES)
            .mapToObj(seed -> Instancio.of(Draw.class).withSeed(seed).create())
            .toList();

    private enum Spoke {
        YES,
        YES_WITH_RELEASE,
        NO,
        NOTHING
    }

    /** Everything a rule looks at. */
    private record Draw(
            boolean enforcementPurpose,
            boolean enforcementTask,
            boolean enforcesElsewhere,
            boolean notNeeded,
            Standstill standstill,
            boolean stopped,
            boolean secret,
            boolean registered,
            boolean byLaw,
            boolean consentBased,
            boolean mandateOnly,
            boolean window,
            Spoke spoke) {

        boolean never() {
            return enforcementPurpose || enforcementTask || enforcesElsewhere;
        }

        boolean still() {
            return standstill != Standstill.NONE;
        }

        /** Whether an entry permits by itself: after an upheld objection only one that a law obliges to. */
        boolean permitted() {
            return registered && (byLaw || !stopped);
        }

        boolean validYes() {
            return consentBased && (released() || (spoke == Spoke.YES && !secret));
        }

        boolean released() {
            return spoke == Spoke.YES_WITH_RELEASE;
        }

        Matter matter() {
            MatterBuilder matter = aMatter().standstill(standstill);
            if (enforcementPurpose) {
                matter.purpose("FRAUD_INVESTIGATION");
            }
            if (enforcementTask) {
                matter.toTask(Assignment.ENFORCEMENT);
            }
            if (enforcesElsewhere) {
                matter.enforcer();
            }
            if (notNeeded) {
                matter.notNeeded();
            }
            if (registered) {
                matter.registered();
            }
            if (registered && byLaw) {
                matter.registeredByLaw();
            }
            if (stopped) {
                matter.stopped();
            }
            if (secret) {
                matter.secret();
            }
            if (consentBased) {
                matter.consentBased();
            }
            if (mandateOnly) {
                matter.mandateOnly();
            }
            if (window) {
                matter.breakGlass();
            }
            switch (spoke) {
                case YES -> matter.yes(UNTIL);
                case YES_WITH_RELEASE -> matter.yesWithRelease(UNTIL);
                case NO -> matter.no();
                case NOTHING -> {}
            }
            return matter.build();
        }

        Draw withNothingSaid() {
            return with(standstill, stopped, Spoke.NOTHING);
        }

        Draw withoutObjection() {
            return with(standstill == Standstill.OBJECTION ? Standstill.NONE : standstill, false, spoke);
        }

        private Draw with(Standstill standstill, boolean stopped, Spoke spoke) {
            return new Draw(
                    enforcementPurpose,
                    enforcementTask,
                    enforcesElsewhere,
                    notNeeded,
                    standstill,
                    stopped,
                    secret,
                    registered,
                    byLaw,
                    consentBased,
                    mandateOnly,
                    window,
                    spoke);
        }

        String code() {
            return Rule.decide(Rule.IN_ORDER, matter()).code();
        }
    }

    private static Stream<Draw> draws(Predicate<Draw> which) {
        List<Draw> some = DRAWS.stream().filter(which).limit(ENOUGH).toList();
        assertThat(some).as("enough cases").hasSizeGreaterThan(4);
        return some.stream();
    }

    static Stream<Draw> never_beats_everything() {
        return draws(Draw::never);
    }

    @ParameterizedTest
    @MethodSource
    void never_beats_everything(Draw draw) {
        assertThat(draw.code()).isIn("never", "never-recipient");
    }

    static Stream<Draw> minimisation_beats_every_basis() {
        return draws(d -> !d.never() && d.notNeeded());
    }

    @ParameterizedTest
    @MethodSource
    void minimisation_beats_every_basis(Draw draw) {
        assertThat(draw.code()).isEqualTo("not-needed");
    }

    static Stream<Draw> a_standstill_beats_register_and_consent_and_yields_to_break_glass_only() {
        return draws(d -> !d.never() && !d.notNeeded() && d.still());
    }

    @ParameterizedTest
    @MethodSource
    void a_standstill_beats_register_and_consent_and_yields_to_break_glass_only(Draw draw) {
        assertThat(draw.code()).isEqualTo(draw.window() ? "break-glass" : "standstill");
    }

    static Stream<Draw> the_register_beats_what_was_said() {
        return draws(d -> !d.never() && !d.notNeeded() && !d.still() && d.permitted());
    }

    @ParameterizedTest
    @MethodSource
    void the_register_beats_what_was_said(Draw draw) {
        assertThat(draw.code()).isEqualTo("register");
    }

    static Stream<Draw> a_valid_yes_beats_break_glass() {
        return draws(d -> !d.never() && !d.notNeeded() && !d.still() && !d.permitted() && d.validYes());
    }

    @ParameterizedTest
    @MethodSource
    void a_valid_yes_beats_break_glass(Draw draw) {
        assertThat(draw.code()).isEqualTo(draw.secret() ? "released-consent" : "consent");
    }

    static Stream<Draw> break_glass_beats_the_refusal() {
        return draws(d -> !d.never() && !d.notNeeded() && !d.still() && !d.permitted() && !d.validYes() && d.window());
    }

    @ParameterizedTest
    @MethodSource
    void break_glass_beats_the_refusal(Draw draw) {
        assertThat(draw.code()).isEqualTo("break-glass");
    }

    static Stream<Draw> without_any_ground_nothing_is_permitted() {
        return draws(d -> !d.permitted() && !d.validYes() && !d.window());
    }

    @ParameterizedTest
    @MethodSource
    void without_any_ground_nothing_is_permitted(Draw draw) {
        assertThat(Rule.decide(Rule.IN_ORDER, draw.matter()).permits()).isFalse();
    }

    static Stream<Draw> an_upheld_objection_beats_asking() {
        return draws(d -> !d.never()
                && !d.notNeeded()
                && !d.still()
                && d.registered()
                && !d.permitted()
                && !d.validYes()
                && !d.window());
    }

    @ParameterizedTest
    @MethodSource
    void an_upheld_objection_beats_asking(Draw draw) {
        assertThat(draw.code()).isEqualTo("objection");
    }

    static Stream<Draw> an_objection_never_permits_what_was_not_permitted_without_it() {
        return draws(Draw::stopped);
    }

    @ParameterizedTest
    @MethodSource
    void an_objection_never_permits_what_was_not_permitted_without_it(Draw draw) {
        if (Rule.decide(Rule.IN_ORDER, draw.matter()).permits()) {
            assertThat(Rule.decide(Rule.IN_ORDER, draw.withoutObjection().matter())
                            .permits())
                    .isTrue();
        }
    }

    static Stream<Draw> what_is_secret_is_permitted_by_what_was_said_only_with_the_release() {
        return draws(d -> d.secret() && !d.released());
    }

    @ParameterizedTest
    @MethodSource
    void what_is_secret_is_permitted_by_what_was_said_only_with_the_release(Draw draw) {
        assertThat(draw.code()).isNotIn("consent", "released-consent");
    }

    static Stream<Draw> who_asks_cannot_tell_which_of_the_two_is_missing() {
        return draws(d -> d.secret() && !d.released());
    }

    @ParameterizedTest
    @MethodSource
    void who_asks_cannot_tell_which_of_the_two_is_missing(Draw draw) {
        assertThat(Rule.decide(Rule.IN_ORDER, draw.matter()))
                .isEqualTo(Rule.decide(Rule.IN_ORDER, draw.withNothingSaid().matter()));
    }

    static Stream<Draw> an_unknown_resident_is_never_permitted() {
        return draws(d -> true);
    }

    @ParameterizedTest
    @MethodSource
    void an_unknown_resident_is_never_permitted(Draw draw) {
        Verdict verdict = Rule.decide(Rule.FOR_AN_UNKNOWN_RESIDENT, draw.matter());

        assertThat(verdict.permits()).isFalse();
        assertThat(Set.of("never", "never-recipient", "not-needed", "resident-unknown"))
                .contains(verdict.code());
    }
}
