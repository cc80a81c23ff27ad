package nl.busbaan.messaging.timeline;

import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.initiative.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * A step to be written down.
 *
 * @param who did it; null when the resident or the clock did
 * @param other whom it was about, for example the receiver
 */
public record StepTaken(
        StepCode code,
        UUID request,
        @Nullable UUID handover,
        @Nullable ProfessionalId who,
        @Nullable ProfessionalId other,
        @Nullable TeamId team,
        @Nullable InitiativeId initiative,
        @Nullable Instant moment) {

    public static StepTaken onRequest(StepCode code, UUID request, @Nullable ProfessionalId who) {
        return new StepTaken(code, request, null, who, null, null, null, null);
    }

    public static StepTaken onHandover(StepCode code, UUID request, UUID handover, @Nullable ProfessionalId who) {
        return new StepTaken(code, request, handover, who, null, null, null, null);
    }

    public StepTaken as(StepCode other) {
        return new StepTaken(other, request, handover, who, this.other, team, initiative, moment);
    }

    public StepTaken about(@Nullable ProfessionalId person) {
        return new StepTaken(code, request, handover, who, person, team, initiative, moment);
    }

    public StepTaken inTeam(@Nullable TeamId where) {
        return new StepTaken(code, request, handover, who, other, where, initiative, moment);
    }

    public StepTaken at(InitiativeId where) {
        return new StepTaken(code, request, handover, who, other, team, where, moment);
    }

    public StepTaken promising(@Nullable Instant by) {
        return new StepTaken(code, request, handover, who, other, team, initiative, by);
    }
}
