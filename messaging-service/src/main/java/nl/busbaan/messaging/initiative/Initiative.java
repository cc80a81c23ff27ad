package nl.busbaan.messaging.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An informal initiative (informeel initiatief): neighbours, volunteers, a church. It has no team and no task here. */
@Entity
public class Initiative {
    @Id
    private UUID id;

    private long version;
    private boolean active;
    private String name;
    private @Nullable String phone;

    protected Initiative() {}

    Initiative(EntryChanged state) {
        id = state.id();
        name = state.title();
        become(state);
    }

    final void become(EntryChanged state) {
        version = state.version();
        active = state.active();
        name = state.title();
        phone = state.phone();
    }

    boolean isOlderThan(long other) {
        return version < other;
    }

    boolean isActive() {
        return active;
    }

    public InitiativeId id() {
        return new InitiativeId(id);
    }

    public String name() {
        return name;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }
}
