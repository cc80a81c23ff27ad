package nl.busbaan.directory.entry;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the sociale kaart.
 *
 * @param <D> its details: the facts that people and imports maintain
 */
@MappedSuperclass
public abstract class Entry<D> {
    /** Stable name of an imported entry; absent when it was added by hand. */
    private @Nullable String externalId;

    @Version
    private long version;

    private boolean active = true;

    protected Entry() {}

    protected Entry(@Nullable String externalId) {
        this.externalId = externalId;
    }

    public abstract UUID key();

    public abstract EntryKind kind();

    public abstract D details();

    public abstract void change(D details);

    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    public long version() {
        return version;
    }

    public boolean active() {
        return active;
    }

    public void activate() {
        active = true;
    }

    /** Entries are never deleted: handovers and history keep pointing at them. */
    public void deactivate() {
        active = false;
    }
}
