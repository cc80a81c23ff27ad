package nl.busbaan.messaging.introduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that an initiative reads of somebody. Who helps him, and with what, is no part of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Newcomer")
record Newcomer(
        @Schema(description = "Naar welk initiatief hij wil.")
        String initiative,

        String firstName,
        String wish,
        String language,
        LocalDate day,
        @Nullable String time) {

    @Override
    public String toString() {
        return "Newcomer[…]";
    }
}
