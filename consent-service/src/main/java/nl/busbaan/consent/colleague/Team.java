package nl.busbaan.consent.colleague;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A team and its task (taak), in our read model. */
@Entity
@Table(name = "team")
public class Team {
    static final String MUNICIPALITY = "MUNICIPALITY";

    @Id
    private UUID id;

    private long version;
    /** Whether it is on the map (sociale kaart); one that left counts for nothing new, and stays known by its name. */
    private boolean active;

    private String name;
    private String task;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "organisation_kind")
    private String organisationKind;

    protected Team() {}

    Team(TeamChanged state) {
        this.id = state.id();
        take(state);
    }

    void become(TeamChanged state) {
        take(state);
    }

    private void take(TeamChanged state) {
        version = state.version();
        active = state.active();
        name = state.name();
        task = state.task();
        organisationId = state.organisationId();
        organisationName = state.organisationName();
        organisationKind = state.organisationKind();
    }

    boolean isOlderThan(long other) {
        return version < other;
    }

    public UUID id() {
        return id;
    }

    public boolean active() {
        return active;
    }

    public String name() {
        return name;
    }

    public String task() {
        return task;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String organisationName() {
        return organisationName;
    }

    public String organisationKind() {
        return organisationKind;
    }
}
