package nl.busbaan.directory.provisioning;

import nl.busbaan.directory.organisation.OrganisationId;

/** Where the tokens of an organisation are. */
final class ProvisioningTokenPath {
    static final String PATH = "/directory/v1/organisations/{organisation}/provisioning-tokens";

    private ProvisioningTokenPath() {}

    static String of(OrganisationId organisation, ProvisioningTokenId token) {
        return PATH.replace("{organisation}", organisation.toString()) + "/" + token;
    }
}
