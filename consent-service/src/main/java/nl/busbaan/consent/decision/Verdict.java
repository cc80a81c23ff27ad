package nl.busbaan.consent.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.kind.Secrecy;
import nl.busbaan.consent.legalbasis.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says.
 *
 * @param code names the rule's outcome; the sentence is found by it
 * @param entry what it rests on; null where no entry is involved
 * @param secrecy that takes a release besides what it rests on; null where there is none
 * @param until last day on which a consent holds
 * @param as the job that was judged
 */
public record Verdict(
        Answer answer,
        String code,
        @Nullable Entry entry,
        @Nullable Secrecy secrecy,
        @Nullable LocalDate until,
        Purpose purpose,
        Kind kind,
        Assignment as) {

    /** After break glass someone must look back; an enforcement point that can't arrange that must not show anything. */
    static final String REVIEW = "review-break-glass";
    /** The resident and the FG hear of it. */
    static final String NOTIFY = "notify-break-glass";

    static Verdict of(Answer answer, String code, Matter matter) {
        return new Verdict(answer, code, null, null, null, matter.purpose(), matter.kind(), matter.to());
    }

    Verdict on(@Nullable Entry basis) {
        return new Verdict(answer, code, basis, secrecy, until, purpose, kind, as);
    }

    Verdict under(Secrecy kept) {
        return new Verdict(answer, code, entry, kept, until, purpose, kind, as);
    }

    Verdict until(LocalDate last) {
        return new Verdict(answer, code, entry, secrecy, last, purpose, kind, as);
    }

    public boolean permits() {
        return answer == Answer.ALLOWED;
    }

    /** For enforcement, whatever the resident says. */
    boolean never() {
        return code.equals(Rule.NEVER_CODE) || code.equals(Rule.NEVER_RECIPIENT_CODE);
    }

    /** The article it rests on: the entry's, with that of the secrecy, or that of the principle behind the rule. */
    public @Nullable String article() {
        if (entry != null) {
            return secrecy == null ? entry.article() : both(entry.article(), secrecy.article());
        }
        return switch (code) {
            case Rule.NEVER_CODE, Rule.NEVER_RECIPIENT_CODE -> "AVG 5 lid 1 onder b";
            case "not-needed" -> "AVG 5 lid 1 onder c";
            case "standstill" -> "AVG 18 en 21";
            case "objection" -> "AVG 21 lid 1";
            default -> null;
        };
    }

    /** An entry may name the secrecy itself; each article is named once. */
    private static String both(String articles, String secrecy) {
        return Stream.concat(Stream.of(articles.split("; ")), Stream.of(secrecy))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    List<String> obligations() {
        return code.equals(Rule.BREAK_GLASS_CODE) ? List.of(REVIEW, NOTIFY) : List.of();
    }
}
