package nl.busbaan.messaging.helprequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.colleague.NamedColleague;
import nl.busbaan.messaging.promise.Promise;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as its resident takes it along. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CopiedRequest", description = "Uw vraag, en wat ermee is gedaan.")
public record RequestCopy(
        UUID id,

        @Schema(description = "Uw eigen woorden, zoals ze zijn opgeschreven.")
        String ownWords,

        @Schema(description = "Hoe u genoemd wilt worden.") @Nullable
        String calledName,

        HelpRequestStatus status,
        NamedColleague inCharge,
        String inChargeTeam,
        @Nullable NamedColleague duo,
        Instant openedAt,

        @Schema(description = "Voor dit moment zou er iets voor u zijn gedaan.")
        Instant sameDayBy,

        @Schema(description = "Toen er voor het eerst iets voor u was gedaan.") @Nullable
        Instant actedAt,

        @Schema(description = "Sinds wanneer uw bel op antwoord wacht.") @Nullable
        Instant bellRungAt,

        @Schema(description = "Wat u nu is beloofd.") @Nullable
        Promise promise,

        @Nullable Instant promisedBy,

        @Schema(description = "Wat er gebeurde, oudste eerst, in de woorden waarin u het leest.")
        List<Step> steps,

        List<Action> actions,
        List<Message> messages) {

    @Schema(name = "CopiedStep")
    public record Step(Instant at, String text) {}

    @Schema(name = "CopiedAction", description = "Wat iemand voor u deed, woord voor woord.")
    public record Action(UUID id, String text, NamedColleague by, Instant at) {
        @Override
        public String toString() {
            return "Action[id=" + id + "]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CopiedMessage", description = "Wat u zelf stuurde: een bel of een bericht.")
    public record Message(
            UUID id,
            ResidentMessage.Kind kind,
            Instant at,

            @Schema(description = "Ontbreekt bij een bel zonder woorden.") @Nullable
            String text) {
        @Override
        public String toString() {
            return "Message[id=" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "RequestCopy[id=" + id + "]";
    }
}
