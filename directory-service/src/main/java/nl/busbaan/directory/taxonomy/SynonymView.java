package nl.busbaan.directory.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule of everyday words.
 *
 * @param owner who keeps it, as it stands in the file
 * @param ownerName who keeps it, in words
 * @param ownerId the organisation that keeps it, when it is one of the kaart
 * @param changedAt absent when it came in before changes were kept
 * @param changedBy absent when a system did it
 * @param changedVia which way the last change came in, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Synonym")
record SynonymView(
        SynonymId id,
        long version,
        List<String> everyday,
        List<String> official,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable UUID ownerId,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable String changedVia) {

    static SynonymView of(
            Synonym rule, SynonymOwners.@Nullable Organisation owner, ListChanges.@Nullable Latest latest) {
        String written = rule.owner().orElse(null);
        return new SynonymView(
                rule.id(),
                rule.version(),
                rule.everyday(),
                rule.official(),
                written,
                owner == null ? written : owner.name(),
                owner == null ? null : owner.id(),
                latest == null ? null : latest.at(),
                latest == null ? null : latest.who(),
                latest == null ? null : latest.origin().label());
    }

    boolean has(String key) {
        return everyday.stream().anyMatch(phrase -> Phrase.key(phrase).contains(key))
                || official.stream().anyMatch(phrase -> Phrase.key(phrase).contains(key))
                || ownerName != null && Phrase.key(ownerName).contains(key);
    }
}
