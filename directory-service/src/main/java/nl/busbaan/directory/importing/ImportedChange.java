package nl.busbaan.directory.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import does to one entry.
 *
 * @param file name of the file
 * @param externalId of the entry
 * @param title its name
 * @param fields what differs; empty for a new entry
 */
@Schema(name = "ImportedChange")
public record ImportedChange(String file, String externalId, String title, What what, List<Field> fields) {

    /**
     * New, changed, back on the map, gone from it; kept off it because somebody took it off here, or kept because somebody changed it
     * here while the file no longer has it.
     */
    public enum What {
        NEW,
        CHANGED,
        BACK,
        GONE,
        STAYS_OFF,
        STAYS
    }

    /**
     * One fact.
     *
     * @param name of the field in the details
     * @param label its name in Dutch
     * @param now what it is, in words
     * @param file what the file says, in words
     * @param conflict it was also changed here after the last import
     * @param kept what it is now stays
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportedField")
    public record Field(
            String name,
            String label,
            @Nullable String now,
            @Nullable String file,
            boolean conflict,
            boolean kept) {}
}
