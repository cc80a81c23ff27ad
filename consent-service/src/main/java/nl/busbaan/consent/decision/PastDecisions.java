package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.legalbasis.Effect;
import nl.busbaan.consent.legalbasis.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Judges the questions of the last days again with two registers. Consent, memberships and jobs are those of now for both, so that
 * what differs comes from the register alone. It opens nothing and logs nothing.
 */
@ApplicationScoped
class PastDecisions implements Effect {
    private final EntityManager database;
    private final CodeLists lists;
    private final Colleagues colleagues;
    private final Parties parties;
    private final Judgement judgement;

    PastDecisions(
            EntityManager database, CodeLists lists, Colleagues colleagues, Parties parties, Judgement judgement) {
        this.database = database;
        this.lists = lists;
        this.colleagues = colleagues;
        this.parties = parties;
        this.judgement = judgement;
    }

    private record Asked(
            UUID subject,
            UUID resident,
            Kind kind,
            Purpose purpose,
            @Nullable UUID team,
            long times) {}

    private record Turn(String kind, String purpose, String task, String before, String after) {}

    @Override
    public Result of(Comparison comparison) {
        List<Asked> asked = asked(comparison);
        Map<Turn, Long> turns = new TreeMap<>(Comparator.comparing(Turn::toString));
        long judged = 0;
        for (Asked question : asked.stream().limit(comparison.mostQuestions()).toList()) {
            judged += question.times();
            turn(question, comparison).ifPresent(turn -> turns.merge(turn, question.times(), Long::sum));
        }
        return new Result(
                judged,
                asked.size() <= comparison.mostQuestions(),
                turns.entrySet().stream()
                        .map(e -> new Change(
                                e.getKey().kind(),
                                e.getKey().purpose(),
                                e.getKey().task(),
                                e.getKey().before(),
                                e.getKey().after(),
                                e.getValue()))
                        .toList());
    }

    private Optional<Turn> turn(Asked question, Comparison comparison) {
        Optional<Colleague> who = colleagues.active(new ColleagueId(question.subject()));
        return who.flatMap(colleague -> {
            Judgement.Case asked = new Judgement.Case(
                    parties.seen(question.resident()),
                    question.purpose(),
                    question.kind(),
                    parties.recorder(question.team()));
            Optional<Verdict> before = judgement.about(colleague, asked, comparison.now());
            Optional<Verdict> after = judgement.about(colleague, asked, comparison.then());
            return before.flatMap(b -> after.filter(a -> a.answer() != b.answer())
                    .map(a -> new Turn(
                            question.kind().code(),
                            question.purpose().code(),
                            a.as().task(),
                            b.answer().name(),
                            a.answer().name())));
        });
    }

    /** Only what one of the changed entries covers can turn out otherwise; one more than asked tells that there are more. */
    private List<Asked> asked(Comparison comparison) {
        @SuppressWarnings("unchecked") // Hibernate's result of a native query with a result class
        List<Tuple> rows = database.createNativeQuery("""
                        select subject, resident, kind, purpose, recorded_by_team as team, count(*) as times
                        from decision_log
                        where type is distinct from 'search' and at >= :since and kind in (:kinds) and purpose in (:purposes)
                            and subject is not null and resident is not null and recorded_by_team is not null
                        group by subject, resident, kind, purpose, recorded_by_team
                        order by max(at) desc limit :most
                        """, Tuple.class)
                .setParameter("since", comparison.since())
                .setParameter("kinds", kinds(comparison.changed()))
                .setParameter("purposes", purposes(comparison.changed()))
                .setParameter("most", comparison.mostQuestions() + 1)
                .getResultList();
        return rows.stream().map(this::asked).toList();
    }

    private Asked asked(Tuple row) {
        return new Asked(
                row.get("subject", UUID.class),
                row.get("resident", UUID.class),
                lists.knownKind(row.get("kind", String.class)),
                lists.knownPurpose(row.get("purpose", String.class)),
                row.get("team", UUID.class),
                row.get("times", Number.class).longValue());
    }

    private List<String> kinds(List<Terms> changed) {
        return lists.kinds().stream()
                .filter(kind -> changed.stream().anyMatch(terms -> terms.names(kind)))
                .map(Kind::code)
                .toList();
    }

    private List<String> purposes(List<Terms> changed) {
        return lists.purposes().stream()
                .filter(purpose -> changed.stream().anyMatch(terms -> terms.isFor(purpose)))
                .map(Purpose::code)
                .toList();
    }
}
