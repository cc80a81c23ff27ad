package nl.busbaan.directory.organisation;

/**
 * Fired in the transaction that changes the sociale kaart. It names the widest part that other entries' documents may repeat:
 * a new name of an organisation is also in the documents of its teams, people and offerings.
 */
public sealed interface DirectoryChanged {
    /** An import, or something that belongs to no organisation. */
    record Everything() implements DirectoryChanged {}

    record InOrganisation(OrganisationId organisation) implements DirectoryChanged {}
}
