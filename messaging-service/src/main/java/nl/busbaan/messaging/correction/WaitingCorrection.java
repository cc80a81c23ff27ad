package nl.busbaan.messaging.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction that waits for its answer, in one line. What the resident said stands on the request itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WaitingCorrection")
public record WaitingCorrection(
        UUID id, UUID requestId, @Nullable String calledName, Instant askedAt, Instant answerBy, boolean overdue) {

    @Override
    public String toString() {
        return "WaitingCorrection[id=" + id + "]";
    }
}
