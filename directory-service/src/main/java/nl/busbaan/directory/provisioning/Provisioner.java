package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.RequestScoped;
import nl.busbaan.directory.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The organisation whose token this call carries; everything a call sees and changes is of that organisation. */
@RequestScoped
class Provisioner {
    private @Nullable OrganisationId organisation;

    void enter(OrganisationId opened) {
        organisation = opened;
    }

    OrganisationId organisation() {
        if (organisation == null) {
            throw new IllegalStateException("A SCIM call got past its token.");
        }
        return organisation;
    }
}
