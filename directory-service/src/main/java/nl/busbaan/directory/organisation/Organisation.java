package nl.busbaan.directory.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/** An organisation (organisatie) that helps residents or decides about them. */
@Entity
public class Organisation extends Entry<OrganisationDetails> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    @Embedded
    private OrganisationDetails details;

    protected Organisation() {}

    /** @param externalId stable name of an imported entry; null when added by hand */
    public Organisation(OrganisationId id, @Nullable String externalId, OrganisationDetails details) {
        super(externalId);
        this.id = id;
        this.details = details;
    }

    public OrganisationId id() {
        return id;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ORGANISATION;
    }

    @Override
    public OrganisationDetails details() {
        return details;
    }

    @Override
    public void change(OrganisationDetails changed) {
        details = changed;
    }
}
