package nl.busbaan.consent.legalbasis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A switch that an organisation once made; the {@link Choice} is the last of them. */
@Entity
@Immutable
@IdClass(ChoiceEvent.Key.class)
@Table(name = "register_choice_event")
class ChoiceEvent {
    record Key(String entry, UUID organisation, long version) implements Serializable {}

    @Id
    @Column(name = "entry_id")
    private String entry;

    @Id
    @Column(name = "organisation_id")
    private UUID organisation;

    @Id
    private long version;

    private boolean active;

    @Column(name = "chosen_by")
    private String chosenBy;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected ChoiceEvent() {}

    ChoiceEvent(Choice choice) {
        this.entry = choice.id().entry();
        this.organisation = choice.id().organisation();
        this.version = choice.version();
        this.active = choice.active();
        this.chosenBy = choice.chosenBy();
        this.chosenAt = choice.chosenAt();
    }

    boolean active() {
        return active;
    }

    Instant chosenAt() {
        return chosenAt;
    }
}
