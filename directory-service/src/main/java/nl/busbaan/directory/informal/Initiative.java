package nl.busbaan.directory.informal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/** An informal initiative (informeel initiatief): neighbours who help, without a file or a clock. */
@Entity
public class Initiative extends Entry<InitiativeDetails> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InitiativeId id;

    @Embedded
    private InitiativeDetails details;

    protected Initiative() {}

    /** @param externalId stable name of an imported entry; null when added by hand */
    public Initiative(InitiativeId id, @Nullable String externalId, InitiativeDetails details) {
        super(externalId);
        this.id = id;
        this.details = details;
    }

    public InitiativeId id() {
        return id;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.INITIATIVE;
    }

    @Override
    public InitiativeDetails details() {
        return details;
    }

    @Override
    public void change(InitiativeDetails changed) {
        details = changed;
    }
}
