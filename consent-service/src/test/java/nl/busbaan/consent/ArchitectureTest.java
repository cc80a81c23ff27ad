package nl.busbaan.consent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import nl.busbaan.platform.arch.ArchitectureRules;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ArchitectureRules {
    private static final String DECISION = "nl.busbaan.consent.decision.";

    ArchitectureTest() {
        super("nl.busbaan.consent");
    }

    @Test
    void judging_is_done_by_the_decision_point_and_by_what_opens_nothing() {
        noClasses()
                .that(arenTPartOf(Set.of(
                        // Decides, under the resident's lock, and writes it down before it answers.
                        DECISION + "DecisionPoint",
                        // Advises a professional; a check, which opens nothing.
                        DECISION + "Guide",
                        // For whom an evaluation would permit; ids only, logged as a search.
                        DECISION + "Searching",
                        // Makes what was decided again from its facts, for the FG.
                        DECISION + "DecisionReplay",
                        // What a change of the register would have answered, in counts.
                        DECISION + "PastDecisions",
                        DECISION + "Judgement")))
                .should()
                .callCodeUnitWhere(of(DECISION + "Judgement", "facts", "judge", "about"))
                .orShould()
                .callCodeUnitWhere(of(DECISION + "Rule", "decide"))
                .check(imported());
    }

    @Test
    void only_the_decision_point_makes_permits() {
        noClasses()
                .that(arenTPartOf(Set.of(
                        DECISION + "DecisionPoint",
                        // Its own factory makes refusals only.
                        DECISION + "Decision")))
                .should()
                .callCodeUnitWhere(of(DECISION + "Decision", "<init>"))
                .check(imported());
    }

    @Test
    void the_decision_point_answers_over_authzen_and_nowhere_else() {
        noClasses()
                .that(arenTPartOf(Set.of(DECISION + "EvaluationResource", DECISION + "DecisionPoint")))
                .should()
                .callCodeUnitWhere(of(DECISION + "DecisionPoint", "decide"))
                .check(imported());
    }

    @Test
    void what_is_encrypted_is_opened_where_somebody_has_a_right_to_read_it() {
        noClasses()
                .that(arenTPartOf(Set.of(
                        // The question's own words, for the resident and for who asked.
                        "nl.busbaan.consent.request.Wording",
                        // What stands on a paper, for whoever has the request in hand and for the record.
                        "nl.busbaan.consent.request.Printing",
                        // The same words again, when a consent is asked about once more.
                        "nl.busbaan.consent.request.RenewalQuestions",
                        // What the resident read when he chose, for his own record and receipt.
                        "nl.busbaan.consent.consent.History",
                        // Who was there when he said it, and where his paper is kept, for the same record.
                        "nl.busbaan.consent.consent.Expressions",
                        // Why a window was opened, for the FG who looks back and for the resident.
                        "nl.busbaan.consent.breakglass.Reviewing",
                        // The resident's objection and its weighing, for himself and for who weighs.
                        "nl.busbaan.consent.objection.Words")))
                .should()
                .callCodeUnitWhere(of(ResidentKeys.class.getName(), "decrypt"))
                .check(imported());
    }

    /** Classes within a class count as part of it. */
    private static DescribedPredicate<JavaClass> arenTPartOf(Set<String> names) {
        return DescribedPredicate.describe(
                "aren't part of " + names,
                type -> names.stream()
                        .noneMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    private static DescribedPredicate<JavaCall<?>> of(String owner, String... names) {
        return DescribedPredicate.describe(owner + " " + Set.of(names), call -> {
            CodeUnitCallTarget target = call.getTarget();
            return target.getOwner().getName().equals(owner) && Set.of(names).contains(target.getName());
        });
    }
}
