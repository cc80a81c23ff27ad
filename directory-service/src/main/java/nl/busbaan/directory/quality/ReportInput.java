package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.busbaan.platform.identity.NoCitizenNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "Klopt niet", as it is said.
 *
 * @param entryId absent when something isn't on the map at all
 * @param hearBack only then is kept whose report it is
 */
@Schema(name = "ReportInput")
record ReportInput(
        @Nullable UUID entryId,
        @NotNull(message = "Kies wat er niet klopt.") Reason reason,

        @Nullable @NoCitizenNumber @Size(max = 300, message = "Gebruik hooguit 300 tekens.")
        String remark,

        boolean hearBack) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Zeg ook over welke vermelding dit gaat, of kies dat er iets ontbreekt.")
    public boolean isAboutAnEntryOrMissing() {
        return (entryId == null) == (reason == Reason.MISSING);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Schrijf in één zin wat er ontbreekt of niet klopt.")
    public boolean isSaidInWords() {
        return reason != Reason.MISSING && reason != Reason.OTHER || words() != null;
    }

    @Nullable
    String words() {
        return remark == null || remark.isBlank() ? null : remark.strip();
    }

    /** Someone's words stay out of logs. */
    @Override
    public String toString() {
        return "ReportInput[…]";
    }
}
