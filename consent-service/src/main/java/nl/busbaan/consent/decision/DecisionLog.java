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
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Every decision, written before its answer goes out. */
@ApplicationScoped
class DecisionLog implements PanacheRepositoryBase<DecisionRecord, UUID> {

    record Filter(
            @Nullable String purpose,
            @Nullable String kind,
            @Nullable Boolean decision) {}

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
            Cursor from = Cursor.decode(cursor, 2);
            where.add("(at < :at or (at = :at and id < :id))");
            parameters.put("at", Instant.parse(from.values().get(0)));
            parameters.put("id", UUID.fromString(from.values().get(1)));
        }
        List<DecisionRecord> rows = find(String.join(" and ", where) + " order by at desc, id desc", parameters)
                .page(0, limit + 1)
                .list();
        return Page.cut(rows, limit, row -> Cursor.of(row.at(), row.id()));
    }
}
