package nl.busbaan.consent.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.accesslog.Uses;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.officer.Officer;
import nl.busbaan.consent.officer.Officers;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** The organisation weighs an objection: the resident's situation against its own compelling grounds, AVG 21(1). */
@ApplicationScoped
public class Weighing {
    private final Objections objections;
    private final Residents residents;
    private final Officers officers;
    private final Colleagues colleagues;
    private final Participations participations;
    private final Uses uses;
    private final Words words;
    private final Clock clock;

    Weighing(
            Objections objections,
            Residents residents,
            Officers officers,
            Colleagues colleagues,
            Participations participations,
            Uses uses,
            Words words,
            Clock clock) {
        this.objections = objections;
        this.residents = residents;
        this.officers = officers;
        this.colleagues = colleagues;
        this.participations = participations;
        this.uses = uses;
        this.words = words;
        this.clock = clock;
    }

    /** How many wait for the officers of an organisation, and of how many the last day has passed. */
    public record Waiting(long all, long late) {}

    /**
     * @param uses what the organisation read of this resident
     * @param own whether it is against the officer's own organisation; if not, that one has no officers here
     */
    record Case(
            Objection objection,
            Words.Spoken spoken,
            List<Uses.Use> uses,
            boolean late,
            boolean mayExtend,
            boolean own) {}

    @Transactional
    public Waiting waiting(Officer officer) {
        return new Waiting(
                objections.countForOfficer(officer.organisation(), officers.organisations()),
                objections.countLate(officer.organisation(), officers.organisations(), today()));
    }

    @Transactional
    List<Case> list(Officer officer, boolean weighed) {
        return objections.forOfficer(officer.organisation(), officers.organisations(), weighed).stream()
                .map(objection -> caseOf(objection, officer))
                .toList();
    }

    @Transactional
    Case weigh(UUID id, Outcome found, String why, Officer officer, @Nullable String ifMatch) {
        Objection objection = open(id, officer, ifMatch);
        objection.weigh(found, words.seal(objection, Words.OUTCOME, why), officer.label(), clock.instant());
        return caseOf(objection, officer);
    }

    @Transactional
    Case extend(UUID id, String why, Officer officer, @Nullable String ifMatch) {
        Objection objection = open(id, officer, ifMatch);
        if (!objection.mayExtend(today())) {
            throw ProblemException.wrongState(
                    "De termijn kan één keer langer worden, en alleen voordat hij voorbij is (AVG 12 lid 3).");
        }
        objection.extend(words.seal(objection, Words.EXTENSION, why), clock.instant());
        return caseOf(objection, officer);
    }

    /** Under the resident's lock: an outcome changes what decisions about him may permit. */
    private Objection open(UUID id, Officer officer, @Nullable String ifMatch) {
        Objection objection = objections
                .ofOfficer(id, officer.organisation(), officers.organisations())
                .orElseThrow(ProblemException::notFound);
        if (residents.lockForChange(objection.resident()).isEmpty()) {
            throw ProblemException.notFound();
        }
        objections.lock(objection);
        Version.require(ifMatch, objection.version());
        if (objection.state() != Objection.State.OPEN) {
            throw ProblemException.wrongState("Dit bezwaar is al gewogen, of de inwoner trok het in.");
        }
        if (helps(officer, objection)) {
            throw ProblemException.of(
                    ProblemType.NOT_ALLOWED, "Je helpt deze inwoner zelf. Laat een collega dit bezwaar wegen.");
        }
        return objection;
    }

    private boolean helps(Officer officer, Objection objection) {
        return colleagues
                .byAccount(officer.account())
                .filter(colleague -> participations.takesPart(
                        colleague.id(), objection.resident().value()))
                .isPresent();
    }

    private Case caseOf(Objection objection, Officer officer) {
        return new Case(
                objection,
                words.of(objection),
                uses.of(objection.resident(), objection.organisationName()),
                objection.late(today()),
                objection.mayExtend(today()),
                objection.organisation().equals(officer.organisation()));
    }

    private LocalDate today() {
        return WorkingHours.today(clock);
    }
}
