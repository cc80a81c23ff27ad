package nl.busbaan.directory.provisioning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order in which users are listed: that in which they came, unless another is asked for. */
record UserOrder(String sql) {

    /** @return empty when the database doesn't know what to sort by */
    static Optional<UserOrder> of(@Nullable Target by, boolean descending) {
        return by == null
                ? Optional.of(new UserOrder("order by id"))
                : UserColumn.of(by).map(column -> new UserOrder(sorted(column, descending)));
    }

    private static String sorted(UserColumn column, boolean descending) {
        // By code point, as texts compare in memory.
        String value = column.type() == UserColumn.Type.TEXT ? column.column() + " collate \"C\"" : column.column();
        return "order by %s %s nulls last, id".formatted(value, descending ? "desc" : "asc");
    }
}
