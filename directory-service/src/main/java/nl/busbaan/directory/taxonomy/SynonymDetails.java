package nl.busbaan.directory.taxonomy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a rule.
 *
 * @param everyday what people say
 * @param official the words of the kaart for it
 * @param owner who keeps the rule: the external name of an organisation, or its id, or any other name
 */
@Embeddable
public record SynonymDetails(
        @NotEmpty(message = "Vul in wat mensen zeggen.")
        @Size(max = 50, message = "Gebruik hooguit 50 regels.")
        @JdbcTypeCode(SqlTypes.ARRAY)
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = Phrase.LONGEST, message = Phrase.TOO_LONG)
                        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE) String>
                everyday,

        @NotEmpty(message = "Vul de officiële woorden in.")
        @Size(max = 20, message = "Gebruik hooguit 20 regels.")
        @JdbcTypeCode(SqlTypes.ARRAY)
        List<
                        @NotNull(message = "Laat geen regel leeg.")
                        @Size(max = Phrase.LONGEST, message = Phrase.TOO_LONG)
                        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE) String>
                official,

        @Nullable
        @Size(max = Phrase.LONGEST, message = Phrase.TOO_LONG)
        @Pattern(regexp = Phrase.WRITTEN, message = Phrase.WRITTEN_MESSAGE)
        String owner) {

    public SynonymDetails {
        everyday = Phrase.stripped(everyday);
        official = Phrase.stripped(official);
        owner = owner == null || owner.isBlank() ? null : owner.strip();
    }
}
