package nl.busbaan.directory.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file. Reading a value that is wrong notes the error and goes on with a stand-in, so that all errors of a row
 * are found; nothing is stored when there is any.
 */
final class Row {
    private static final Pattern SEPARATOR = Pattern.compile("\\|");
    /** Days since 1900, which is how Excel keeps a date. */
    private static final Pattern EXCEL_DAY = Pattern.compile("[0-9]{5}");

    private final CsvFile file;
    private final long line;
    private final Header header;
    private final List<String> cells;
    private final Errors errors;

    Row(CsvFile file, long line, Header header, List<String> cells, Errors errors) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.errors = errors;
    }

    int cells() {
        return cells.size();
    }

    int columns() {
        return header.size();
    }

    void wrong(String column, String message) {
        errors.add(file.fileName(), line, column, message);
    }

    boolean isWrong(String column) {
        return errors.has(file.fileName(), line, column);
    }

    /** The value of the key column, which {@link Archive} has checked. */
    String key() {
        return text(file.key().orElseThrow());
    }

    /** The text, or null when the cell is empty. */
    @Nullable
    String optional(String column) {
        String value = header.of(column, cells).strip();
        return value.isEmpty() ? null : value;
    }

    String required(String column) {
        String value = optional(column);
        if (value == null) {
            wrong(column, "Vul deze cel in.");
            return "";
        }
        return value;
    }

    /** The text, empty when the cell is. */
    String text(String column) {
        String value = optional(column);
        return value == null ? "" : value;
    }

    List<String> list(String column) {
        List<String> items = new ArrayList<>();
        String value = optional(column);
        if (value != null) {
            for (String item : SEPARATOR.split(value, -1)) {
                if (item.isBlank()) {
                    wrong(column, "Hier staat een lege waarde tussen twee streepjes (|).");
                } else {
                    items.add(item.strip());
                }
            }
        }
        return List.copyOf(items);
    }

    /** Codes of a list, each of which must be known. */
    List<String> codes(String column, Set<String> known) {
        Set<String> codes = new LinkedHashSet<>(list(column));
        for (String code : codes) {
            if (!known.contains(code)) {
                wrong(column, "De code '%s' staat niet in de codelijst.".formatted(code));
            }
        }
        return List.copyOf(codes);
    }

    LocalDate date(String column) {
        String value = optional(column);
        try {
            if (value != null) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            wrong(
                    column,
                    EXCEL_DAY.matcher(value).matches()
                            ? "Dit is een getal van Excel en geen datum. Schrijf jaar-maand-dag, zoals 2026-11-24."
                            : "Schrijf de datum als jaar-maand-dag, zoals 2026-11-24.");
            return LocalDate.EPOCH;
        }
        wrong(column, "Vul een datum in.");
        return LocalDate.EPOCH;
    }

    @Nullable
    Integer number(String column) {
        String value = optional(column);
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException e) {
            wrong(column, "Vul een heel getal in.");
            return null;
        }
    }

    boolean yes(String column) {
        String value = required(column);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            wrong(column, "Vul true of false in.");
        }
        return value.equals("true");
    }

    /** A number with a point; null when the cell is empty. */
    @Nullable
    Double decimal(String column) {
        String value = optional(column);
        try {
            return value == null ? null : Double.valueOf(value);
        } catch (NumberFormatException e) {
            wrong(column, "Vul een getal in met een punt, zoals 52.3731.");
            return null;
        }
    }

    /** True or false; false when the cell is empty. */
    boolean yesOrEmpty(String column) {
        return optional(column) != null && yes(column);
    }

    /** One of the choices; the usual one when the cell is empty. */
    <E extends Enum<E>> E choice(String column, Class<E> type, E usual) {
        return optional(column) == null ? usual : choice(column, type);
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        String value = required(column);
        E[] choices = type.getEnumConstants();
        for (E choice : choices) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        if (!value.isEmpty()) {
            wrong(
                    column,
                    "Kies uit: %s."
                            .formatted(String.join(
                                    ", ", Arrays.stream(choices).map(Enum::name).toList())));
        }
        return choices[0];
    }

    /** What the cell refers to by external id; null when it is empty or unknown. */
    <T> @Nullable T reference(String column, Map<String, T> known, CsvFile in) {
        String value = optional(column);
        if (value == null) {
            return null;
        }
        T found = known.get(value);
        if (found == null) {
            wrong(column, "'%s' staat niet in %s.".formatted(value, in.fileName()));
        }
        return found;
    }

    /** What the cell must refer to; the stand-in when it doesn't. */
    <T> T reference(String column, Map<String, T> known, CsvFile in, T standIn) {
        required(column);
        T found = reference(column, known, in);
        return found == null ? standIn : found;
    }

    <T> List<T> references(String column, Map<String, T> known, CsvFile in) {
        List<T> found = new ArrayList<>();
        for (String value : list(column)) {
            T one = known.get(value);
            if (one == null) {
                wrong(column, "'%s' staat niet in %s.".formatted(value, in.fileName()));
            } else {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }
}
