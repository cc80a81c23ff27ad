package nl.busbaan.consent.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.legalbasis.Basis;
import nl.busbaan.consent.legalbasis.Entries;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.legalbasis.Register;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Opening a window, by any known and active colleague: in danger to life nobody first has to be made a participant. */
@ApplicationScoped
class Emergency {
    private final BreakGlass windows;
    private final Residents residents;
    private final Participations participations;
    private final Entries entries;
    private final ResidentKeys keys;
    private final BreakGlassConfig config;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Emergency(
            BreakGlass windows,
            Residents residents,
            Participations participations,
            Entries entries,
            ResidentKeys keys,
            BreakGlassConfig config,
            IdempotentRequest idempotency,
            Clock clock) {
        this.windows = windows;
        this.residents = residents;
        this.participations = participations;
        this.entries = entries;
        this.keys = keys;
        this.config = config;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @param location of the answer, which a repetition of the call gets too */
    @Transactional
    Window open(ResidentId resident, String reason, Colleague who, String location) {
        // Under the resident's lock two calls can't open a window each.
        Resident locked = residents.lockForChange(resident).orElseThrow(ProblemException::notFound);
        Assignment as = who.mainAssignment()
                .filter(main -> !who.enforces())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_ALLOWED, "Wie voor handhaving werkt, krijgt nooit gegevens uit Busbaan."));
        Entry entry = vitalInterest(as.organisationId())
                .orElseThrow(() -> ProblemException.wrongState(
                        "Je organisatie heeft noodtoegang uitgezet in haar register. Bel bij gevaar 112."));
        Instant now = clock.instant();
        if (windows.openFor(resident, who.id(), now)) {
            throw ProblemException.wrongState("Je noodtoegang is al open.");
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Window window = new Window(new Window.Opening(
                id,
                locked.id(),
                who,
                as,
                entry.id() + ":" + entry.version(),
                now,
                now.plus(config.window()),
                keys.encrypt(resident.value(), Window.contextOf(id, "reason"), reason)));
        windows.persist(window);
        idempotency.answered(201, location);
        return window;
    }

    /** Whose request it is, for a colleague who was sent it and takes no part in it. */
    @Transactional
    Optional<ResidentId> residentOf(UUID helpRequest) {
        return participations.residentOf(helpRequest).map(ResidentId::new);
    }

    @Transactional
    Optional<Instant> openUntil(ResidentId resident, ColleagueId colleague) {
        return windows.openWindow(resident, colleague, clock.instant()).map(Window::closesAt);
    }

    @Transactional
    Optional<Window> current(ResidentId resident, Colleague who) {
        return windows.openWindow(resident, who.id(), clock.instant());
    }

    private Optional<Entry> vitalInterest(UUID organisation) {
        Register register = entries.register();
        return register.of(organisation).stream()
                .filter(entry -> entry.basis() == Basis.VITAL_INTEREST)
                .filter(entry -> register.holdsFor(entry, organisation))
                .findFirst();
    }
}
