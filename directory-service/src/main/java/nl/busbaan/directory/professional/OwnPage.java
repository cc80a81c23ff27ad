package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.reachability.Presence;
import nl.busbaan.directory.taxonomy.CodeCheck;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.TermKind;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.time.WorkingHours;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/** What a professional does with his own entry, found by the account he is signed in with. */
@ApplicationScoped
class OwnPage {
    static final String PATH = "/directory/v1/me";

    private final Professionals professionals;
    private final Absences absences;
    private final Taxonomy taxonomy;
    private final StandInCheck standInCheck;
    private final Colleagues colleagues;
    private final Event<DirectoryChanged> changes;
    private final Changes history;
    private final Authorship authorship;
    private final IdempotentRequest request;
    private final Caller caller;
    private final Clock clock;

    OwnPage(
            Professionals professionals,
            Absences absences,
            Taxonomy taxonomy,
            StandInCheck standInCheck,
            Colleagues colleagues,
            Event<DirectoryChanged> changes,
            Changes history,
            Authorship authorship,
            IdempotentRequest request,
            Caller caller,
            Clock clock) {
        this.professionals = professionals;
        this.absences = absences;
        this.taxonomy = taxonomy;
        this.standInCheck = standInCheck;
        this.colleagues = colleagues;
        this.changes = changes;
        this.history = history;
        this.authorship = authorship;
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller's own entry. The first call links the account to it, by the address the identity provider verified; nobody is
     * linked on a guess, so two entries with one address link to none.
     *
     * @throws ProblemException 404 when no entry, or more than one, has the address
     */
    @Transactional
    Professional mine() {
        return professionals.of(caller.account()).orElseGet(this::link);
    }

    private Professional link() {
        List<Professional> candidates =
                caller.verifiedEmail().map(professionals::linkable).orElse(List.of());
        if (candidates.size() != 1) {
            // A twin of this call may have linked the account while this one waited for the row.
            return professionals.of(caller.account()).orElseThrow(ProblemException::notFound);
        }
        Professional self = candidates.getFirst();
        List<Professional> former = professionals.formerOf(caller.account());
        former.forEach(Professional::unlink);
        professionals.flush();
        self.link(caller.account());
        tell(self);
        former.forEach(this::tell);
        return self;
    }

    /** @throws ProblemException 404, 428, 412, or 400 for an area or colleague that isn't there */
    @Transactional
    Professional change(@Nullable String ifMatch, OwnDetails own) {
        Professional self = locked();
        Version.require(ifMatch, self.version());
        refuseUnknown(self, own);
        Change.Before before = Change.Before.of(self);
        self.change(self.details().with(own, today()));
        professionals.flush();
        authorship.comesBy(Origin.OWN_PAGE);
        history.record(Change.of(self, before));
        tell(self);
        return self;
    }

    private void refuseUnknown(Professional self, OwnDetails own) {
        CodeCheck check = new CodeCheck(taxonomy).terms("areas", TermKind.AREA, own.areas());
        OwnDetails.StandingIn others = own.standingIn();
        if (others != null) {
            standInCheck.onTheMap("standingIn.", others.duoPartnerId(), others.standInIds(), check);
            standInCheck.othersThan(self.id(), "standingIn.", others.duoPartnerId(), others.standInIds(), check);
        }
        List<Violation> unknown = check.violations();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
    }

    /**
     * Presence stays here: it goes to no other service and no history of it is kept. Who says within his hours that he is there says
     * nothing new; outside them he answers, and so he does when he says until when.
     */
    @Transactional
    Professional say(Presence.State state, @Nullable Instant until) {
        Professional self = locked();
        Instant now = clock.instant();
        Instant end = until == null ? endOfToday() : until;
        if (!end.isAfter(now)) {
            throw ProblemException.invalid(Violation.inBody("until", "Kies een tijd die nog komt."));
        }
        if (state == Presence.State.AVAILABLE && end.isAfter(endOfTomorrow())) {
            throw ProblemException.invalid(Violation.inBody("until", "Kies een tijd die vandaag of morgen nog komt."));
        }
        boolean asUsual = state == Presence.State.AVAILABLE && until == null && colleagues.answersByHimself(self, now);
        self.say(asUsual ? null : new Presence(state, end));
        professionals.flush();
        return self;
    }

    @Transactional
    Absence plan(Instant from, Instant until) {
        Professional self = locked();
        if (!until.isAfter(from) || !until.isAfter(clock.instant())) {
            throw ProblemException.invalid(Violation.inBody("until", "Kies een einde na het begin, en na dit moment."));
        }
        Absence absence = new Absence(self.id(), from, until);
        absences.persistAndFlush(absence);
        // Who says now that he will be away was not to be there until then.
        self.presence()
                .filter(said -> said.state() == Presence.State.AVAILABLE && said.holdsAt(from))
                .ifPresent(said -> self.say(null));
        tell(self);
        request.answered(201, PATH + "/absences/" + absence.id());
        return absence;
    }

    /** @throws ProblemException 404 also for someone else's absence */
    @Transactional
    void cancel(UUID absence) {
        Professional self = locked();
        Absence planned = absences.findByIdOptional(absence)
                .filter(a -> a.professionalId().equals(self.id()))
                .orElseThrow(ProblemException::notFound);
        absences.delete(planned);
        tell(self);
    }

    private Professional locked() {
        return professionals.locked(mine().id()).orElseThrow(ProblemException::notFound);
    }

    private void tell(Professional self) {
        professionals.flush();
        changes.fire(
                new DirectoryChanged.OneProfessional(self.key(), self.details().teams()));
    }

    private LocalDate today() {
        return WorkingHours.today(clock);
    }

    private Instant endOfToday() {
        return beginOf(today().plusDays(1));
    }

    private Instant endOfTomorrow() {
        return beginOf(today().plusDays(2));
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(WorkingHours.ZONE).toInstant();
    }
}
