package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.busbaan.consent.breakglass.BreakGlass;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Said;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.legalbasis.Register;
import nl.busbaan.consent.legalbasis.Route;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.Standstill;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules look at and lets them speak. */
@ApplicationScoped
class Judgement {
    private final CodeLists lists;
    private final Consents consents;
    private final BreakGlass breakGlass;
    private final Clock clock;

    Judgement(CodeLists lists, Consents consents, BreakGlass breakGlass, Clock clock) {
        this.lists = lists;
        this.consents = consents;
        this.breakGlass = breakGlass;
        this.clock = clock;
    }

    /** Whose data: a known resident under lock, one we don't know (yet), or nobody in particular. */
    sealed interface Whose {
        record Of(Resident resident) implements Whose {}

        record Unknown() implements Whose {}

        record Anybody() implements Whose {}
    }

    /** @param from the team that recorded the data; null when we don't know it, and then no entry covers it */
    record Case(
            Whose whose,
            Purpose purpose,
            Kind kind,
            @Nullable Team from) {}

    /** The best of what each of the colleague's jobs may. Empty when he works nowhere. */
    Optional<Verdict> about(Colleague who, Case asked, Register register) {
        Said said = said(who, asked);
        boolean window = asked.whose() instanceof Whose.Of of
                && breakGlass.openFor(of.resident().id(), who.id(), clock.instant());
        return who.assignments().stream()
                .map(as -> verdict(as, asked, register, said, window))
                .min(Comparator.comparing(Verdict::answer));
    }

    /** For a job as such, whoever has it, about nobody in particular. */
    Verdict about(Assignment as, Case asked, Register register) {
        return verdict(as, asked, register, new Said.Nothing(), false);
    }

    private Verdict verdict(Assignment as, Case asked, Register register, Said said, boolean window) {
        Optional<Entry> vital = window ? entry(asked, as, register::vitalInterest) : Optional.empty();
        Matter matter = new Matter(
                asked.purpose(),
                asked.kind(),
                as,
                lists.needed(asked.purpose(), asked.kind(), as.roleCategory(), as.role()),
                asked.whose() instanceof Whose.Of of ? of.resident().standstill() : Standstill.NONE,
                entry(asked, as, register::permitting),
                entry(asked, as, register::consentBased),
                entry(asked, as, register::mandateOnly),
                vital,
                said);
        boolean unknown = asked.whose() instanceof Whose.Unknown;
        return Rule.decide(unknown ? Rule.FOR_AN_UNKNOWN_RESIDENT : Rule.IN_ORDER, matter);
    }

    private interface Lookup {
        Optional<Entry> find(Purpose purpose, Kind kind, Route route);
    }

    private static Optional<Entry> entry(Case asked, Assignment as, Lookup lookup) {
        return Optional.ofNullable(asked.from())
                .flatMap(team -> lookup.find(asked.purpose(), asked.kind(), Route.between(team, as)));
    }

    private Said said(Colleague who, Case asked) {
        return asked.whose() instanceof Whose.Of of
                ? consents.said(
                        of.resident().id(),
                        asked.purpose(),
                        asked.kind(),
                        who,
                        LocalDate.now(clock.withZone(WorkingHours.ZONE)))
                : new Said.Nothing();
    }
}
