package nl.busbaan.consent.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.accesslog.Uses;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.Version;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * The resident objects, and takes it back. Both take his row as a withdrawal does: what is read afterwards was decided with the
 * objection in sight.
 */
@ApplicationScoped
class Objecting {
    private final Objections objections;
    private final Residents residents;
    private final Participations participations;
    private final Colleagues colleagues;
    private final Teams teams;
    private final Uses uses;
    private final ResidentKeys keys;
    private final Words words;
    private final IdempotentRequest request;
    private final Clock clock;

    Objecting(
            Objections objections,
            Residents residents,
            Participations participations,
            Colleagues colleagues,
            Teams teams,
            Uses uses,
            ResidentKeys keys,
            Words words,
            IdempotentRequest request,
            Clock clock) {
        this.objections = objections;
        this.residents = residents;
        this.participations = participations;
        this.colleagues = colleagues;
        this.teams = teams;
        this.uses = uses;
        this.keys = keys;
        this.words = words;
        this.request = request;
        this.clock = clock;
    }

    record Organisation(UUID id, String name) {}

    record One(Objection objection, Words.Spoken spoken, boolean late) {}

    /** @param organisations that help him or read of him, and that no objection stands against; by name */
    record All(List<One> objections, List<Organisation> organisations) {}

    @Transactional
    All of(AccountId account) {
        ResidentId resident = residents.ofAccount(account).id();
        return new All(objections.of(resident).stream().map(this::one).toList(), involved(resident));
    }

    @Transactional
    One make(AccountId account, UUID organisation, String reason) {
        Resident resident = locked(account);
        String name = teams.organisationName(organisation)
                .orElseThrow(() -> ProblemException.invalid(Violation.inBody(
                        "organisationId", "Deze organisatie kennen wij niet. Kies er een uit de lijst.")));
        if (objectedTo(resident.id()).contains(organisation)) {
            throw ProblemException.wrongState("U hebt hier al bezwaar gemaakt. Dat bezwaar geldt nog.");
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Objection objection = new Objection(new Objection.Made(
                id,
                resident.id(),
                organisation,
                name,
                clock.instant(),
                keys.encrypt(resident.id().value(), Objection.contextOf(id, Words.REASON), reason)));
        objections.persist(objection);
        request.answered(201, MyObjectionResource.PATH + "/" + id);
        return one(objection);
    }

    @Transactional
    One takeBack(AccountId account, UUID id, @Nullable String ifMatch) {
        Resident resident = locked(account);
        Objection objection = objections.ofResident(id, resident.id()).orElseThrow(ProblemException::notFound);
        objections.lock(objection);
        Version.require(ifMatch, objection.version());
        if (!objection.stands()) {
            throw ProblemException.wrongState("Dit bezwaar geldt niet meer. Er valt niets in te trekken.");
        }
        objection.takeBack(clock.instant());
        request.answered(201, MyObjectionResource.PATH + "/" + id);
        return one(objection);
    }

    @Transactional
    One one(AccountId account, UUID id) {
        return one(
                objections.ofResident(id, residents.ofAccount(account).id()).orElseThrow(ProblemException::notFound));
    }

    private Resident locked(AccountId account) {
        return residents.lockForChange(residents.ofAccount(account).id()).orElseThrow(ProblemException::notFound);
    }

    private One one(Objection objection) {
        return new One(objection, words.of(objection), objection.late(WorkingHours.today(clock)));
    }

    private Set<UUID> objectedTo(ResidentId resident) {
        return objections.standing(resident).stream()
                .map(StandingObjection::organisation)
                .collect(Collectors.toSet());
    }

    private List<Organisation> involved(ResidentId resident) {
        Set<UUID> objectedTo = objectedTo(resident);
        Stream<Organisation> helping = participations.takingPart(resident.value()).stream()
                .flatMap(helper -> colleagues.findByIdOptional(helper).stream())
                .flatMap(helper -> helper.assignments().stream())
                .map(Objecting::organisation);
        Stream<Organisation> reading = uses.readers(resident).stream()
                .flatMap(name -> teams.organisationNamed(name).map(id -> new Organisation(id, name)).stream());
        return Stream.concat(helping, reading)
                .distinct()
                .filter(organisation -> !objectedTo.contains(organisation.id()))
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private static Organisation organisation(Assignment as) {
        return new Organisation(as.organisationId(), as.organisationName());
    }
}
