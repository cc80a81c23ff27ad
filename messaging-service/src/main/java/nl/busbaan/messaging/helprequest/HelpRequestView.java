package nl.busbaan.messaging.helprequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.timeline.Narrator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as its participants read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HelpRequestView(
        UUID id,
        long version,
        UUID residentId,
        @Nullable String calledName,
        String ownWords,
        HelpRequestStatus status,
        Person inCharge,
        @Nullable Person duo,
        Instant openedAt,
        SameDayAction sameDayAction,
        @Nullable NextStep nextStep,
        boolean bellRung,
        List<Action> actions,
        List<Message> residentMessages,
        List<HandoverSummary> handovers,

        @Schema(description = "Alleen voor wie de regie heeft en het duo; hoogstens enkele tellen oud.")
        List<ConsentMark> consents,

        List<Narrator.Told> timeline) {

    record SameDayAction(boolean done, Instant by) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NextStep(String text, Instant by, Person who) {}

    record Action(UUID id, String text, Person by, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(
            UUID id,
            ResidentMessage.Kind kind,
            Instant at,
            @Nullable String text) {}

    @Override
    public String toString() {
        return "HelpRequestView[id=" + id + "]";
    }
}
