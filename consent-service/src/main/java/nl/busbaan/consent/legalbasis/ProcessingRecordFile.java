package nl.busbaan.consent.legalbasis;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.web.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

/**
 * The record of processing as a file: one line per activity, each with all that AVG 30(1) asks for, in words with the codes behind
 * them. What holds for all stands on each line. A Dutch spreadsheet opens it as it is: with semicolons, and a mark that it is UTF-8.
 */
@ApplicationScoped
class ProcessingRecordFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEADER = List.of(
            "verwerking",
            "verwerkingsverantwoordelijke",
            "contact",
            "contact FG",
            "doelen",
            "categorieën betrokkenen",
            "categorieën gegevens",
            "soorten gegevens",
            "van",
            "categorieën ontvangers",
            "doorgifte buiten de EER",
            "bewaartermijnen",
            "beveiliging",
            "grondslag",
            "artikel",
            "uitleg",
            "vanaf",
            "tot en met",
            "goedgekeurd door",
            "goedgekeurd op",
            "voorbeeld");

    private final CodeLists lists;
    private final Colleagues colleagues;
    private final Texts texts;

    ProcessingRecordFile(CodeLists lists, Colleagues colleagues, Texts texts) {
        this.lists = lists;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    /** Call it inside a transaction: roles are called what they are called on the sociale kaart now. */
    String write(String controller, Controller.Details details, List<Entry> entries) {
        Map<String, String> roles = colleagues.roleNames();
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEADER);
            entries.forEach(entry -> csv.writeRecord(Stream.concat(
                            Stream.of(entry.id(), controller, details.contact(), details.dpoContact()),
                            line(entry, details, roles))
                    .map(SpreadsheetCell::harmless)
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Stream<String> line(Entry entry, Controller.Details details, Map<String, String> roles) {
        Terms terms = entry.terms();
        Entry.@Nullable Approval approval = entry.approval();
        return Stream.of(
                joined(terms.purposes().stream().map(this::purpose)),
                details.persons(),
                joined(categories(terms).stream().map(category -> texts.of("processing.category." + category))),
                joined(terms.kinds().stream().map(this::kind)),
                joined(terms.fromTasks().stream().map(this::task)),
                recipients(terms, roles),
                details.transfers(),
                terms.retention().stream()
                        .map(kept -> texts.of("processing.retention", kind(kept.kind()), kept.months(), kept.law()))
                        .collect(Collectors.joining("; ")),
                details.security(),
                withCode(
                        texts.of("processing.basis." + terms.basis()),
                        terms.basis().name()),
                terms.article(),
                terms.explanation(),
                terms.validFrom().toString(),
                day(terms.validUntil()),
                approval == null ? "" : approval.by(),
                day(approval == null ? null : approval.on()),
                texts.of(entry.example() ? "processing.example" : "processing.no-example"));
    }

    /** The tasks, the fields of work and the roles that may receive it; each of them narrows the others. */
    private String recipients(Terms terms, Map<String, String> roles) {
        List<String> parts = Stream.of(
                        narrowed(terms.toTasks(), this::task),
                        narrowed(
                                terms.toRoleCategories(),
                                code -> withCode(texts.ofCode("processing.field.", code), code)),
                        narrowed(terms.toRoles(), code -> withCode(roles.getOrDefault(code, code), code)))
                .filter(part -> !part.isEmpty())
                .toList();
        String who = parts.isEmpty() ? texts.of("processing.anybody") : String.join(" / ", parts);
        return terms.scope() == Scope.ANY ? who : who + ", " + texts.of("processing.scope." + terms.scope());
    }

    private static String narrowed(List<String> codes, java.util.function.UnaryOperator<String> named) {
        return codes.contains(Terms.ANY) ? "" : joined(codes.stream().map(named));
    }

    private Set<Category> categories(Terms terms) {
        return lists.kinds().stream()
                .filter(kind -> terms.names(kind) || terms.kinds().contains(Terms.ANY))
                .map(Kind::category)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String purpose(String code) {
        return code.equals(Terms.ANY)
                ? texts.of("processing.all-purposes")
                : withCode(lists.purpose(code).map(Purpose::name).orElse(code), code);
    }

    private String task(String code) {
        return code.equals(Terms.ANY) ? texts.ofCode("task.", code) : withCode(texts.ofCode("task.", code), code);
    }

    private String kind(String code) {
        return Arrays.stream(Category.values())
                .filter(category -> code.equals(Terms.categoryOf(category)))
                .findFirst()
                .map(category -> texts.of("processing.all." + category))
                .orElseGet(() -> code.equals(Terms.ANY)
                        ? texts.of("processing.all-kinds")
                        : withCode(lists.kind(code).map(Kind::name).orElse(code), code));
    }

    private static String withCode(String name, String code) {
        return name.equals(code) ? code : "%s [%s]".formatted(name, code);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
