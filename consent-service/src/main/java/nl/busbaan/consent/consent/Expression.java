package nl.busbaan.consent.consent;

import java.time.Instant;
import java.time.LocalDate;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a resident expressed himself (uiting), and of what he said or signed elsewhere who wrote it down.
 *
 * @param recordedBy who wrote it down; unknown of what was written down before this was kept
 * @param witness who was there when it was spoken; encrypted when stored
 * @param saidAt when it was spoken, if that wasn't just then
 * @param signedOn the day that stands on the paper
 * @param paperKept where the paper is kept; encrypted when stored
 */
public record Expression(
        Method method,
        @Nullable Recorder recordedBy,
        @Nullable String witness,
        @Nullable Instant saidAt,
        @Nullable LocalDate signedOn,
        @Nullable String paperKept) {

    @Schema(name = "ExpressionMethod")
    public enum Method {
        PORTAL,
        /** With a code, on his own phone. */
        COUNTER,
        /** In the presence of a witness. */
        SPOKEN,
        PAPER
    }

    /** @param label what he was called then */
    public record Recorder(ColleagueId id, String label) {
        static Recorder of(Colleague colleague) {
            return new Recorder(colleague.id(), colleague.label());
        }
    }

    public static Expression inPortal() {
        return new Expression(Method.PORTAL, null, null, null, null, null);
    }

    public static Expression atCounter() {
        return new Expression(Method.COUNTER, null, null, null, null, null);
    }

    public static Expression spoken(Colleague recorder, String witness, @Nullable Instant at) {
        return new Expression(Method.SPOKEN, Recorder.of(recorder), witness, at, null, null);
    }

    public static Expression onPaper(Colleague recorder, LocalDate signedOn, String kept) {
        return new Expression(Method.PAPER, Recorder.of(recorder), null, null, signedOn, kept);
    }

    @Override
    public String toString() {
        return "Expression[" + method + "]";
    }
}
