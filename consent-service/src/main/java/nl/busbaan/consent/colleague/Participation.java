package nl.busbaan.consent.colleague;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes part in a help request (need to know). The resident is the random number of the event. */
@Entity
@Table(name = "participation")
class Participation {
    @Id
    @Column(name = "request_id")
    private UUID requestId;

    private long version;

    @Column(name = "resident")
    private UUID resident;

    @Column(name = "in_charge")
    private UUID inCharge;

    @Column(name = "duo")
    private @Nullable UUID duo;

    /** Null of what arrived before this was kept: then it counts as open. */
    @Column(name = "status")
    private @Nullable String status;

    @ElementCollection
    @CollectionTable(name = "participant", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "colleague_id")
    private Set<UUID> participants = new HashSet<>();

    protected Participation() {}

    Participation(HelpRequestChanged state) {
        this.requestId = state.id();
        take(state);
    }

    void become(HelpRequestChanged state) {
        take(state);
    }

    private void take(HelpRequestChanged state) {
        version = state.version();
        resident = state.residentRef();
        inCharge = state.inChargeId();
        duo = state.duoId();
        status = state.status();
        participants.clear();
        participants.addAll(state.participantIds());
    }

    Stream<UUID> everybody() {
        return Stream.of(Stream.of(inCharge), Stream.ofNullable(duo), participants.stream())
                .flatMap(some -> some);
    }

    UUID resident() {
        return resident;
    }

    UUID inCharge() {
        return inCharge;
    }

    Optional<UUID> duo() {
        return Optional.ofNullable(duo);
    }

    Participations.OpenRequest open() {
        return new Participations.OpenRequest(requestId, resident);
    }

    boolean isOlderThan(long other) {
        return version < other;
    }
}
