package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.jspecify.annotations.Nullable;

/** Keeps with a step how the resident expressed himself, and tells it to him again: free text only under his key. */
@ApplicationScoped
public class Expressions implements NamesTold {
    private static final String WITNESS = "consent-event:witness:";
    private static final String PAPER = "consent-event:paper:";

    private final ConsentEvents events;
    private final ResidentKeys keys;

    Expressions(ConsentEvents events, ResidentKeys keys) {
        this.events = events;
        this.keys = keys;
    }

    ExpressionColumns keep(EventId step, @Nullable Expression expression) {
        if (expression == null) {
            return ExpressionColumns.NONE;
        }
        Called recorder = expression.recordedBy();
        Expression.Witness witness = expression.witness();
        Instant saidAt = expression.saidAt();
        return new ExpressionColumns(
                expression.method(),
                recorder == null ? null : recorder.id().value(),
                recorder == null ? null : recorder.label(),
                encrypted(step, WITNESS, witness == null ? null : witness.label()),
                witness == null || witness.colleague() == null
                        ? null
                        : witness.colleague().value(),
                // As the database keeps it, for the step commits to it.
                saidAt == null ? null : saidAt.truncatedTo(ChronoUnit.MICROS),
                expression.signedOn(),
                encrypted(step, PAPER, expression.paperKept()));
    }

    /** Empty of a step that isn't the resident's own, and of one from before it was kept; a witness was kept always. */
    Optional<Expression> of(ConsentEvent step) {
        ExpressionColumns kept = step.expression();
        Expression.Method method =
                kept.method() == null && kept.witness() != null ? Expression.Method.SPOKEN : kept.method();
        return Optional.ofNullable(method)
                .map(how -> new Expression(
                        how,
                        recorder(kept).orElse(null),
                        witness(step.id(), kept),
                        kept.saidAt(),
                        kept.signedOn(),
                        decrypted(step.id(), PAPER, kept.paperKept())));
    }

    /** Who wrote down what a resident said or signed, and which colleague was there. */
    @Override
    public Stream<Called> to(ResidentId resident) {
        return events.of(resident).stream()
                .flatMap(step -> Stream.concat(
                        recorder(step.expression()).stream(), colleague(witness(step.id(), step.expression()))));
    }

    private static Stream<Called> colleague(Expression.@Nullable Witness witness) {
        return witness == null || witness.colleague() == null
                ? Stream.empty()
                : Stream.of(new Called(witness.colleague(), witness.label()));
    }

    private Expression.@Nullable Witness witness(EventId step, ExpressionColumns kept) {
        String label = decrypted(step, WITNESS, kept.witness());
        UUID id = kept.witnessId();
        return label == null ? null : new Expression.Witness(id == null ? null : new ColleagueId(id), label);
    }

    private static Optional<Called> recorder(ExpressionColumns kept) {
        UUID id = kept.recordedBy();
        String label = kept.recordedByLabel();
        return id == null || label == null ? Optional.empty() : Optional.of(new Called(new ColleagueId(id), label));
    }

    private byte @Nullable [] encrypted(EventId step, String place, @Nullable String text) {
        return text == null ? null : keys.encrypt(step.resident(), place + step.seq(), text);
    }

    private @Nullable String decrypted(EventId step, String place, byte @Nullable [] text) {
        return text == null
                ? null
                : keys.decrypt(step.resident(), place + step.seq(), text).orElse(null);
    }
}
