package nl.busbaan.directory.opendata;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which items a query is about, as SQL. */
final class Condition {
    private interface Parameter {
        void set(PreparedStatement select, int at) throws SQLException;
    }

    private final StringBuilder sql = new StringBuilder("where kind = ?");
    private final List<Parameter> parameters = new ArrayList<>();

    private Condition(String kind) {
        parameters.add((select, at) -> select.setString(at, kind));
    }

    static Condition active(String kind) {
        Condition all = new Condition(kind);
        all.sql.append(" and active");
        return all;
    }

    static Condition of(ListQuery query) {
        Condition c = query.modifiedAfter() == null
                ? active(query.kind().table())
                : new Condition(query.kind().table())
                        .and("modified >= ?", (s, at) -> s.setTimestamp(at, Timestamp.from(query.modifiedAfter())));
        if (!query.search().isBlank()) {
            c.and("words @@ websearch_to_tsquery('dutch_unaccent', ?)", (s, at) -> s.setString(at, query.search()));
        }
        boolean terms = query.kind() == ListKind.TAXONOMY_TERMS;
        for (UUID term : query.taxonomyTermIds()) {
            c.andId(terms ? "id = ?" : "terms @> array[?]", term);
        }
        if (query.taxonomyId() != null) {
            c.andId(
                    switch (query.kind()) {
                        case TAXONOMIES -> "id = ?";
                        case TAXONOMY_TERMS -> "taxonomy_id = ?";
                        default -> "taxonomies @> array[?]";
                    },
                    query.taxonomyId());
        }
        if (query.organizationId() != null) {
            c.andId(query.kind() == ListKind.ORGANIZATIONS ? "id = ?" : "organization_id = ?", query.organizationId());
        }
        if (query.parentId() != null) {
            c.andId("parent_id = ?", query.parentId());
        }
        if (query.topOnly()) {
            c.sql.append(" and parent_id is null");
        }
        if (query.postcode() != null) {
            c.near(query.postcode(), query.proximity());
        }
        return c;
    }

    /**
     * In this postcode; or within the distance of the middle of what we know there, as the crow flies.
     */
    private void near(String postcode, @org.jspecify.annotations.Nullable Integer metres) {
        if (metres == null) {
            and("replace(postal_code, ' ', '') like ?", (s, at) -> s.setString(at, postcode + "%"));
            return;
        }
        sql.append(" ").append("""
                 and exists (select 1 from (select avg(latitude) as lat, avg(longitude) as lon from hsds_item
                    where kind = 'locations' and active and replace(postal_code, ' ', '') like ?) as middle
                  where 2 * 6371000 * asin(least(1, sqrt(power(sin(radians(i.latitude - lat) / 2), 2)
                    + cos(radians(lat)) * cos(radians(i.latitude))
                        * power(sin(radians(i.longitude - lon) / 2), 2)))) <= ?)""");
        parameters.add((s, at) -> s.setString(at, postcode + "%"));
        parameters.add((s, at) -> s.setInt(at, metres));
    }

    private Condition and(String condition, Parameter parameter) {
        sql.append(" and ").append(condition);
        parameters.add(parameter);
        return this;
    }

    private void andId(String condition, UUID id) {
        and(condition, (select, at) -> select.setObject(at, id));
    }

    String sql() {
        return sql.toString();
    }

    /** @return the place of the first parameter after these */
    int set(PreparedStatement select) throws SQLException {
        int at = 1;
        for (Parameter parameter : parameters) {
            parameter.set(select, at++);
        }
        return at;
    }
}
