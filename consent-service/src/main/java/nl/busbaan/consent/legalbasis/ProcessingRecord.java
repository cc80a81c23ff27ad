package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.platform.web.Version;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of processing activities (register van verwerkingsactiviteiten, AVG 30), made from the register as it stands. */
@ApplicationScoped
class ProcessingRecord {
    private final Entries entries;
    private final Controllers controllers;
    private final CodeLists lists;
    private final ProcessingRecordFile file;

    ProcessingRecord(Entries entries, Controllers controllers, CodeLists lists, ProcessingRecordFile file) {
        this.entries = entries;
        this.controllers = controllers;
        this.lists = lists;
        this.file = file;
    }

    /** @param version of the details, for If-Match; 0 when nobody filled them in yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProcessingRecord")
    record Whole(
            LocalDate day,
            String controller,
            long version,
            String contact,
            String dpoContact,
            String persons,
            String security,

            @Schema(
                    description =
                            "Naar welke landen buiten de EER gegevens gaan, en met welke waarborgen; leeg: niet ingevuld.")
            String transfers,

            List<Activity> activities) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProcessingActivity")
    record Activity(
            String entry,
            String purposes,
            String kinds,
            String from,
            String recipients,
            Basis basis,
            String article,
            String retention,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            boolean example) {}

    @Transactional
    Whole of(Officer officer) {
        Optional<Controller> filledIn = controllers.findByIdOptional(officer.organisation());
        Controller.Details details = details(filledIn);
        Register register = entries.register();
        return new Whole(
                register.day(),
                officer.organisationName(),
                filledIn.map(Controller::version).orElse(0L),
                details.contact(),
                details.dpoContact(),
                details.persons(),
                details.security(),
                details.transfers(),
                holding(register, officer).stream().map(this::activity).toList());
    }

    @Transactional
    Whole change(Controller.Details details, Officer officer, @Nullable String ifMatch) {
        Optional<Controller> present =
                controllers.findByIdOptional(officer.organisation(), LockModeType.PESSIMISTIC_WRITE);
        Version.require(ifMatch, present.map(Controller::version).orElse(0L));
        present.ifPresentOrElse(
                controller -> controller.change(details),
                () -> controllers.persist(new Controller(officer.organisation(), details)));
        return of(officer);
    }

    record Downloaded(LocalDate day, String csv) {}

    @Transactional
    Downloaded download(Officer officer) {
        Register register = entries.register();
        return new Downloaded(
                register.day(),
                file.write(
                        officer.organisationName(),
                        details(controllers.findByIdOptional(officer.organisation())),
                        holding(register, officer)));
    }

    private static Controller.Details details(Optional<Controller> filledIn) {
        return filledIn.map(Controller::details).orElse(Controller.Details.NONE);
    }

    private static List<Entry> holding(Register register, Officer officer) {
        return register.of(officer.organisation()).stream()
                .filter(entry -> register.holdsFor(entry, officer.organisation()))
                .toList();
    }

    private Activity activity(Entry entry) {
        Terms terms = entry.terms();
        Entry.Approval approval = entry.approval();
        return new Activity(
                entry.id(),
                names(
                        terms.purposes(),
                        "alle doelen",
                        code -> lists.purpose(code).map(Purpose::name)),
                terms.kinds().stream().map(this::kindName).collect(Collectors.joining(", ")),
                names(terms.fromTasks(), "alle taken", code -> Optional.empty()),
                recipients(terms),
                terms.basis(),
                terms.article(),
                terms.retention().stream()
                        .map(r -> "%s: %d maanden (%s)".formatted(kindName(r.kind()), r.months(), r.law()))
                        .collect(Collectors.joining("; ")),
                terms.validFrom(),
                terms.validUntil(),
                approval == null ? null : approval.by(),
                approval == null ? null : approval.on(),
                entry.example());
    }

    private static String recipients(Terms terms) {
        return Stream.of(terms.toTasks(), terms.toRoleCategories(), terms.toRoles())
                .flatMap(List::stream)
                .filter(code -> !code.equals(Terms.ANY))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "alle taken en rollen" : text));
    }

    private String kindName(String code) {
        for (Category category : Category.values()) {
            if (code.equals(Terms.categoryOf(category))) {
                return switch (category) {
                    case ORDINARY -> "alle gewone gegevens";
                    case SPECIAL -> "alle bijzondere gegevens";
                    case CRIMINAL -> "alle strafrechtelijke gegevens";
                };
            }
        }
        return code.equals(Terms.ANY)
                ? "alle gegevens"
                : lists.kind(code).map(Kind::name).orElse(code);
    }

    private interface Named {
        Optional<String> name(String code);
    }

    private static String names(List<String> codes, String all, Named named) {
        return codes.stream()
                .map(code -> code.equals(Terms.ANY) ? all : named.name(code).orElse(code))
                .collect(Collectors.joining(", "));
    }
}
