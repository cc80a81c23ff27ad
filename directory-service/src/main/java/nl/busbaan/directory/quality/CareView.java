package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.quality.Keepers.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is kept.
 *
 * @param active false when it left the map; only the administrator is told of those
 * @param owner absent when nobody but the administrator watches, or when the caller may not see colleagues
 * @param assigned whether the administrator chose who watches over this entry itself
 * @param confirmable whether the caller may say that it holds
 * @param reported what was said to be wrong and isn't looked after yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Care")
record CareView(
        UUID id,
        EntryKind kind,
        String title,
        long version,
        boolean active,
        LocalDate lastConfirmed,
        boolean stale,
        @Nullable Owner owner,
        boolean assigned,
        boolean confirmable,
        List<Reported> reported) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EntryOwner")
    record Owner(@Nullable UUID professionalId, String name, Place place) {}

    @Schema(name = "ReportedReason")
    record Reported(Reason reason, String reasonName, Instant since) {}
}
