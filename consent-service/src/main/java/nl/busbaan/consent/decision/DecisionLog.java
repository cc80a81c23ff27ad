package nl.busbaan.consent.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.logbook.Position;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Every decision, written before its answer goes out. */
@ApplicationScoped
class DecisionLog implements PanacheRepositoryBase<DecisionRecord, UUID> {

    record Filter(
            @Nullable String purpose,
            @Nullable String kind,
            @Nullable Boolean decision) {}

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

    /** Newest first. */
    @Transactional
    Page<DecisionRecord> page(Filter filter, @Nullable String cursor, int limit) {
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
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
