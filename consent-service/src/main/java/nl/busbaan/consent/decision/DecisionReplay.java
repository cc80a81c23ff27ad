package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.legalbasis.Entries;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.legalbasis.Register;
import nl.busbaan.consent.logbook.Day;
import nl.busbaan.consent.logbook.Position;
import org.jspecify.annotations.Nullable;

/**
 * Makes the decisions of a day again, from what the log says they rested on, with the rules, code lists and register of now. On the
 * day itself nothing differs; later a difference shows what a change of rule or register means, and one without such a change that
 * a row isn't what was decided.
 */
@ApplicationScoped
class DecisionReplay {
    private final DecisionLog log;
    private final Judgement judgement;
    private final Papers papers;
    private final CodeLists lists;
    private final Entries entries;

    DecisionReplay(DecisionLog log, Judgement judgement, Papers papers, CodeLists lists, Entries entries) {
        this.log = log;
        this.judgement = judgement;
        this.papers = papers;
        this.lists = lists;
        this.entries = entries;
    }

    /** A decision as far as it can differ. */
    record Outcome(
            boolean decision,
            String answer,
            String code,
            @Nullable String registerEntry,
            @Nullable String article) {

        static Outcome of(DecisionRecord row) {
            return new Outcome(row.decision(), row.answer(), row.code(), row.registerEntry(), row.article());
        }

        static Outcome of(Verdict verdict) {
            Entry entry = verdict.entry();
            return new Outcome(
                    verdict.permits(),
                    verdict.answer().name(),
                    verdict.code(),
                    entry == null ? null : Papers.version(entry),
                    verdict.article());
        }
    }

    /** @param now null when the question can't be judged any more: a code left the lists */
    record Difference(
            UUID id,
            Instant at,
            @Nullable String kind,
            @Nullable String purpose,
            Outcome then,
            @Nullable Outcome now) {}

    /**
     * Part of a day, as far as an officer supervises it.
     *
     * @param replayed decisions that were made again
     * @param passed lines that rest on no rule: malformed or unknown questions, questions by strangers, searches
     * @param next where to go on; null at the end of the day
     */
    record Part(
            int replayed,
            int passed,
            List<Difference> differences,
            @Nullable Position next) {}

    @Transactional
    Part replay(Day day, Supervised supervised, @Nullable Position after, int limit) {
        List<DecisionRecord> rows = log.of(day, supervised, after, limit + 1);
        boolean more = rows.size() > limit;
        List<DecisionRecord> some = more ? rows.subList(0, limit) : rows;
        Register register = entries.register();
        List<Difference> differences = new ArrayList<>();
        int replayed = 0;
        for (DecisionRecord row : some) {
            if (row.information() != null) {
                replayed++;
                difference(row, row.information(), register).ifPresent(differences::add);
            }
        }
        return new Part(
                replayed,
                some.size() - replayed,
                differences,
                more ? new Position(some.getLast().at(), some.getLast().id()) : null);
    }

    private Optional<Difference> difference(DecisionRecord row, String information, Register register) {
        Outcome then = Outcome.of(row);
        Outcome now = again(row, papers.facts(information), register);
        return Objects.equals(then, now)
                ? Optional.empty()
                : Optional.of(new Difference(row.id(), row.at(), row.kind(), row.purpose(), then, now));
    }

    private @Nullable Outcome again(DecisionRecord row, Facts facts, Register register) {
        Optional<Kind> kind = Optional.ofNullable(row.kind()).flatMap(lists::kind);
        Optional<Purpose> purpose = Optional.ofNullable(row.purpose()).flatMap(lists::purpose);
        UUID subject = row.subject();
        if (kind.isEmpty() || purpose.isEmpty() || subject == null) {
            return null;
        }
        return judgement
                .judge(new Judgement.Point(new ColleagueId(subject), purpose.get(), kind.get()), facts, register)
                .map(judged -> Outcome.of(judged.verdict()))
                .orElse(null);
    }
}
