package nl.busbaan.directory.hsdsimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import nl.busbaan.directory.hsds.HsdsColumn;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsTable;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.Nesting;

/**
 * Holds records against the standard's tables. What refers to something outside the package is kept and told; only what couldn't be
 * placed on the kaart without it is an error: a service without its organisation, a service at no location.
 */
final class RecordCheck {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final Pattern TIME_ZONE = Pattern.compile("(Z|[+-]\\d\\d:?\\d\\d)$");
    private static final int LONGEST = 100_000;

    private final HsdsContent content;
    private final boolean tabular;

    /** @param tabular the records came from files, so columns that join tables must be filled where the standard says so */
    RecordCheck(HsdsContent content, boolean tabular) {
        this.content = content;
        this.tabular = tabular;
    }

    void run() {
        for (HsdsTable table : HsdsTables.all()) {
            for (HsdsRecord row : content.records().of(table.name())) {
                table.columns().values().forEach(column -> check(table, row, column));
                row.values().forEach((column, value) -> checkText(row, column, value));
            }
        }
    }

    private void checkText(HsdsRecord row, String column, String value) {
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            content.wrong(row, column, "Deze tekst is te lang, of er staan vreemde tekens in.");
        }
    }

    private void check(HsdsTable table, HsdsRecord row, HsdsColumn column) {
        String value = row.value(column.name());
        if (value == null || value.isBlank()) {
            boolean join = column.references() != null || column.name().startsWith("link_");
            if (column.need() == HsdsColumn.Need.REQUIRED && (tabular || !join)) {
                content.wrong(row, column.name(), "Vul deze cel in.");
            }
            return;
        }
        if (!column.values().isEmpty() && !column.values().contains(value)) {
            content.wrong(row, column.name(), "Kies uit: %s.".formatted(String.join(", ", column.values())));
            return;
        }
        if (checkType(row, column, value)) {
            column.referenced().ifPresent(to -> checkReference(table, row, column, to, value));
        }
    }

    private boolean checkType(HsdsRecord row, HsdsColumn column, String value) {
        String message = switch (column.type()) {
            case UUID -> UUID.matcher(value).matches() ? "" : "Vul een UUID in.";
            case NUMBER -> Nesting.number(value) != null ? "" : "Vul een getal in, met een punt voor decimalen.";
            case DATE ->
                reads(() -> LocalDate.parse(value)) ? "" : "Schrijf de datum als jaar-maand-dag, zoals 2026-11-24.";
            case DATE_TIME ->
                reads(() -> OffsetDateTime.parse(value))
                        ? ""
                        : "Schrijf het moment met een tijdzone, zoals 2026-11-24T09:00:00Z.";
            case TIME ->
                reads(() -> LocalTime.parse(TIME_ZONE.matcher(value).replaceFirst("")))
                        ? ""
                        : "Schrijf de tijd als 09:00:00.";
            case TEXT, EMAIL, URI -> "";
        };
        if (!message.isEmpty()) {
            content.wrong(row, column.name(), message);
        }
        if (column.type() == HsdsColumn.Type.EMAIL && !value.contains("@")) {
            content.strange(row, column.name(), "Dit lijkt geen e-mailadres. Wij bewaren het zoals het er staat.");
        }
        return message.isEmpty();
    }

    private static boolean reads(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void checkReference(HsdsTable table, HsdsRecord row, HsdsColumn column, String to, String value) {
        if (content.records().find(to, value) != null) {
            return;
        }
        String file = HsdsTables.of(to).fileName();
        boolean placeless = column.need() == HsdsColumn.Need.REQUIRED
                && (table.name().equals(HsdsTables.SERVICES) || table.name().equals(HsdsTables.SERVICES_AT_LOCATIONS));
        if (placeless) {
            content.wrong(row, column.name(), "'%s' staat niet in %s.".formatted(value, file));
        } else {
            content.strange(
                    row, column.name(), "'%s' staat niet in %s. Wij bewaren de verwijzing.".formatted(value, file));
        }
    }
}
