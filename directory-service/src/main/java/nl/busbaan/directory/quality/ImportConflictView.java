package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fact that people changed here and a file changed too.
 *
 * @param version of the entry
 * @param label name of the field in Dutch
 * @param stands what the entry says now, in words; absent when it says nothing
 * @param file what the file says, in words; absent when it says nothing
 * @param source whose kaart the file is; absent for our own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportConflict")
record ImportConflictView(
        UUID id,
        UUID entryId,
        EntryKind kind,
        String kindName,
        String title,
        long version,
        String field,
        String label,
        @Nullable String stands,
        @Nullable String file,
        @Nullable String source,
        Instant foundAt) {

    /** It may hold names and telephone numbers. */
    @Override
    public String toString() {
        return "ImportConflict[%s of %s]".formatted(field, entryId);
    }
}
