package nl.busbaan.consent.legalbasis;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.busbaan.platform.identity.AccountId;

/** What an organisation chose about an entry: on or off, by whom and when. */
@Entity
@Table(name = "register_choice")
class Choice {
    @EmbeddedId
    private ChoiceId id;

    private long version;
    private boolean active;

    @Column(name = "chosen_by")
    private String chosenBy;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected Choice() {}

    Choice(ChoiceId id, boolean on, AccountId by, Instant at) {
        this.id = id;
        set(on, by, at);
    }

    void change(boolean on, AccountId by, Instant at) {
        set(on, by, at);
    }

    private void set(boolean on, AccountId by, Instant at) {
        active = on;
        chosenBy = by.value();
        chosenAt = at;
        version++;
    }

    ChoiceId id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean active() {
        return active;
    }

    String chosenBy() {
        return chosenBy;
    }

    Instant chosenAt() {
        return chosenAt;
    }
}
