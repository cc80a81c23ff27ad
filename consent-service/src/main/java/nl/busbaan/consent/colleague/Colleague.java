package nl.busbaan.consent.colleague;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A professional (professional) in our read model. */
@Entity
@Table(name = "colleague")
public class Colleague {
    @EmbeddedId
    private ColleagueId id;

    private long version;

    @Column(name = "account_id")
    private @Nullable String account;

    private boolean active;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "colleague_id"))
    @OrderColumn(name = "position")
    private List<Assignment> assignments = new ArrayList<>();

    protected Colleague() {}

    Colleague(ProfessionalChanged state) {
        this.id = new ColleagueId(state.id());
        take(state);
    }

    void become(ProfessionalChanged state) {
        take(state);
    }

    private void take(ProfessionalChanged state) {
        version = state.version();
        account = state.accountId();
        active = state.active();
        givenName = state.givenName();
        familyName = state.familyName();
        assignments.clear();
        assignments.addAll(state.assignments());
    }

    boolean isOlderThan(long other) {
        return version < other;
    }

    public ColleagueId id() {
        return id;
    }

    public boolean active() {
        return active;
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** In the order of the directory; the first is his main work. Empty when he no longer works anywhere. */
    public List<Assignment> assignments() {
        return active ? List.copyOf(assignments) : List.of();
    }

    /** Helper and enforcer stay apart (scheiding van machten): one job that checks and fines is enough. */
    public boolean enforces() {
        return assignments().stream().anyMatch(Assignment::enforces);
    }

    public Optional<Assignment> mainAssignment() {
        return assignments().stream().findFirst();
    }

    /** "Noor van den Berg, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost". */
    public String label() {
        return labelAs(mainAssignment());
    }

    /** The same by another job than the one of now. */
    public String labelAs(Optional<Assignment> job) {
        return job.map(a ->
                        name() + ", " + a.roleInSentence().substring("de ".length()) + " van " + a.organisationName())
                .orElseGet(this::name);
    }
}
