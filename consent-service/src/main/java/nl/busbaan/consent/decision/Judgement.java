package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.busbaan.consent.breakglass.BreakGlass;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.consent.Said;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.legalbasis.Register;
import nl.busbaan.consent.legalbasis.Route;
import nl.busbaan.consent.objection.Objections;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.Standstill;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules look at and lets them speak. */
@ApplicationScoped
class Judgement {
    private final CodeLists lists;
    private final Consents consents;
    private final Objections objections;
    private final BreakGlass breakGlass;
    private final Clock clock;

    Judgement(CodeLists lists, Consents consents, Objections objections, BreakGlass breakGlass, Clock clock) {
        this.lists = lists;
        this.consents = consents;
        this.objections = objections;
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

    /** What the facts are about: all that is in the question itself. */
    record Point(ColleagueId who, Purpose purpose, Kind kind) {}

    /** @param entries of the register that were looked at for the job that decided */
    record Judged(Verdict verdict, List<Entry> entries) {}

    /** The best of what each of the colleague's jobs may. Empty when he works nowhere. */
    Optional<Verdict> about(Colleague who, Case asked, Register register) {
        return judge(new Point(who.id(), asked.purpose(), asked.kind()), facts(who, asked), register)
                .map(Judged::verdict);
    }

    /** For a job as such, whoever has it, about nobody in particular. */
    Verdict about(Assignment as, Case asked, Register register) {
        return verdict(
                        as,
                        asked.purpose(),
                        asked.kind(),
                        Facts.ofNobody(today(), as, asked.from()),
                        new Said.Nothing(),
                        register)
                .verdict();
    }

    Facts facts(Colleague who, Case asked) {
        if (!(asked.whose() instanceof Whose.Of of)) {
            return new Facts(
                    today(),
                    asked.whose() instanceof Whose.Anybody,
                    Standstill.NONE,
                    List.of(),
                    who.assignments(),
                    Facts.Sender.of(asked.from()),
                    List.of(),
                    true,
                    false);
        }
        Resident resident = of.resident();
        return new Facts(
                today(),
                true,
                resident.standstill(),
                objections.standing(resident.id()),
                who.assignments(),
                Facts.Sender.of(asked.from()),
                consents.words(resident.id(), asked.purpose(), asked.kind(), who, today()).stream()
                        .map(Facts.Spoken::of)
                        .toList(),
                true,
                breakGlass.openFor(resident.id(), who.id(), clock.instant()));
    }

    /** Depends on its arguments, the code lists and the rules alone, so the same facts can be judged again. */
    Optional<Judged> judge(Point point, Facts facts, Register register) {
        Said said = facts.said(point.who());
        return facts.jobs().stream()
                .map(as -> verdict(as, point.purpose(), point.kind(), facts, said, register))
                .min(Comparator.comparing(judged -> judged.verdict().answer()));
    }

    private Judged verdict(Assignment as, Purpose purpose, Kind kind, Facts facts, Said said, Register register) {
        Matter matter = new Matter(
                purpose,
                kind,
                as,
                facts.enforcer(),
                lists.needed(purpose, kind, as.roleCategory(), as.role()),
                facts.standstill(as),
                facts.stopped(as),
                facts.secrecy() ? kind.underSecrecy() : Optional.empty(),
                entry(facts, as, route -> register.permitting(purpose, kind, route)),
                entry(facts, as, route -> register.consentBased(purpose, kind, route)),
                entry(facts, as, route -> register.mandateOnly(purpose, kind, route)),
                facts.window()
                        ? entry(facts, as, route -> register.vitalInterest(purpose, kind, route))
                        : Optional.empty(),
                said);
        return new Judged(
                Rule.decide(facts.residentKnown() ? Rule.IN_ORDER : Rule.FOR_AN_UNKNOWN_RESIDENT, matter),
                Stream.of(matter.registered(), matter.consentBased(), matter.mandateOnly(), matter.vitalInterest())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private interface Lookup {
        Optional<Entry> find(Route route);
    }

    private static Optional<Entry> entry(Facts facts, Assignment as, Lookup lookup) {
        return Optional.ofNullable(facts.from()).flatMap(from -> lookup.find(from.to(as)));
    }

    private LocalDate today() {
        return WorkingHours.today(clock);
    }
}
