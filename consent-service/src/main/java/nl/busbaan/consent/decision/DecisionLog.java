package nl.busbaan.consent.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.logbook.Day;
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
            @Nullable AskedFrom askedFrom,
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

    /** Of a day, oldest first. */
    List<DecisionRecord> of(Day day, Supervised supervised, @Nullable Position after, int limit) {
        Map<String, Object> parameters = new HashMap<>(supervised.parameters());
        parameters.put("from", day.begins());
        parameters.put("until", day.ends());
        String where = "at >= :from and at < :until and " + supervised.condition();
        if (after != null) {
            where += " and (at > :at or (at = :at and id > :id))";
            parameters.put("at", after.at());
            parameters.put("id", after.id());
        }
        return find(where + " order by at, id", parameters).page(0, limit).list();
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
        AskedFrom askedFrom = filter.askedFrom();
        if (askedFrom != null) {
            where.add(askedFrom.condition());
            parameters.putAll(askedFrom.parameters());
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
