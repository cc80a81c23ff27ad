package nl.busbaan.directory.taxonomy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator fills in of a code.
 *
 * @param code of a new one; it never changes after that
 * @param synonyms everyday words of a term; a role has none
 * @param category field of work of a role; a term has none
 */
@Schema(name = "CodeInput")
record CodeInput(
        @Nullable
        @Size(max = 60, message = "Gebruik hooguit 60 tekens.")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "Gebruik kleine letters, cijfers en streepjes, zoals werk-dagbesteding.")
        String code,

        @NotBlank(message = "Vul een naam in.")
        @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE)
        String name,

        @Size(max = 100, message = "Gebruik hooguit 100 regels.")
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = Phrase.LONGEST, message = Phrase.TOO_LONG)
                        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE) String>
                synonyms,

        @Nullable RoleCategory category) {

    CodeInput {
        name = Phrase.stripped(name);
        synonyms = Phrase.stripped(synonyms);
    }
}
