package nl.busbaan.messaging.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Person;
import org.jspecify.annotations.Nullable;

/** One piece of case data as this reader may see it now. */
public record CaseDatumView(
        UUID id, String kind, String kindName, Person recordedBy, Instant recordedAt, DisclosureView disclosure) {

    public enum State {
        DISCLOSED,
        NOT_SHARED,
        UNAVAILABLE
    }

    /**
     * @param text present only when disclosed
     * @param statement what the resident says against it, present only when disclosed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DisclosureView(
            State state,
            @Nullable String text,
            @Nullable String statement,
            String sentence,
            @Nullable String basis,
            @Nullable String article) {

        @Override
        public String toString() {
            return "DisclosureView[state=" + state + "]";
        }
    }
}
