package nl.busbaan.directory.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A search as it is asked. In a body and not in the address, because addresses are kept in logs. */
@Schema(name = "SearchInput")
record SearchInput(
        @NotBlank(message = "Vul in wat u zoekt.")
        @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        @Schema(required = true, examples = "ziektewet geweigerd uitzendkracht")
        String text,

        @Nullable List<@NotNull(message = "Laat geen regel leeg.") EntryKind> kinds,
        @Nullable UUID organisationId,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String lifeDomain,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String lifeEvent,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String area,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String language,

        @Nullable Boolean reachableNow,
        @Nullable Boolean decidesAlone,

        @Nullable
        @Min(value = 1, message = "Vraag 1 tot 50 resultaten.")
        @Max(value = 50, message = "Vraag 1 tot 50 resultaten.")
        Integer limit) {
    private static final int USUAL_LIMIT = 20;

    Query query(Set<EntryKind> visible) {
        Set<EntryKind> shown = EnumSet.copyOf(visible);
        if (kinds != null && !kinds.isEmpty()) {
            shown.retainAll(kinds);
        }
        return new Query(
                text.strip(),
                visible,
                shown,
                new Query.Filters(
                        organisationId,
                        lifeDomain,
                        lifeEvent,
                        area,
                        language,
                        Boolean.TRUE.equals(reachableNow),
                        Boolean.TRUE.equals(decidesAlone)),
                Objects.requireNonNullElse(limit, USUAL_LIMIT));
    }

    @Override
    public String toString() {
        return "SearchInput[…]";
    }
}
