package nl.busbaan.messaging.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseDatumView;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.messaging.helprequest.HandoverSummary;
import nl.busbaan.messaging.promise.Lane;
import nl.busbaan.messaging.timeline.Narrator;
import org.jspecify.annotations.Nullable;

/**
 * A handover as this reader may see it.
 *
 * @param nextMoment when somebody is called next if nothing happens
 * @param promisedBy what was promised; passed when {@code overdue}
 * @param residentNeed own words of the resident: for the sender's side and whoever accepted; others on a permit
 * @param allowed what the reader may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverView(
        UUID id,
        long version,
        UUID requestId,
        HandoverStatus status,
        HandoverSummary.Role role,
        @Nullable Lane lane,
        @Nullable String purpose,
        @Nullable String question,
        @Nullable String actionTaken,
        Person sender,
        @Nullable Person receiver,
        @Nullable TeamName team,
        @Nullable Person acceptedBy,
        @Nullable Person responsible,
        @Nullable Instant offeredAt,
        @Nullable Instant nextMoment,
        @Nullable Instant promisedBy,
        String nextStep,
        boolean overdue,
        HandoverSummary.Escalation escalation,
        @Nullable String calledName,
        @Nullable String residentNeed,
        List<CaseDatumView> caseData,
        @Nullable String notice,
        List<Narrator.Told> steps,
        @JsonProperty("return") @Nullable Returned returned,
        @Nullable String note,
        @Nullable String outcome,
        @Nullable String withdrawalReason,
        List<String> allowed) {

    record TeamName(UUID id, String name) {}

    /** @param alternative who can do it; absent when the two search together */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Returned(@Nullable String reason, @Nullable Person alternative, boolean searchTogether) {}

    HandoverView disclosing(@Nullable String need, List<CaseDatumView> data, @Nullable String why) {
        return new HandoverView(
                id,
                version,
                requestId,
                status,
                role,
                lane,
                purpose,
                question,
                actionTaken,
                sender,
                receiver,
                team,
                acceptedBy,
                responsible,
                offeredAt,
                nextMoment,
                promisedBy,
                nextStep,
                overdue,
                escalation,
                calledName,
                need,
                data,
                why,
                steps,
                returned,
                note,
                outcome,
                withdrawalReason,
                allowed);
    }

    @Override
    public String toString() {
        return "HandoverView[id=" + id + "]";
    }
}
