package nl.busbaan.messaging.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.helprequest.HelpRequestStatus;
import nl.busbaan.messaging.timeline.Narrator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The resident's own request: his words first, then who has it, what happens next and by when.
 *
 * @param helper the face that stays: whoever is in charge, with a number to call
 */
record MyRequestView(
        UUID id,
        long version,
        String need,

        @Schema(description = "Uw vraag in uw eigen woorden, zonder meer.")
        String ownWords,

        Person acknowledgedBy,
        HelpRequestStatus status,
        Person helper,
        Now now,
        boolean bellRung,
        List<Narrator.Told> steps) {

    /** @param by absent when nothing was promised any more, or the promise passed and others were called */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Now(String text, Person who, @Nullable Instant by) {}

    @Override
    public String toString() {
        return "MyRequestView[id=" + id + "]";
    }
}
