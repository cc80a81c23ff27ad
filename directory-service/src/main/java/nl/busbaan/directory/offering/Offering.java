package nl.busbaan.directory.offering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/** What a resident can get: a scheme (regeling) or a service (dienst). */
@Entity
public class Offering extends Entry<OfferingDetails> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfferingId id;

    @Embedded
    private OfferingDetails details;

    protected Offering() {}

    /** @param externalId stable name of an imported entry; null when added by hand */
    public Offering(OfferingId id, @Nullable String externalId, OfferingDetails details) {
        super(externalId);
        this.id = id;
        this.details = details;
    }

    public OfferingId id() {
        return id;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public EntryKind kind() {
        return details.kind() == OfferingKind.SCHEME ? EntryKind.SCHEME : EntryKind.SERVICE;
    }

    @Override
    public OfferingDetails details() {
        return details;
    }

    @Override
    public void change(OfferingDetails changed) {
        details = changed;
    }
}
