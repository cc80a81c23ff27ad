package nl.busbaan.consent.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in the history of a consent, as its resident reads it. */
@Schema(name = "ConsentStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        Instant at,
        String state,
        String by,
        String how,

        @Schema(description = "Hoe u het zei. Ontbreekt bij een stap die niet van u is.")
        Expression.@Nullable Method method,

        @Schema(description = "Wat u zei over het beroepsgeheim. Ontbreekt als dat er niet bij hoorde.") @Nullable
        Release release,

        @Schema(description = "Wie opschreef wat u zei of tekende.") @Nullable
        String recordedBy,

        @Schema(description = "Wie erbij was.") @Nullable String witness,

        @Schema(description = "Wanneer u het zei, als dat eerder was dan het opschrijven.") @Nullable
        Instant saidAt,

        @Schema(description = "De dag die op het papier staat.") @Nullable
        LocalDate signedOn,

        @Schema(description = "Waar het papier ligt.") @Nullable
        String paperKept) {

    /**
     * @param words retells what was kept of it as its reader may read it: in his language, without names that are masked
     * @param release what had been said of the secrecy then
     * @param said empty of a step that isn't the resident's own
     */
    static Step of(
            ConsentEvent event, Optional<Release> release, Optional<Expression> said, UnaryOperator<String> words) {
        return new Step(
                event.at(),
                event.state(),
                words.apply(event.by()),
                words.apply(event.how()),
                said.map(Expression::method).orElse(null),
                release.orElse(null),
                said.map(Expression::recordedBy).map(Called::label).map(words).orElse(null),
                said.map(Expression::witness)
                        .map(Expression.Witness::label)
                        .map(words)
                        .orElse(null),
                said.map(Expression::saidAt).orElse(null),
                said.map(Expression::signedOn).orElse(null),
                said.map(Expression::paperKept).map(words).orElse(null));
    }

    @Override
    public String toString() {
        return "Step[" + state + "]";
    }
}
