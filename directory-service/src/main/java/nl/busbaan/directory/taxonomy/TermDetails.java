package nl.busbaan.directory.taxonomy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is kept of a term. */
public record TermDetails(
        @NotBlank(message = "Vul een naam in.")
        @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE)
        String name,

        @Size(max = 100, message = "Gebruik hooguit 100 woorden.")
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = Phrase.LONGEST, message = Phrase.TOO_LONG)
                        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE) String>
                synonyms) {

    public TermDetails {
        name = Phrase.stripped(name);
        synonyms = Phrase.stripped(synonyms);
    }
}
