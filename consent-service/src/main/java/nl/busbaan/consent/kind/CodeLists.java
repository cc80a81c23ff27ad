package nl.busbaan.consent.kind;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.busbaan.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/** Kinds, purposes and needs, read once from the reviewed CSV files. A need that names an unknown code stops the service. */
@ApplicationScoped
public class CodeLists {
    private static final int FINGERPRINT_BYTES = 8;

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Purpose> purposes = new LinkedHashMap<>();
    private final List<Need> needs;
    private final String fingerprint;

    public CodeLists() {
        Reference.rows("kinds.csv").forEach(row -> kinds.put(row.getField("code"), kind(row)));
        Reference.rows("purposes.csv").forEach(row -> purposes.put(row.getField("code"), purpose(row)));
        needs = Reference.rows("needs.csv").stream().map(CodeLists::need).toList();
        for (Need need : needs) {
            check("kinds", need.kinds(), kinds.keySet());
            check("purposes", need.purposes(), purposes.keySet());
        }
        fingerprint = fingerprintOf(kinds, purposes, needs);
    }

    public Collection<Kind> kinds() {
        return kinds.values();
    }

    public Collection<Purpose> purposes() {
        return purposes.values();
    }

    /** The tasks of teams on whose decision somebody's income depends. */
    public Set<String> benefitTasks() {
        return purposes.values().stream()
                .filter(Purpose::benefit)
                .flatMap(purpose -> purpose.decidedByTasks().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Kind> kind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    public Optional<Purpose> purpose(String code) {
        return Optional.ofNullable(purposes.get(code));
    }

    /** Which of these codes, checked when they were stored, somebody must keep secret. In the order of their codes. */
    public SortedSet<String> underSecrecy(Collection<String> codes) {
        return codes.stream()
                .filter(code -> knownKind(code).underSecrecy().isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** For codes that were checked when they were stored. */
    public Kind knownKind(String code) {
        return kind(code).orElseThrow(() -> unknown(code));
    }

    /** For codes that were checked when they were stored. */
    public Purpose knownPurpose(String code) {
        return purpose(code).orElseThrow(() -> unknown(code));
    }

    /** Whether this purpose needs this kind at this role; data minimisation, AVG 5(1)(c). */
    public boolean needed(Purpose purpose, Kind kind, String roleCategory, String role) {
        return needs.stream().anyMatch(need -> need.covers(purpose, kind, roleCategory, role));
    }

    /** Tells two versions of the lists apart. */
    public String fingerprint() {
        return fingerprint;
    }

    private static String fingerprintOf(Object... lists) {
        return HexFormat.of().formatHex(Sha256.of(Arrays.toString(lists)), 0, FINGERPRINT_BYTES);
    }

    private static Kind kind(NamedCsvRecord row) {
        return new Kind(
                row.getField("code"),
                row.getField("name"),
                row.getField("phrase"),
                row.getField("lifeDomain"),
                Category.valueOf(row.getField("category")),
                Integer.parseInt(row.getField("version")),
                secrecy(row));
    }

    private static @Nullable Secrecy secrecy(NamedCsvRecord row) {
        String article = row.getField("secrecy");
        String keeper = row.getField("keeper");
        if (article.isEmpty() != keeper.isEmpty()) {
            throw new IllegalStateException(
                    "kinds.csv gives %s a secrecy (%s) without who keeps it (%s), or the reverse."
                            .formatted(row.getField("code"), article, keeper));
        }
        return article.isEmpty() ? null : new Secrecy(article, keeper);
    }

    private static Purpose purpose(NamedCsvRecord row) {
        return new Purpose(
                row.getField("code"),
                row.getField("name"),
                Boolean.parseBoolean(row.getField("never")),
                Reference.list(row, "defaultForTasks"),
                Reference.list(row, "decidedByTasks"),
                Boolean.parseBoolean(row.getField("benefit")));
    }

    private static Need need(NamedCsvRecord row) {
        return new Need(
                Reference.list(row, "purposes"),
                Reference.list(row, "kinds"),
                Reference.list(row, "roleCategories"),
                Reference.list(row, "roles"));
    }

    private static void check(String column, Set<String> used, Set<String> known) {
        used.stream()
                .filter(code -> !code.equals(Need.ANY) && !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalStateException(
                            "needs.csv names %s in its column %s, which no code list has.".formatted(code, column));
                });
    }

    private static IllegalStateException unknown(String code) {
        return new IllegalStateException("The code %s is not in the code lists of this version.".formatted(code));
    }
}
