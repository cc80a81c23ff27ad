package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import nl.busbaan.directory.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a client can do with one type of resource; the same for people and teams. */
interface Resources {
    ResourceSchema schema();

    ObjectNode list(OrganisationId organisation, ListQuery query);

    /** @throws ScimException 404, also for another organisation's */
    ObjectNode get(OrganisationId organisation, UUID id);

    ObjectNode create(OrganisationId organisation, ObjectNode resource);

    ObjectNode replace(OrganisationId organisation, UUID id, @Nullable String ifMatch, ObjectNode resource);

    ObjectNode change(OrganisationId organisation, UUID id, @Nullable String ifMatch, Patch patch);

    void delete(OrganisationId organisation, UUID id, @Nullable String ifMatch);
}
