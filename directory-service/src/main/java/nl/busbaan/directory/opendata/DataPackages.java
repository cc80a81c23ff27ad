package nl.busbaan.directory.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.busbaan.directory.hsds.DataPackageDescriptor;
import nl.busbaan.directory.hsds.Flattening;
import nl.busbaan.directory.hsds.HsdsItems;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.HsdsTable;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.ImportedRecords;

/** Writes tabular data packages: of the whole public kaart, or of one imported source exactly as it came. */
@ApplicationScoped
class DataPackages {
    private final OpenData data;
    private final ImportedRecords imported;
    private final OpenDataConfig config;
    private final ObjectMapper json;

    DataPackages(OpenData data, ImportedRecords imported, OpenDataConfig config, ObjectMapper json) {
        this.data = data;
        this.imported = imported;
        this.config = config;
        this.json = json;
    }

    boolean has(String source) {
        return imported.sources().contains(source);
    }

    /** Everything that came from the source, to the letter. */
    void write(String source, OutputStream out) {
        List<ImportedRecords.File> files = imported.files(source);
        zip(source, files, out, (file, csv) -> imported.read(source, file.name(), row -> line(csv, file, row)));
    }

    /** The public kaart with all that was imported; an id that several sources have is written once. */
    void write(OutputStream out) {
        List<ImportedRecords.File> files = HsdsTables.all().stream()
                .map(table -> new ImportedRecords.File(
                        table.name(), List.copyOf(table.columns().keySet())))
                .toList();
        Path folder = folder();
        try {
            Map<String, Set<String>> own = spoolOwn(folder, files);
            List<String> sources = imported.sources();
            zip(
                    "sociale-kaart",
                    files,
                    out,
                    (file, csv) -> {
                        csv.flush();
                        Set<String> seen = own.getOrDefault(file.name(), new HashSet<>());
                        for (String source : sources) {
                            imported.read(source, file.name(), row -> {
                                if (seen.add(row.id())) {
                                    line(csv, file, row);
                                }
                            });
                        }
                    },
                    file -> folder.resolve(file.name()));
        } finally {
            delete(folder);
        }
    }

    private interface Lines {
        void write(ImportedRecords.File file, CsvWriter csv) throws IOException;
    }

    private interface Before {
        Path of(ImportedRecords.File file);
    }

    private void zip(String name, List<ImportedRecords.File> files, OutputStream out, Lines lines) {
        zip(name, files, out, lines, file -> Path.of(""));
    }

    /** @param before file with the lines that come first, if it is there */
    private void zip(String name, List<ImportedRecords.File> files, OutputStream out, Lines lines, Before before) {
        var licence = config.licence();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(DataPackageDescriptor.FILE));
            zip.write(json.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(DataPackageDescriptor.of(
                            name,
                            files,
                            new DataPackageDescriptor.Licence(
                                    licence.name(),
                                    licence.title(),
                                    licence.url().toString()))));
            zip.closeEntry();
            for (ImportedRecords.File file : files) {
                zip.putNextEntry(new ZipEntry(file.name() + ".csv"));
                CsvWriter csv = writer(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                csv.writeRecord(file.columns());
                csv.flush();
                if (Files.isRegularFile(before.of(file))) {
                    Files.copy(before.of(file), zip);
                }
                lines.write(file, csv);
                csv.flush();
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvWriter writer(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    private static void line(CsvWriter csv, ImportedRecords.File file, HsdsRecord row) {
        csv.writeRecord(file.columns().stream().map(row::text).toList());
    }

    /** Writes the lines of our own kaart to a file per table, in one reading. @return the ids written, by table */
    private Map<String, Set<String>> spoolOwn(Path folder, List<ImportedRecords.File> files) {
        Map<String, Set<String>> ids = new HashMap<>();
        Map<String, CsvWriter> writers = new HashMap<>();
        try {
            for (ImportedRecords.File file : files) {
                writers.put(file.name(), writer(Files.newBufferedWriter(folder.resolve(file.name()))));
            }
            data.reading(reading -> {
                for (String kind : HsdsTables.ITEMS) {
                    reading.stream(
                            Condition.active(kind),
                            items -> items.stream()
                                    .filter(item -> item.source().equals(HsdsItems.OWN))
                                    .forEach(item -> records(kind, item).forEach(row -> {
                                        if (ids.computeIfAbsent(row.table(), t -> new HashSet<>())
                                                .add(row.id())) {
                                            spool(writers, row);
                                        }
                                    })));
                }
                return true;
            });
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    private static Stream<HsdsRecord> records(String kind, StoredItem item) {
        HsdsRecords records = new HsdsRecords();
        if (kind.equals(HsdsTables.SERVICES)) {
            item.stamp(item.content());
        }
        new Flattening(records, (path, message) -> {
                    throw new IllegalStateException("%s %s: %s %s".formatted(kind, item.id(), path, message));
                })
                .add(kind, item.content(), kind);
        return records.tables().stream().flatMap(table -> records.of(table).stream());
    }

    private static void spool(Map<String, CsvWriter> writers, HsdsRecord row) {
        HsdsTable table = HsdsTables.of(row.table());
        CsvWriter writer = java.util.Objects.requireNonNull(writers.get(row.table()));
        writer.writeRecord(table.columns().keySet().stream().map(row::text).toList());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("busbaan-open-data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
