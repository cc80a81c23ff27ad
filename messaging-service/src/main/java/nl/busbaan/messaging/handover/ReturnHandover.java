package nl.busbaan.messaging.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.jspecify.annotations.Nullable;

/** Giving back: only after trying to talk, with a reason, and with someone else named or "we zoeken samen". */
record ReturnHandover(
        @NotNull(message = "Bel eerst met je collega. Zet daarna: geprobeerd te praten.")
        @AssertTrue(message = "Bel eerst met je collega. Zet daarna: geprobeerd te praten.")
        @Nullable
        Boolean triedToTalk,

        @NotBlank(message = "Schrijf op waarom je dit teruggeeft.")
        @Size(max = 2000, message = "Gebruik hooguit 2000 tekens.")
        @NoCitizenNumber
        @Nullable
        String reason,

        @Nullable UUID alternativeReceiverId,
        @Nullable Boolean searchTogether) {

    @JsonIgnore
    @AssertTrue(message = "Noem iemand die dit wel kan, of kies: we zoeken samen.")
    boolean isAlternative() {
        return alternativeReceiverId != null || together();
    }

    boolean together() {
        return Boolean.TRUE.equals(searchTogether);
    }

    @Override
    public String toString() {
        return "ReturnHandover[…]";
    }
}
