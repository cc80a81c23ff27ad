package nl.busbaan.directory.hsds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the standard that others refer to by id, with what belongs to it alone.
 *
 * @param kind its table's name
 * @param scope our own organisation it stands under; null when imported
 * @param references ids by column: what it can be asked for by
 * @param terms taxonomy terms that classify it
 * @param words what a search looks through
 */
public record HsdsItem(
        String kind,
        UUID id,
        @Nullable UUID scope,
        ObjectNode content,
        Map<String, UUID> references,
        List<UUID> terms,
        List<UUID> taxonomies,
        @Nullable Place place,
        String words) {

    public HsdsItem {
        references = Map.copyOf(references);
        terms = List.copyOf(terms);
        taxonomies = List.copyOf(taxonomies);
    }

    /** Where it is, as far as that is public. */
    public record Place(
            @Nullable String postalCode,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
