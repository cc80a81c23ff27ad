package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import nl.busbaan.directory.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a client can do with one type of resource; the same for people and teams. What comes back holds at least what the projection
 * shows: what is dear to read and isn't shown may be left out.
 */
interface Resources {
    ResourceSchema schema();

    ObjectNode list(OrganisationId organisation, ListQuery query);

    /** @throws ScimException 404, also for another organisation's */
    ObjectNode get(OrganisationId organisation, UUID id, Projection wanted);

    ObjectNode create(OrganisationId organisation, ObjectNode resource, Projection wanted);

    ObjectNode replace(
            OrganisationId organisation, UUID id, @Nullable String ifMatch, ObjectNode resource, Projection wanted);

    ObjectNode change(OrganisationId organisation, UUID id, @Nullable String ifMatch, Patch patch, Projection wanted);

    void delete(OrganisationId organisation, UUID id, @Nullable String ifMatch);
}
