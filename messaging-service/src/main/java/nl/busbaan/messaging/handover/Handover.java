package nl.busbaan.messaging.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.promise.Lane;
import nl.busbaan.messaging.promise.PromiseColumns;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import org.jspecify.annotations.Nullable;

/** Handover (overdracht), as a row: {@link #state()} reads the lifecycle from it, {@link #become} writes it. */
@Entity
public class Handover {
    @EmbeddedId
    private HandoverId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private HelpRequestId requestId;

    private ResidentId residentId;

    @Enumerated(EnumType.STRING)
    private HandoverStatus status;

    private ProfessionalId senderId;
    private @Nullable ProfessionalId receiverId;
    private @Nullable TeamId teamId;

    @Enumerated(EnumType.STRING)
    private @Nullable Lane lane;

    private @Nullable String purpose;
    private byte @Nullable [] question;
    private byte @Nullable [] actionTaken;
    private List<UUID> caseItemIds = new ArrayList<>();
    private Instant createdAt;
    private @Nullable Instant offeredAt;
    private @Nullable Instant readAt;
    private @Nullable ProfessionalId acceptedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant spokenAt;
    private @Nullable Instant closedAt;
    private @Nullable ProfessionalId returnedBy;
    private @Nullable ProfessionalId alternativeId;
    private boolean searchTogether;
    private byte @Nullable [] reason;
    private byte @Nullable [] outcome;
    private byte @Nullable [] note;

    @Embedded
    private PromiseColumns promise = new PromiseColumns();

    @ElementCollection
    @CollectionTable(name = "handover_participant", joinColumns = @JoinColumn(name = "handover_id"))
    private Set<Participant> participants = new HashSet<>();

    protected Handover() {}

    Handover(HelpRequest request, ProfessionalId sender, Instant now) {
        id = HandoverId.next();
        requestId = request.id();
        residentId = request.resident();
        senderId = sender;
        createdAt = now;
        status = HandoverStatus.DRAFT;
    }

    /** A text of a handover and where it stands. */
    enum Text {
        QUESTION,
        ACTION_TAKEN,
        REASON,
        OUTCOME,
        NOTE;

        private String field() {
            return "handover-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What the sender writes in a draft; also says how long the draft may wait. */
    void write(HandoverDraft draft, RunningPromise untilOffered, ResidentTexts texts) {
        receiverId = draft.receiverId() == null ? null : new ProfessionalId(draft.receiverId());
        teamId = draft.teamId() == null ? null : new TeamId(draft.teamId());
        lane = draft.lane();
        purpose = draft.purpose() == null || draft.purpose().isBlank() ? null : draft.purpose();
        keep(Text.QUESTION, draft.question(), texts);
        keep(Text.ACTION_TAKEN, draft.actionTaken(), texts);
        caseItemIds = new ArrayList<>(new java.util.LinkedHashSet<>(draft.items()));
        become(new HandoverState.Draft(senderId, content(), untilOffered));
    }

    void keep(Text which, @Nullable String words, ResidentTexts texts) {
        byte @Nullable [] sealed = texts.sealOptional(residentId, which.field(), id.value(), words);
        switch (which) {
            case QUESTION -> question = sealed;
            case ACTION_TAKEN -> actionTaken = sealed;
            case REASON -> reason = sealed;
            case OUTCOME -> outcome = sealed;
            case NOTE -> note = sealed;
        }
    }

    Optional<String> text(Text which, ResidentTexts texts) {
        byte @Nullable [] sealed = switch (which) {
            case QUESTION -> question;
            case ACTION_TAKEN -> actionTaken;
            case REASON -> reason;
            case OUTCOME -> outcome;
            case NOTE -> note;
        };
        return texts.open(residentId, which.field(), id.value(), sealed);
    }

    void nameAlternative(@Nullable ProfessionalId alternative, boolean together) {
        alternativeId = alternative;
        searchTogether = together;
    }

    public HandoverState state() {
        return switch (status) {
            case DRAFT -> new HandoverState.Draft(senderId, content(), running());
            case OFFERED -> new HandoverState.Offered(terms(), running());
            case READ -> new HandoverState.Read(terms(), required(readAt), running());
            case ACCEPTED -> new HandoverState.Accepted(terms(), required(acceptedBy), required(acceptedAt), running());
            case RESIDENT_SPOKEN ->
                new HandoverState.ResidentSpoken(
                        terms(), required(acceptedBy), required(acceptedAt), required(spokenAt), running());
            case RETURNED -> new HandoverState.Returned(terms(), required(returnedBy), required(closedAt), running());
            case COMPLETED -> new HandoverState.Completed(terms(), required(acceptedBy), required(closedAt));
            case WITHDRAWN -> new HandoverState.Withdrawn(required(closedAt));
        };
    }

    public void become(HandoverState next) {
        switch (next) {
            case HandoverState.Draft draft -> status = HandoverStatus.DRAFT;
            case HandoverState.Offered offered -> {
                status = HandoverStatus.OFFERED;
                offeredAt = offered.terms().offeredAt();
            }
            case HandoverState.Read read -> {
                status = HandoverStatus.READ;
                readAt = read.readAt();
            }
            case HandoverState.Accepted accepted -> {
                status = HandoverStatus.ACCEPTED;
                acceptedBy = accepted.acceptor();
                acceptedAt = accepted.acceptedAt();
            }
            case HandoverState.ResidentSpoken spoken -> {
                status = HandoverStatus.RESIDENT_SPOKEN;
                spokenAt = spoken.spokenAt();
            }
            case HandoverState.Returned returned -> {
                status = HandoverStatus.RETURNED;
                returnedBy = returned.by();
                closedAt = returned.returnedAt();
            }
            case HandoverState.Completed completed -> {
                status = HandoverStatus.COMPLETED;
                closedAt = completed.completedAt();
            }
            case HandoverState.Withdrawn withdrawn -> {
                status = HandoverStatus.WITHDRAWN;
                closedAt = withdrawn.withdrawnAt();
            }
        }
        if (next instanceof HandoverState.Open open) {
            promise.run(open.promise(), open.responsible());
        } else {
            promise.stop();
        }
    }

    private RunningPromise running() {
        return promise.running().orElseThrow();
    }

    private Terms terms() {
        return new Terms(senderId, receiver().orElseThrow(), required(lane), required(offeredAt));
    }

    private DraftContent content() {
        return new DraftContent(
                receiver(),
                Optional.ofNullable(lane),
                Optional.ofNullable(purpose),
                question != null,
                actionTaken != null);
    }

    private static <T> T required(@Nullable T column) {
        return Objects.requireNonNull(column, "A column that this status needs is empty.");
    }

    Optional<Receiver> receiver() {
        if (receiverId != null) {
            return Optional.of(new Receiver.ToProfessional(receiverId));
        }
        return teamId == null ? Optional.empty() : Optional.of(new Receiver.ToTeam(teamId));
    }

    Set<Participant> participants() {
        return Set.copyOf(participants);
    }

    /** Who was called as this, since a promise passed. */
    List<ProfessionalId> called(Participant.Role role) {
        return participants.stream()
                .filter(p -> p.isCalled() && p.role() == role)
                .map(Participant::professional)
                .toList();
    }

    /** Called because a promise passed. */
    public boolean isCalled(ProfessionalId someone) {
        return participants.stream()
                .anyMatch(p -> p.isCalled() && p.professional().equals(someone));
    }

    void add(Participant participant) {
        participants.add(participant);
    }

    /** Whoever was called may go back to other work, and no longer needs to know. */
    void letGoOfTheCalled() {
        participants.removeIf(Participant::isCalled);
    }

    /** The same, but whoever of them has just acted goes on taking part. */
    void letGoOfTheCalledExcept(ProfessionalId helper) {
        participants.removeIf(p -> p.isCalled() && !p.professional().equals(helper));
    }

    public HandoverId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public HelpRequestId requestId() {
        return requestId;
    }

    public ResidentId resident() {
        return residentId;
    }

    public HandoverStatus status() {
        return status;
    }

    public ProfessionalId sender() {
        return senderId;
    }

    public Optional<Lane> lane() {
        return Optional.ofNullable(lane);
    }

    Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    List<UUID> caseItemIds() {
        return List.copyOf(caseItemIds);
    }

    /** False when the old item didn't go along. */
    boolean replaceItem(UUID old, UUID fresh) {
        List<UUID> items = new ArrayList<>(caseItemIds);
        items.replaceAll(item -> item.equals(old) ? fresh : item);
        boolean changed = !items.equals(caseItemIds);
        caseItemIds = items;
        return changed;
    }

    public Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> offeredAt() {
        return Optional.ofNullable(offeredAt);
    }

    Course course() {
        return new Course(readAt, acceptedAt, spokenAt, returnedBy, closedAt);
    }

    public Optional<ProfessionalId> acceptor() {
        return Optional.ofNullable(acceptedBy);
    }

    Optional<ProfessionalId> alternative() {
        return Optional.ofNullable(alternativeId);
    }

    boolean searchTogether() {
        return searchTogether;
    }
}
