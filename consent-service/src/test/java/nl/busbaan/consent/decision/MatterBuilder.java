package nl.busbaan.consent.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.consent.Said;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Secrecy;
import nl.busbaan.consent.legalbasis.Basis;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.legalbasis.Retention;
import nl.busbaan.consent.legalbasis.Scope;
import nl.busbaan.consent.legalbasis.Terms;
import nl.busbaan.consent.resident.Standstill;

/** A matter in which nothing is registered, said or broken, and the kind is needed. */
final class MatterBuilder {
    private static final CodeLists LISTS = new CodeLists();

    private String purpose = "MEDICAL_ASSESSMENT";
    private String task = "ZORG";
    private boolean enforcer;
    private boolean needed = true;
    private Standstill standstill = Standstill.NONE;
    private boolean stopped;
    private Optional<Secrecy> secrecy = Optional.empty();
    private Optional<Entry> registered = Optional.empty();
    private Optional<Entry> consentBased = Optional.empty();
    private Optional<Entry> mandateOnly = Optional.empty();
    private Optional<Entry> vitalInterest = Optional.empty();
    private Said said = new Said.Nothing();

    static MatterBuilder aMatter() {
        return new MatterBuilder();
    }

    MatterBuilder purpose(String code) {
        purpose = code;
        return this;
    }

    MatterBuilder toTask(String code) {
        task = code;
        return this;
    }

    /** By another job of the same colleague. */
    MatterBuilder enforcer() {
        enforcer = true;
        return this;
    }

    MatterBuilder notNeeded() {
        needed = false;
        return this;
    }

    MatterBuilder standstill(Standstill why) {
        standstill = why;
        return this;
    }

    /** An objection was upheld. */
    MatterBuilder stopped() {
        stopped = true;
        return this;
    }

    /** The kind is what a care provider must keep secret. */
    MatterBuilder secret() {
        secrecy = LISTS.knownKind("GP_LETTER").underSecrecy();
        return this;
    }

    MatterBuilder registered() {
        registered = Optional.of(entry(Basis.PUBLIC_TASK));
        return this;
    }

    MatterBuilder registeredByLaw() {
        registered = Optional.of(entry(Basis.LEGAL_OBLIGATION));
        return this;
    }

    MatterBuilder consentBased() {
        consentBased = Optional.of(entry(Basis.CONSENT));
        return this;
    }

    MatterBuilder mandateOnly() {
        mandateOnly = Optional.of(entry(Basis.MANDATE));
        return this;
    }

    MatterBuilder breakGlass() {
        vitalInterest = Optional.of(entry(Basis.VITAL_INTEREST));
        return this;
    }

    MatterBuilder yes(LocalDate until) {
        said = new Said.Yes(until, null);
        return this;
    }

    MatterBuilder yesWithRelease(LocalDate until) {
        said = new Said.Yes(until, until);
        return this;
    }

    MatterBuilder no() {
        said = new Said.No();
        return this;
    }

    Matter build() {
        Assignment to = new Assignment(
                new UUID(0, 1),
                "UWV",
                new UUID(0, 2),
                "Sociaal Medische Zaken",
                task,
                "verzekeringsarts",
                "Verzekeringsarts",
                "MEDICAL",
                false);
        return new Matter(
                LISTS.knownPurpose(purpose),
                LISTS.knownKind("GP_LETTER"),
                to,
                enforcer || to.enforces(),
                needed,
                standstill,
                stopped,
                secrecy,
                registered,
                consentBased,
                mandateOnly,
                vitalInterest,
                said);
    }

    private static Entry entry(Basis basis) {
        return new Entry(
                basis.name(),
                1,
                null,
                null,
                new Terms(
                        List.of("*"),
                        List.of("*"),
                        List.of("*"),
                        List.of("*"),
                        Scope.ANY,
                        List.of("*"),
                        List.of("*ORDINARY"),
                        basis,
                        "article of " + basis,
                        "explanation",
                        "source",
                        List.of(new Retention("*", 12, "law")),
                        LocalDate.parse("2026-11-01"),
                        null),
                new Entry.Proposal("test", LocalDate.parse("2026-11-01")),
                null,
                true,
                true);
    }
}
