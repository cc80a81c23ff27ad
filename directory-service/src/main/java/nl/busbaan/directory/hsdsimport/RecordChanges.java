package nl.busbaan.directory.hsdsimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.ImportedRecords;
import nl.busbaan.directory.importing.Count;
import nl.busbaan.directory.importing.ImportTakenBack;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to the records of its source, and taking that back with it. A record that a later import made different stays as
 * it is.
 */
@ApplicationScoped
class RecordChanges {
    private static final int BATCH = 500;
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<ImportedRecords.File>> FILES = new TypeReference<>() {};

    private final SourceKaart kaart;
    private final DataSource database;
    private final Sql sql;
    private final ObjectMapper json;

    RecordChanges(SourceKaart kaart, DataSource database, Sql sql, ObjectMapper json) {
        this.kaart = kaart;
        this.database = database;
        this.sql = sql;
        this.json = json;
    }

    /** One record; without before it is new, without after it is gone. */
    record RecordChange(
            String file,
            String id,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after) {}

    /** Everything that two states of a source differ in. */
    record Difference(
            Map<String, Count> counts,
            List<ImportedRecords.File> filesBefore,
            List<ImportedRecords.File> filesAfter,
            List<RecordChange> records) {}

    Difference difference(String source, HsdsContent content) {
        List<ImportedRecords.File> files = kaart.files(source);
        HsdsRecords before = kaart.records(source);
        Set<String> names = new TreeSet<>();
        content.files().forEach(file -> names.add(file.name()));
        files.forEach(file -> names.add(file.name()));
        Map<String, Count> counts = new TreeMap<>();
        List<RecordChange> changes = new ArrayList<>();
        names.forEach(name ->
                counts.put(name, count(name, before.of(name), content.records().of(name), changes)));
        return new Difference(counts, files, content.files(), changes);
    }

    private static Count count(
            String file, Collection<HsdsRecord> before, Collection<HsdsRecord> after, List<RecordChange> changes) {
        Count count = new Count();
        Map<String, HsdsRecord> old = new LinkedHashMap<>();
        before.forEach(row -> old.put(row.id(), row));
        for (HsdsRecord row : after) {
            HsdsRecord was = old.remove(row.id());
            if (was == null) {
                count.countAdded();
                changes.add(new RecordChange(file, row.id(), null, row.values()));
            } else if (was.values().equals(row.values())) {
                count.countUnchanged();
            } else {
                count.countChanged();
                changes.add(new RecordChange(file, row.id(), was.values(), row.values()));
            }
        }
        old.values().forEach(gone -> {
            count.countGone();
            changes.add(new RecordChange(file, gone.id(), gone.values(), null));
        });
        return count;
    }

    /** Belongs to the caller's transaction, in which the run was kept. */
    void keep(UUID run, String source, Difference difference) {
        sql.change(
                "insert into hsds_run (run_id, source, files_before, files_after) values (?, ?, ?::jsonb, ?::jsonb)",
                run,
                source,
                text(difference.filesBefore),
                text(difference.filesAfter));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into hsds_record_change (run_id, file, id, before, after) values (?, ?, ?, ?::json, ?::json)")) {
            int waiting = 0;
            for (RecordChange change : difference.records) {
                insert.setObject(1, run);
                insert.setString(2, change.file);
                insert.setString(3, change.id);
                insert.setString(4, change.before == null ? null : text(change.before));
                insert.setString(5, change.after == null ? null : text(change.after));
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What the import did to its source could not be kept.", e);
        }
    }

    private record Run(String source, List<ImportedRecords.File> filesBefore, List<ImportedRecords.File> filesAfter) {}

    void takenBack(@Observes ImportTakenBack event) {
        Optional<Run> run = sql.first(
                "select source, files_before, files_after from hsds_run where run_id = ?",
                row -> new Run(row.getString(1), read(row.getString(2), FILES), read(row.getString(3), FILES)),
                event.run());
        run.ifPresent(one -> takeBack(event.run(), one));
    }

    private void takeBack(UUID id, Run run) {
        Map<String, Map<String, RecordChange>> changes = new HashMap<>();
        sql.list(
                        "select file, id, before, after from hsds_record_change where run_id = ?",
                        row -> new RecordChange(
                                row.getString(1), row.getString(2), values(row.getString(3)), values(row.getString(4))),
                        id)
                .forEach(change -> changes.computeIfAbsent(change.file, file -> new LinkedHashMap<>())
                        .put(change.id, change));
        HsdsRecords now = kaart.records(run.source);
        HsdsRecords back = new HsdsRecords();
        Map<String, ImportedRecords.File> files = new TreeMap<>();
        kaart.files(run.source).forEach(file -> files.put(file.name(), file));
        run.filesBefore.forEach(file -> {
            if (!files.containsKey(file.name()) || run.filesAfter.contains(files.get(file.name()))) {
                files.put(file.name(), file);
            }
        });
        for (String file : files.keySet()) {
            putBack(file, now, back, changes.getOrDefault(file, Map.of()));
        }
        Set<String> before = new TreeSet<>();
        run.filesBefore.forEach(file -> before.add(file.name()));
        files.keySet().removeIf(file -> !before.contains(file) && back.of(file).isEmpty());
        kaart.replace(run.source, files.values(), back);
    }

    private static void putBack(String file, HsdsRecords now, HsdsRecords back, Map<String, RecordChange> changes) {
        for (HsdsRecord row : now.of(file)) {
            RecordChange change = changes.get(row.id());
            if (change == null || !row.values().equals(change.after)) {
                back.add(row);
            } else if (change.before != null) {
                back.add(new HsdsRecord(file, row.id(), change.before));
            }
        }
        changes.values().forEach(change -> {
            if (change.before != null && change.after == null && now.find(file, change.id) == null) {
                back.add(new HsdsRecord(file, change.id, change.before));
            }
        });
    }

    private @Nullable Map<String, String> values(@Nullable String text) {
        return text == null ? null : read(text, VALUES);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What an import did to its source can't be read.", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s can't be written down.".formatted(value.getClass()), e);
        }
    }
}
