package nl.busbaan.consent.consent;

import java.time.Instant;
import java.time.LocalDate;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.platform.time.WorkingHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a resident expressed himself (uiting), and of what he said or signed elsewhere who wrote it down.
 *
 * @param recordedBy who wrote it down; unknown of what was written down before this was kept
 * @param witness who was there when it was spoken; what he is called is encrypted when stored
 * @param saidAt when it was spoken, if that wasn't just then
 * @param signedOn the day that stands on the paper
 * @param paperKept where the paper is kept; encrypted when stored
 */
public record Expression(
        Method method,
        @Nullable Called recordedBy,
        @Nullable Witness witness,
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

    /** @param colleague who he is; null of somebody of whom there is only a name, and of a step from before it was kept */
    public record Witness(@Nullable ColleagueId colleague, String label) {
        public static Witness of(Colleague colleague) {
            return new Witness(colleague.id(), colleague.label());
        }

        public static Witness named(String name) {
            return new Witness(null, name);
        }

        @Override
        public String toString() {
            return "Witness[…]";
        }
    }

    public static Expression inPortal() {
        return new Expression(Method.PORTAL, null, null, null, null, null);
    }

    public static Expression atCounter() {
        return new Expression(Method.COUNTER, null, null, null, null, null);
    }

    public static Expression spoken(Colleague recorder, Witness witness, @Nullable Instant at) {
        return new Expression(Method.SPOKEN, Called.now(recorder), witness, at, null, null);
    }

    public static Expression onPaper(Colleague recorder, LocalDate signedOn, String kept) {
        return new Expression(Method.PAPER, Called.now(recorder), null, null, signedOn, kept);
    }

    /** Whether he said or signed it before that moment; of paper we know the day only. What was said just now, never. */
    public boolean before(Instant moment) {
        return saidAt != null
                ? saidAt.isBefore(moment)
                : signedOn != null && signedOn.isBefore(LocalDate.ofInstant(moment, WorkingHours.ZONE));
    }

    @Override
    public String toString() {
        return "Expression[" + method + "]";
    }
}
