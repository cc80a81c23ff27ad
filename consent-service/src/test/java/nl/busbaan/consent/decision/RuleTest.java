package nl.busbaan.consent.decision;

import static nl.busbaan.consent.decision.Answer.ALLOWED;
import static nl.busbaan.consent.decision.Answer.ASK;
import static nl.busbaan.consent.decision.Answer.NOT_ALLOWED;
import static nl.busbaan.consent.decision.Answer.NOT_NEEDED;
import static nl.busbaan.consent.decision.MatterBuilder.aMatter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.busbaan.consent.resident.Standstill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The seven rules of the decision, each alone, and their order. */
class RuleTest {
    private static final LocalDate UNTIL = LocalDate.parse("2027-02-03");

    @Test
    void rule_1_never_for_enforcement_even_with_every_other_ground() {
        Matter matter = everything().purpose("ENFORCEMENT").build();

        assertThat(Rule.NEVER.judge(matter)).map(Verdict::answer).contains(NOT_ALLOWED);
    }

    @Test
    void rule_1_never_to_a_team_whose_task_is_enforcement() {
        Matter matter = everything().toTask("HANDHAVING").build();

        assertThat(Rule.NEVER.judge(matter)).map(Verdict::code).contains("never-recipient");
    }

    @Test
    void rule_1_never_to_who_enforces_in_another_job_either() {
        Matter matter = everything().toTask("WMO").enforcer().build();

        assertThat(Rule.NEVER.judge(matter)).map(Verdict::code).contains("never-recipient");
    }

    @Test
    void rule_1_is_silent_about_help() {
        assertThat(Rule.NEVER.judge(everything().build())).isEmpty();
    }

    @Test
    void rule_2_what_the_purpose_does_not_need_at_this_role_is_not_needed() {
        Matter matter = everything().notNeeded().build();

        assertThat(Rule.NOT_NEEDED.judge(matter)).map(Verdict::answer).contains(NOT_NEEDED);
    }

    @Test
    void rule_3_restricted_data_stands_still() {
        Matter matter = aMatter().registered().standstill(Standstill.RESTRICTED).build();

        assertThat(Rule.STANDSTILL.judge(matter)).map(Verdict::answer).contains(NOT_ALLOWED);
    }

    @Test
    void rule_3_an_objection_that_was_not_weighed_yet_stands_still_too() {
        Matter matter = aMatter().registered().standstill(Standstill.OBJECTION).build();

        assertThat(Rule.STANDSTILL.judge(matter)).map(Verdict::code).contains("standstill");
    }

    @Test
    void rule_3_lets_only_break_glass_through() {
        Matter matter = everything().standstill(Standstill.RESTRICTED).build();

        assertThat(Rule.STANDSTILL.judge(matter)).map(Verdict::code).contains("break-glass");
    }

    @Test
    void rule_4_an_entry_that_does_not_rest_on_consent_permits_and_is_named() {
        Matter matter = aMatter().registered().build();

        Verdict verdict = Rule.REGISTER.judge(matter).orElseThrow();

        assertThat(verdict.answer()).isEqualTo(ALLOWED);
        assertThat(verdict.article()).isEqualTo("article of PUBLIC_TASK");
    }

    @Test
    void rule_4_after_an_upheld_objection_the_public_task_permits_nothing_and_the_law_still_does() {
        assertThat(Rule.REGISTER.judge(aMatter().registered().stopped().build()))
                .isEmpty();
        assertThat(Rule.REGISTER.judge(aMatter().registeredByLaw().stopped().build()))
                .map(Verdict::article)
                .contains("article of LEGAL_OBLIGATION");
    }

    @Test
    void what_an_upheld_objection_stopped_is_not_asked_again() {
        Matter matter = aMatter().registered().consentBased().stopped().build();

        Verdict verdict = Rule.decide(Rule.IN_ORDER, matter);

        assertThat(verdict.answer()).isEqualTo(NOT_ALLOWED);
        assertThat(verdict.code()).isEqualTo("objection");
        assertThat(verdict.article()).isEqualTo("AVG 21 lid 1");
    }

    @Test
    void rule_5_a_yes_permits_until_its_last_day() {
        Matter matter = aMatter().consentBased().yes(UNTIL).build();

        Verdict verdict = Rule.CONSENT.judge(matter).orElseThrow();

        assertThat(verdict.answer()).isEqualTo(ALLOWED);
        assertThat(verdict.until()).isEqualTo(UNTIL);
    }

    @Test
    void rule_5_a_yes_cannot_repair_a_missing_legal_basis() {
        Matter matter = aMatter().yes(UNTIL).build();

        assertThat(Rule.CONSENT.judge(matter)).isEmpty();
    }

    @Test
    void rule_5_permits_what_is_secret_only_with_the_consent_and_the_release_and_names_both_laws() {
        Verdict verdict = Rule.RELEASED_CONSENT
                .judge(aMatter().secret().consentBased().yesWithRelease(UNTIL).build())
                .orElseThrow();

        assertThat(verdict.answer()).isEqualTo(ALLOWED);
        assertThat(verdict.until()).isEqualTo(UNTIL);
        assertThat(verdict.article()).isEqualTo("article of CONSENT; BW 7:457");
    }

    @Test
    void rule_5_does_not_take_a_consent_for_a_release() {
        Matter matter = aMatter().secret().consentBased().yes(UNTIL).build();

        assertThat(Rule.CONSENT.judge(matter)).isEmpty();
        assertThat(Rule.RELEASED_CONSENT.judge(matter)).isEmpty();
    }

    @Test
    void rule_5_does_not_let_a_release_repair_a_missing_basis() {
        assertThat(Rule.RELEASED_CONSENT.judge(
                        aMatter().secret().yesWithRelease(UNTIL).build()))
                .isEmpty();
    }

    @Test
    void a_yes_without_the_release_reads_exactly_like_a_question_that_was_never_asked() {
        Matter halfway = aMatter().secret().consentBased().yes(UNTIL).build();
        Matter neverAsked = aMatter().secret().consentBased().build();

        assertThat(Rule.decide(Rule.IN_ORDER, halfway)).isEqualTo(Rule.decide(Rule.IN_ORDER, neverAsked));
    }

    @Test
    void rule_6_break_glass_permits_within_its_window_and_must_be_reviewed_and_told() {
        Matter matter = aMatter().breakGlass().build();

        Verdict verdict = Rule.BREAK_GLASS.judge(matter).orElseThrow();

        assertThat(verdict.answer()).isEqualTo(ALLOWED);
        assertThat(verdict.obligations()).containsExactly(Verdict.REVIEW, Verdict.NOTIFY);
    }

    @Test
    void rule_7_asks_where_consent_is_a_valid_basis() {
        assertThat(Rule.OTHERWISE.judge(aMatter().consentBased().build()))
                .map(Verdict::answer)
                .contains(ASK);
    }

    @Test
    void rule_7_refuses_where_there_is_no_basis_at_all() {
        assertThat(Rule.OTHERWISE.judge(aMatter().build())).map(Verdict::code).contains("no-basis");
    }

    @Test
    void rule_7_points_to_a_machtiging_where_only_that_lifts_the_secrecy() {
        assertThat(Rule.OTHERWISE.judge(aMatter().mandateOnly().build()))
                .map(Verdict::code)
                .contains("mandate");
    }

    @Test
    void a_no_reads_exactly_like_a_question_that_was_never_asked() {
        Matter refused = aMatter().consentBased().no().build();
        Matter neverAsked = aMatter().consentBased().build();

        assertThat(Rule.decide(Rule.IN_ORDER, refused)).isEqualTo(Rule.decide(Rule.IN_ORDER, neverAsked));
    }

    @ParameterizedTest(name = "{0} comes before all that follows")
    @MethodSource
    void the_rules_speak_in_order(String code, MatterBuilder matter) {
        assertThat(Rule.decide(Rule.IN_ORDER, matter.build()).code()).isEqualTo(code);
    }

    static Stream<Arguments> the_rules_speak_in_order() {
        return Stream.of(
                Arguments.of(
                        "never", everything().purpose("RECOVERY").notNeeded().standstill(Standstill.RESTRICTED)),
                Arguments.of("not-needed", everything().notNeeded().standstill(Standstill.RESTRICTED)),
                Arguments.of(
                        "standstill",
                        aMatter().registered().consentBased().yes(UNTIL).standstill(Standstill.OBJECTION)),
                Arguments.of("register", everything()),
                Arguments.of("consent", aMatter().consentBased().yes(UNTIL).breakGlass()),
                Arguments.of(
                        "released-consent",
                        aMatter().secret().consentBased().yesWithRelease(UNTIL).breakGlass()),
                Arguments.of(
                        "break-glass",
                        aMatter().secret().consentBased().yes(UNTIL).breakGlass()),
                Arguments.of("break-glass", aMatter().consentBased().no().breakGlass()),
                Arguments.of(
                        "consent",
                        aMatter().registered().stopped().consentBased().yes(UNTIL)),
                Arguments.of("break-glass", aMatter().registered().stopped().breakGlass()),
                Arguments.of("objection", aMatter().registered().stopped().consentBased()),
                Arguments.of("ask", aMatter().stopped().consentBased().no()),
                Arguments.of("ask", aMatter().consentBased().no()),
                Arguments.of("ask-release", aMatter().secret().consentBased().yes(UNTIL)),
                Arguments.of("no-basis", aMatter().secret().yesWithRelease(UNTIL)),
                Arguments.of("no-basis", aMatter().yes(UNTIL)));
    }

    @Test
    void an_unknown_resident_is_asked_even_where_the_register_permits() {
        Matter matter = everything().build();

        Verdict verdict = Rule.decide(Rule.FOR_AN_UNKNOWN_RESIDENT, matter);

        assertThat(verdict.answer()).isEqualTo(ASK);
        assertThat(verdict.permits()).isFalse();
    }

    private static MatterBuilder everything() {
        return aMatter().registered().consentBased().yes(UNTIL).breakGlass();
    }
}
