package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.platform.web.SpreadsheetCell;

/** The kaart as CSV for spreadsheets: one line per entry, with the columns people look for. */
@ApplicationScoped
class Downloads {
    private static final ListQuery.Form WHOLE = new ListQuery.Form(true, false, true, false);

    private final OpenData data;
    private final Staleness staleness;

    Downloads(OpenData data, Staleness staleness) {
        this.data = data;
        this.staleness = staleness;
    }

    private record Column(String name, Function<ObjectNode, String> value) {}

    private static final List<Column> SERVICES = List.of(
            text("id"),
            text("name"),
            new Column("organization", s -> s.path("organization").path("name").asText("")),
            text("organization_id"),
            new Column("program", s -> s.path("program").path("name").asText("")),
            text("description"),
            text("eligibility_description"),
            text("application_process"),
            text("wait_time"),
            text("fees_description"),
            text("status"),
            all("required_documents", "document"),
            all("phones", "number"),
            text("email"),
            text("url"),
            new Column("schedules", Downloads::hours),
            all("languages", "name"),
            all("service_areas", "name"),
            terms(),
            new Column("locations", s -> all(s.path("service_at_locations"), l -> address(l.path("location")))),
            text("assured_date"),
            text("alert"),
            text("last_modified"));

    private static final List<Column> ORGANIZATIONS = List.of(
            text("id"),
            text("name"),
            text("description"),
            text("website"),
            text("email"),
            all("phones", "number"),
            terms(),
            all("programs", "name"),
            new Column("locations", o -> all(o.path("locations"), Downloads::address)));

    void services(OutputStream out) {
        write(ListKind.SERVICES, SERVICES, out);
    }

    void organizations(OutputStream out) {
        write(ListKind.ORGANIZATIONS, ORGANIZATIONS, out);
    }

    private void write(ListKind kind, List<Column> columns, OutputStream out) {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            data.reading(reading -> {
                Assembling assembling = new Assembling(reading, staleness);
                reading.stream(Condition.active(kind.table()), items -> {
                    for (ObjectNode item : show(assembling, kind, items)) {
                        csv.writeRecord(columns.stream()
                                .map(c -> SpreadsheetCell.harmless(c.value().apply(item)))
                                .toList());
                    }
                });
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ObjectNode> show(Assembling assembling, ListKind kind, List<StoredItem> items) {
        try {
            return assembling.show(kind, WHOLE, items);
        } catch (SQLException e) {
            throw new IllegalStateException("The open data could not be read on.", e);
        }
    }

    private static Column text(String property) {
        return new Column(property, item -> item.path(property).asText(""));
    }

    private static Column all(String list, String property) {
        return new Column(
                list, item -> all(item.path(list), one -> one.path(property).asText("")));
    }

    private static Column terms() {
        return new Column(
                "taxonomy_terms",
                item -> all(
                        item.path("attributes"),
                        a -> a.path("taxonomy_term").path("name").asText("")));
    }

    private static String all(JsonNode list, Function<JsonNode, String> value) {
        List<String> values = new ArrayList<>();
        list.forEach(one -> values.add(value.apply(one)));
        return values.stream().filter(v -> !v.isBlank()).distinct().collect(Collectors.joining("; "));
    }

    private static String hours(ObjectNode item) {
        return all(
                item.path("schedules"),
                s -> s.has("byday")
                        ? "%s %s-%s"
                                .formatted(
                                        s.path("byday").asText(),
                                        s.path("opens_at").asText(""),
                                        s.path("closes_at").asText(""))
                        : s.path("description").asText(""));
    }

    private static String address(JsonNode location) {
        return all(
                location.path("addresses"),
                a -> Arrays.stream(new String[] {"address_1", "postal_code", "city"})
                        .map(part -> a.path(part).asText(""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")));
    }
}
