package nl.busbaan.consent.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.busbaan.consent.consent.Said;
import nl.busbaan.consent.legalbasis.Basis;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.resident.Standstill;

/** A rule of the decision: a verdict, or nothing when the rule has nothing to say about the matter. */
@FunctionalInterface
interface Rule {
    String NEVER_CODE = "never";
    String NEVER_RECIPIENT_CODE = "never-recipient";
    String BREAK_GLASS_CODE = "break-glass";

    Optional<Verdict> judge(Matter matter);

    /** 1. Enforcement, fraud and recovery have no entry and can't get one; nor does who has a job that enforces, by any other job. */
    Rule NEVER = matter -> {
        if (matter.purpose().never()) {
            return Optional.of(Verdict.of(Answer.NOT_ALLOWED, NEVER_CODE, matter));
        }
        return when(matter.enforcer(), () -> Verdict.of(Answer.NOT_ALLOWED, NEVER_RECIPIENT_CODE, matter));
    };

    /** 2. Data minimisation comes before every basis: AVG 5(1)(c). */
    Rule NOT_NEEDED = matter -> when(!matter.needed(), () -> Verdict.of(Answer.NOT_NEEDED, "not-needed", matter));

    /** 6. In danger to life, within an open window, with the obligation to look back: AVG 6(1)(d), 9(2)(c). */
    Rule BREAK_GLASS = matter -> matter.vitalInterest()
            .map(entry -> Verdict.of(Answer.ALLOWED, BREAK_GLASS_CODE, matter).on(entry));

    /** 3. Restricted (AVG 18), or an objection not yet weighed (AVG 21): then only break glass can still permit. */
    Rule STANDSTILL = matter -> matter.standstill() == Standstill.NONE
            ? Optional.empty()
            : BREAK_GLASS.judge(matter).or(() -> Optional.of(Verdict.of(Answer.NOT_ALLOWED, "standstill", matter)));

    /** 4. An entry of the register that doesn't rest on consent; and after an upheld objection, not on a public task either. */
    Rule REGISTER = matter -> matter.registered()
            .filter(entry -> !stoppedBy(matter, entry))
            .map(entry -> Verdict.of(Answer.ALLOWED, "register", matter).on(entry));

    /** 5. A yes of the resident, where consent is a valid basis; it can't repair a missing one. */
    Rule CONSENT = matter -> switch (matter.said()) {
        case Said.Yes yes ->
            matter.consentBased()
                    .filter(entry -> matter.secrecy().isEmpty())
                    .map(entry -> Verdict.of(Answer.ALLOWED, "consent", matter)
                            .on(entry)
                            .until(yes.until()));
        // A no reads the same as a question not asked yet: the receiver sees "niet gedeeld", never "geweigerd".
        case Said.No no -> Optional.empty();
        case Said.Nothing nothing -> Optional.empty();
    };

    /**
     * 5. What a care provider must keep secret: the resident consents to the reading, and releases him from the secrecy. Those are two, and
     * one doesn't stand for the other: AVG 9(2)(a), BW 7:457.
     */
    Rule RELEASED_CONSENT = matter -> matter.secrecy()
            .flatMap(secrecy -> matter.consentBased()
                    .flatMap(entry -> matter.said()
                            .released()
                            .map(until -> Verdict.of(Answer.ALLOWED, "released-consent", matter)
                                    .on(entry)
                                    .under(secrecy)
                                    .until(until))));

    /** An objection was upheld (AVG 21): what the public task permitted before, isn't asked of the resident again. */
    Rule OBJECTION = matter -> matter.registered()
            .filter(entry -> stoppedBy(matter, entry))
            .map(entry -> Verdict.of(Answer.NOT_ALLOWED, "objection", matter));

    /** 7. Ask where consent is a valid basis; otherwise it may not, and the privacy officer can tell more. */
    Rule OTHERWISE = matter -> Optional.of(matter.consentBased()
            .map(entry -> ask(matter).on(entry))
            .or(() -> matter.mandateOnly()
                    .map(entry ->
                            Verdict.of(Answer.NOT_ALLOWED, "mandate", matter).on(entry)))
            .orElseGet(() -> Verdict.of(Answer.NOT_ALLOWED, "no-basis", matter)));

    /** The resident's number hasn't arrived here yet, so neither has what he said. */
    Rule UNKNOWN_RESIDENT = matter -> Optional.of(Verdict.of(Answer.ASK, "resident-unknown", matter));

    /** Of the policy; goes up with every change of a rule or of their order, and stands in each line of the log. */
    String VERSION = "4";

    /** The policy. */
    List<Rule> IN_ORDER = List.of(
            NEVER, NOT_NEEDED, STANDSTILL, REGISTER, CONSENT, RELEASED_CONSENT, BREAK_GLASS, OBJECTION, OTHERWISE);

    /** The policy as long as the resident is unknown. */
    List<Rule> FOR_AN_UNKNOWN_RESIDENT = List.of(NEVER, NOT_NEEDED, UNKNOWN_RESIDENT);

    static Verdict decide(List<Rule> rules, Matter matter) {
        return rules.stream()
                .map(rule -> rule.judge(matter))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last rule of a policy always says something."));
    }

    /** The right to object is against a public task, not against what a law obliges to. */
    private static boolean stoppedBy(Matter matter, Entry entry) {
        return matter.stopped() && entry.basis() == Basis.PUBLIC_TASK;
    }

    /** The same words whatever is missing of the two: which of them got a no stays the resident's. */
    private static Verdict ask(Matter matter) {
        return matter.secrecy()
                .map(secrecy -> Verdict.of(Answer.ASK, "ask-release", matter).under(secrecy))
                .orElseGet(() -> Verdict.of(Answer.ASK, "ask", matter));
    }

    private static Optional<Verdict> when(boolean applies, Supplier<Verdict> verdict) {
        return applies ? Optional.of(verdict.get()) : Optional.empty();
    }
}
