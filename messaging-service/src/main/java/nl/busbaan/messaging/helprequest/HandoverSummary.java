package nl.busbaan.messaging.helprequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.Lane;
import org.jspecify.annotations.Nullable;

/** One line about a handover, in the words of whoever reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverSummary(
        UUID id,
        UUID requestId,
        HandoverStatus status,
        @Nullable Lane lane,
        Person sender,
        @Nullable Person receiver,
        @Nullable String teamName,
        @Nullable String calledName,
        @Nullable String questionPreview,
        @Nullable Instant nextMoment,
        @Nullable Instant promisedBy,
        boolean overdue,
        Escalation escalation,
        String nextStep,
        Role role) {

    /** What the reader is in this handover. */
    public enum Role {
        RECEIVER,
        DUO,
        TEAM,
        TEAM_LEAD,
        SENDER,
        IN_CHARGE
    }

    /** @param sentence what is asked of those who were called; absent as long as nobody was */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Escalation(
            EscalationLevel level, @Nullable String sentence) {}

    @Override
    public String toString() {
        return "HandoverSummary[id=" + id + "]";
    }
}
