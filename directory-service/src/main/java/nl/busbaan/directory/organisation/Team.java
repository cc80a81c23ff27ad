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

/** A team within an organisation: colleagues with one task. */
@Entity
public class Team extends Entry<TeamDetails> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TeamId id;

    @Embedded
    private TeamDetails details;

    protected Team() {}

    /** @param externalId stable name of an imported entry; null when added by hand */
    public Team(TeamId id, @Nullable String externalId, TeamDetails details) {
        super(externalId);
        this.id = id;
        this.details = details;
    }

    public TeamId id() {
        return id;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.TEAM;
    }

    @Override
    public TeamDetails details() {
        return details;
    }

    @Override
    public void change(TeamDetails changed) {
        details = changed;
    }
}
