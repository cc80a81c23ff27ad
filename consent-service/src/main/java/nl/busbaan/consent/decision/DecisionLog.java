package nl.busbaan.consent.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.logbook.Period;
import nl.busbaan.consent.logbook.Position;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Every decision, written before its answer goes out. */
@ApplicationScoped
class DecisionLog implements PanacheRepositoryBase<DecisionRecord, UUID> {

    record Filter(
            @Nullable String purpose,
            @Nullable String kind,
            @Nullable Boolean decision,
            @Nullable Answer answer,
            @Nullable UUID organisation,
            Period period) {}

    record Count(String purpose, String kind, String answer, long times) {}

    /** How often each answer was given, the most frequent first. */
    @Transactional
    List<Count> counts(LocalDate from, LocalDate until) {
        return getEntityManager()
                .createQuery("""
                        select d.purpose, d.kind, d.answer, count(d) from DecisionRecord d
                        where (d.papers.type is null or d.papers.type <> 'search')
                          and d.at >= :from and d.at < :until and d.purpose is not null and d.kind is not null
                        group by d.purpose, d.kind, d.answer order by count(d) desc, d.purpose, d.kind, d.answer
                        """, Count.class)
                .setParameter("from", Period.startOf(from))
                .setParameter("until", Period.endOf(until))
                .getResultList();
    }

    /** Oldest first. */
    List<DecisionRecord> between(Instant from, Instant until, @Nullable Position after, int limit) {
        return (after == null
                        ? find("at >= ?1 and at < ?2 order by at, id", from, until)
                        : find(
                                "at >= ?1 and at < ?2 and (at > ?3 or (at = ?3 and id > ?4)) order by at, id",
                                from,
                                until,
                                after.at(),
                                after.id()))
                .page(0, limit)
                .list();
    }

    /** Another organisation's line doesn't exist for an officer. */
    @Transactional
    DecisionRecord one(UUID id, Supervised supervised) {
        Map<String, Object> parameters = new HashMap<>(supervised.parameters());
        parameters.put("id", id);
        return find("id = :id and " + supervised.condition(), parameters)
                .firstResultOptional()
                .orElseThrow(ProblemException::notFound);
    }

    /** Newest first. */
    @Transactional
    Page<DecisionRecord> page(Filter filter, Supervised supervised, @Nullable String cursor, int limit) {
        List<String> where = new ArrayList<>(List.of(supervised.condition()));
        Map<String, Object> parameters = new HashMap<>(supervised.parameters());
        if (filter.purpose() != null) {
            where.add("purpose = :purpose");
            parameters.put("purpose", filter.purpose());
        }
        if (filter.kind() != null) {
            where.add("kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.decision() != null) {
            where.add("decision = :decision");
            parameters.put("decision", filter.decision());
        }
        if (filter.answer() != null) {
            where.add("answer = :answer");
            parameters.put("answer", filter.answer().name());
        }
        if (filter.organisation() != null) {
            where.add("subject in (select c.id.value from Colleague c join c.assignments a"
                    + " where a.organisationId = :organisation)");
            parameters.put("organisation", filter.organisation());
        }
        LocalDate from = filter.period().from();
        if (from != null) {
            where.add("at >= :from");
            parameters.put("from", Period.startOf(from));
        }
        LocalDate until = filter.period().until();
        if (until != null) {
            where.add("at < :until");
            parameters.put("until", Period.endOf(until));
        }
        if (cursor != null) {
            Position last = Position.of(cursor);
            where.add("(at < :at or (at = :at and id < :id))");
            parameters.put("at", last.at());
            parameters.put("id", last.id());
        }
        List<DecisionRecord> rows = find(String.join(" and ", where) + " order by at desc, id desc", parameters)
                .page(0, limit + 1)
                .list();
        return Page.cut(rows, limit, row -> new Position(row.at(), row.id()).cursor());
    }
}
