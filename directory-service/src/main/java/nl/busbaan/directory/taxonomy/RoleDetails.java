package nl.busbaan.directory.taxonomy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is kept of a role. */
public record RoleDetails(
        @NotBlank(message = "Vul een naam in.")
        @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE)
        String name,

        @NotNull(message = "Kies een vakgebied.") RoleCategory category) {

    public RoleDetails {
        name = Phrase.stripped(name);
    }
}
