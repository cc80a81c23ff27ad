package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.hsds.HsdsTables;

/** Answers questions about the open data. */
@ApplicationScoped
class OpenData {
    private final DataSource database;
    private final ObjectMapper json;
    private final Staleness staleness;

    OpenData(DataSource database, ObjectMapper json, Staleness staleness) {
        this.database = database;
        this.json = json;
        this.staleness = staleness;
    }

    /** A page as the standard names its parts, in its order. */
    record Page(
            long total_items,
            long total_pages,
            int page_number,
            int size,
            boolean first_page,
            boolean last_page,
            boolean empty,
            List<ObjectNode> contents) {}

    /** @param modified of the item and what it stands with */
    record Shown(ObjectNode content, Instant modified) {}

    interface Work<T> {
        T with(ItemReading reading) throws SQLException;
    }

    /** Does the work over one connection that sees the data as it is now, whatever changes meanwhile. */
    <T> T reading(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.with(new ItemReading(connection, json));
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The open data could not be read.", e);
        }
    }

    Page page(ListQuery query) {
        return reading(reading -> {
            Condition condition = Condition.of(query);
            long total = reading.count(condition);
            List<StoredItem> items = reading.page(condition, query.paging());
            int perPage = query.paging().perPage();
            long pages = (total + perPage - 1) / perPage;
            int page = query.paging().page();
            return new Page(
                    total,
                    pages,
                    page,
                    items.size(),
                    page == 1,
                    page >= pages,
                    items.isEmpty(),
                    new Assembling(reading, staleness).show(query.kind(), query.form(), items));
        });
    }

    /** Every item on a line of its own, as they are read. */
    StreamingOutput lines(ListQuery query) {
        return out -> {
            OutputStream lines = new BufferedOutputStream(out, 1 << 16);
            reading(reading -> {
                Assembling assembling = new Assembling(reading, staleness);
                reading.stream(Condition.of(query), items -> write(assembling, query, items, lines));
                return true;
            });
            lines.flush();
        };
    }

    private void write(Assembling assembling, ListQuery query, List<StoredItem> items, OutputStream lines) {
        try {
            for (ObjectNode item : assembling.show(query.kind(), query.form(), items)) {
                lines.write(json.writeValueAsString(item).getBytes(StandardCharsets.UTF_8));
                lines.write('\n');
            }
        } catch (IOException e) {
            // The reader went away; nobody is left to tell.
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The open data could not be read on.", e);
        }
    }

    /** One item with all it refers to; also when it left the map. */
    Optional<Shown> item(ListKind kind, UUID id, boolean fullService) {
        return reading(reading -> {
            Optional<StoredItem> found = reading.find(kind.table(), id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            StoredItem item = found.get();
            var form = new ListQuery.Form(false, false, true, fullService);
            ObjectNode content = new Assembling(reading, staleness)
                    .show(kind, form, List.of(item))
                    .getFirst();
            Instant modified = item.modified();
            Optional<UUID> organization = nl.busbaan.directory.hsds.HsdsRecord.parse(item.text("organization_id"));
            if (organization.isPresent()) {
                Instant theirs = reading.find(HsdsTables.ORGANIZATIONS, organization.get())
                        .map(StoredItem::modified)
                        .orElse(modified);
                modified = theirs.isAfter(modified) ? theirs : modified;
            }
            return Optional.of(new Shown(content, modified));
        });
    }
}
