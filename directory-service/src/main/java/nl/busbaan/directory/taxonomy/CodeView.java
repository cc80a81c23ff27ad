package nl.busbaan.directory.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list, as the administrator keeps it.
 *
 * @param uses how many entries use it, those off the map too
 * @param changedAt absent when it came in before changes were kept
 * @param changedBy absent when a system did it
 * @param changedVia which way the last change came in, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ListedCode")
record CodeView(
        String code,
        long version,
        String name,
        List<String> synonyms,
        @Nullable RoleCategory category,
        long uses,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable String changedVia) {

    static CodeView of(Listed<?> item, long uses, ListChanges.@Nullable Latest latest) {
        boolean role = item instanceof Role;
        return new CodeView(
                item.key(),
                item.version(),
                item instanceof Term term ? term.name() : ((Role) item).name(),
                item instanceof Term term ? term.synonyms() : List.of(),
                role ? ((Role) item).category() : null,
                uses,
                latest == null ? null : latest.at(),
                latest == null ? null : latest.who(),
                latest == null ? null : latest.origin().label());
    }
}
