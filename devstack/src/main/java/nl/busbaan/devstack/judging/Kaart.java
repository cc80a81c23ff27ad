package nl.busbaan.devstack.judging;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sample sociale kaart, by the external ids that judgements name. */
public final class Kaart {
    /** Of people who may decide, or of one thing in many stadsdelen, two are worth finding; more say nothing new. */
    private static final int ENOUGH = 2;
    /** Of people one asks for, a few more are. */
    private static final int ENOUGH_PEOPLE = 3;

    private record Row(String id, Map<String, String> fields, Hit hit) {
        String field(String name) {
            return Objects.requireNonNullElse(fields.get(name), "");
        }
    }

    private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();
    private final Map<String, String> organisations;

    private Kaart(Path folder) {
        organisations = read(folder, "organisations").stream()
                .collect(Collectors.toMap(r -> r.getField("externalId"), r -> r.getField("name")));
        add(
                "organisation",
                folder,
                "organisations",
                r -> new Hit("ORGANISATION", r.getField("name"), r.getField("name")));
        add("team", folder, "teams", r -> new Hit("TEAM", r.getField("name"), organisation(r)));
        add(
                "professional",
                folder,
                "professionals",
                r -> new Hit(
                        "PROFESSIONAL", r.getField("givenName") + " " + r.getField("familyName"), organisation(r)));
        add("offering", folder, "offerings", r -> new Hit(r.getField("kind"), r.getField("name"), organisation(r)));
        add("initiative", folder, "initiatives", r -> new Hit("INITIATIVE", r.getField("name"), organisation(r)));
    }

    public static Kaart in(Path folder) {
        return new Kaart(folder);
    }

    /**
     * @param entry {@code offering/ziektewet}; {@code offering/bijstand-*}: all that begin so; {@code decides/ww+wia}: who
     *     decides on one of these; {@code role/wijkagent@politie-noord}: who has that role, in that team if one is named; {@code
     *     language/Twi}: professionals who speak it
     */
    Answers answers(String entry, int grade) {
        String[] parts = entry.split("/", 2);
        String what = parts[0];
        String id = parts[1];
        Answers answers = switch (what) {
            case "decides" -> all("professional", decides(id), grade, ENOUGH);
            case "role" -> all("professional", hasRole(id), grade, ENOUGH_PEOPLE);
            case "language" -> all("professional", speaks(id), grade, ENOUGH_PEOPLE);
            default -> all(what, r -> fits(id, r), grade, id.endsWith("*") ? ENOUGH : 1);
        };
        if (answers.entries().isEmpty()) {
            throw new IllegalArgumentException("The judged entry (%s) is not in the sample data.".formatted(entry));
        }
        return answers;
    }

    private Answers all(String what, Predicate<Row> wanted, int grade, int most) {
        return new Answers(
                rows.getOrDefault(what, Map.of()).values().stream()
                        .filter(wanted)
                        .map(Row::hit)
                        .collect(Collectors.toSet()),
                grade,
                most);
    }

    /** As the directory has it: the roles an offering names, in its team, or in its organisation when it names no team. */
    private Predicate<Row> decides(String offerings) {
        List<Row> named = rows.getOrDefault("offering", Map.of()).values().stream()
                .filter(r -> Arrays.stream(offerings.split("\\+", -1)).anyMatch(id -> fits(id, r)))
                .toList();
        return professional -> named.stream()
                .anyMatch(offering -> Arrays.asList(offering.field("whoDecides").split("\\|", -1))
                                .contains(professional.field("role"))
                        && (offering.field("team").isEmpty()
                                ? offering.field("organisation").equals(professional.field("organisation"))
                                : offering.field("team").equals(professional.field("team"))));
    }

    private static boolean fits(String id, Row row) {
        return id.endsWith("*")
                ? row.id().startsWith(id.substring(0, id.length() - 1))
                : row.id().equals(id);
    }

    private static Predicate<Row> hasRole(String roleAtTeam) {
        String[] parts = roleAtTeam.split("@", 2);
        return r -> r.field("role").equals(parts[0])
                && (parts.length == 1 || r.field("team").equals(parts[1]));
    }

    private static Predicate<Row> speaks(String language) {
        return r -> Arrays.asList(r.field("languages").split("\\|", -1)).contains(language);
    }

    private String organisation(NamedCsvRecord row) {
        return organisations.getOrDefault(row.getField("organisation"), "");
    }

    private interface AsHit {
        Hit of(NamedCsvRecord row);
    }

    private void add(String what, Path folder, String file, AsHit hit) {
        Map<String, Row> byId = new LinkedHashMap<>();
        for (NamedCsvRecord row : read(folder, file)) {
            String id = row.getField("externalId");
            byId.put(id, new Row(id, row.getFieldsAsMap(), hit.of(row)));
        }
        rows.put(what, byId);
    }

    private static List<NamedCsvRecord> read(Path folder, String file) {
        return Csv.rows(folder.resolve(file + ".csv"));
    }

    /** Reads CSV files with a header. */
    static final class Csv {
        private Csv() {}

        static List<NamedCsvRecord> rows(Path file) {
            try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
                return csv.stream().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
