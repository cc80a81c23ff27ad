package nl.busbaan.messaging.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.initiative.InitiativeId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened: a code and who it was about. No text of people stands here. */
@Entity
@Immutable
public class Step {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID requestId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable UUID handoverId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private StepCode code;

    private @Nullable ProfessionalId who;
    private @Nullable ProfessionalId other;
    private @Nullable TeamId team;
    private @Nullable InitiativeId initiativeId;
    private @Nullable Instant moment;

    protected Step() {}

    Step(StepTaken taken, Instant at) {
        this.requestId = taken.request();
        this.handoverId = taken.handover();
        this.at = at;
        this.code = taken.code();
        this.who = taken.who();
        this.other = taken.other();
        this.team = taken.team();
        this.initiativeId = taken.initiative();
        this.moment = taken.moment();
    }

    public Instant at() {
        return at;
    }

    public StepCode code() {
        return code;
    }

    public Optional<ProfessionalId> who() {
        return Optional.ofNullable(who);
    }

    public Optional<ProfessionalId> other() {
        return Optional.ofNullable(other);
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    public Optional<InitiativeId> initiative() {
        return Optional.ofNullable(initiativeId);
    }

    public Optional<Instant> moment() {
        return Optional.ofNullable(moment);
    }
}
