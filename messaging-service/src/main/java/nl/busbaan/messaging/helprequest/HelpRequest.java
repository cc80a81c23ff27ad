package nl.busbaan.messaging.helprequest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.PromiseColumns;
import nl.busbaan.messaging.promise.PromiseRules;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import org.jspecify.annotations.Nullable;

/** Help request (hulpvraag). One professional is in charge (regie), with a duo who knows of it too. */
@Entity
public class HelpRequest {
    static final String OWN_WORDS = "help-request-own-words";
    static final String CALLED_NAME = "help-request-called-name";

    @EmbeddedId
    private HelpRequestId id;

    @Version
    private long version;

    private ResidentId residentId;
    private ProfessionalId inChargeId;
    private TeamId inChargeTeamId;
    private @Nullable ProfessionalId duoId;

    @Enumerated(EnumType.STRING)
    private HelpRequestStatus status;

    private byte @Nullable [] calledName;
    private byte[] ownWords;
    private Instant openedAt;
    private Instant sameDayBy;
    private @Nullable Instant actedAt;
    private @Nullable Instant bellRungAt;

    @Embedded
    private PromiseColumns promise = new PromiseColumns();

    @ElementCollection
    @CollectionTable(name = "help_request_participant", joinColumns = @JoinColumn(name = "request_id"))
    private Set<HandoverParticipant> participants = new HashSet<>();

    protected HelpRequest() {}

    /** Who opens a request is in charge of it. */
    record Opening(
            ResidentId resident,
            ProfessionalId inCharge,
            TeamId team,
            @Nullable ProfessionalId duo,
            String ownWords,
            @Nullable String calledName) {}

    HelpRequest(Opening opening, Instant now, PromiseRules rules, ResidentTexts texts) {
        id = HelpRequestId.next();
        residentId = opening.resident;
        inChargeId = opening.inCharge;
        inChargeTeamId = opening.team;
        duoId = opening.duo;
        status = HelpRequestStatus.OPEN;
        ownWords = texts.seal(residentId, OWN_WORDS, id.value(), opening.ownWords);
        calledName = texts.sealOptional(residentId, CALLED_NAME, id.value(), opening.calledName);
        openedAt = now;
        RunningPromise first = rules.onOpening(now);
        sameDayBy = first.by();
        run(first);
    }

    private void run(RunningPromise running) {
        promise.run(running, inChargeId);
    }

    /** Something was done for the resident; that also answers his bell. */
    void acted(Instant now, PromiseRules rules) {
        if (actedAt == null) {
            actedAt = now;
        }
        bellRungAt = null;
        if (status != HelpRequestStatus.DONE) {
            run(rules.onContact(now));
        }
    }

    /** @return false when a bell is waiting for an answer already, so that ringing again doesn't move the promise */
    public boolean ringBell(Instant now, PromiseRules rules) {
        if (bellRungAt != null) {
            return false;
        }
        bellRungAt = now;
        run(rules.onBell(now));
        return true;
    }

    /** Only for the resident. */
    public void done() {
        status = HelpRequestStatus.DONE;
        bellRungAt = null;
        promise.stop();
    }

    /** Goes back to the same face, with the promise of a call. */
    public void reopen(Instant now, PromiseRules rules) {
        status = HelpRequestStatus.OPEN;
        run(rules.onBell(now));
    }

    public void escalate(EscalationLevel level, Instant next) {
        run(running().orElseThrow().escalated(level, next));
    }

    /**
     * Says who takes part because of one handover, replacing what it said before.
     *
     * @return whether anything changed
     */
    boolean takePart(UUID handover, Collection<ProfessionalId> people, Collection<ProfessionalId> accepted) {
        Set<HandoverParticipant> now = new HashSet<>();
        people.forEach(p -> now.add(new HandoverParticipant(handover, p.value(), accepted.contains(p))));
        Set<HandoverParticipant> before = new HashSet<>(participants);
        participants.removeIf(p -> p.handoverId().equals(handover) && !now.contains(p));
        participants.addAll(now);
        return !before.equals(participants);
    }

    public boolean isInChargeOrDuo(ProfessionalId someone) {
        return someone.equals(inChargeId) || someone.equals(duoId);
    }

    /** In charge, duo, or someone who accepted a handover. */
    public boolean isOpenTo(ProfessionalId someone) {
        return isInChargeOrDuo(someone)
                || participants.stream()
                        .anyMatch(p -> p.accepted() && p.professional().equals(someone));
    }

    public boolean hasParticipant(ProfessionalId someone) {
        return participantIds().contains(someone);
    }

    public Set<ProfessionalId> participantIds() {
        Set<ProfessionalId> all = new LinkedHashSet<>(caretakers());
        participants.stream().map(HandoverParticipant::professional).forEach(all::add);
        return all;
    }

    /** In charge and duo. */
    public Set<ProfessionalId> caretakers() {
        Set<ProfessionalId> both = new LinkedHashSet<>();
        both.add(inChargeId);
        duo().ifPresent(both::add);
        return both;
    }

    public HelpRequestId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ResidentId resident() {
        return residentId;
    }

    public ProfessionalId inCharge() {
        return inChargeId;
    }

    public TeamId inChargeTeam() {
        return inChargeTeamId;
    }

    public Optional<ProfessionalId> duo() {
        return Optional.ofNullable(duoId);
    }

    public HelpRequestStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    Instant sameDayBy() {
        return sameDayBy;
    }

    public boolean somethingWasDone() {
        return actedAt != null;
    }

    public boolean bellRung() {
        return bellRungAt != null;
    }

    Optional<Instant> actedAt() {
        return Optional.ofNullable(actedAt);
    }

    Optional<Instant> bellRungAt() {
        return Optional.ofNullable(bellRungAt);
    }

    /** Empty when done. */
    public Optional<RunningPromise> running() {
        return promise.running();
    }

    /** Unreadable after erasure; then the need is empty. */
    public String ownWords(ResidentTexts texts) {
        return texts.open(residentId, OWN_WORDS, id.value(), ownWords).orElse("");
    }

    public Optional<String> calledName(ResidentTexts texts) {
        return texts.open(residentId, CALLED_NAME, id.value(), calledName);
    }
}
