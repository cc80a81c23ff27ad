package nl.busbaan.messaging.colleague;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** A team of any organisation, as the directory last published it. */
@Entity
public class Team {
    @Id
    private UUID id;

    private long version;
    private String name;
    private @Nullable String task;
    private UUID organisationId;
    private String organisationName;
    private @Nullable UUID leadId;
    private @Nullable String workingHours;
    private List<UUID> memberIds = new ArrayList<>();

    protected Team() {}

    Team(TeamChanged state) {
        id = state.id();
        name = state.name();
        organisationId = state.organisationId();
        organisationName = state.organisationName();
        become(state);
    }

    final void become(TeamChanged state) {
        version = state.version();
        name = state.name();
        task = state.task();
        organisationId = state.organisationId();
        organisationName = state.organisationName();
        leadId = state.leadId();
        workingHours = state.workingHours();
        memberIds = new ArrayList<>(state.members());
    }

    boolean isOlderThan(long other) {
        return version < other;
    }

    public TeamId id() {
        return new TeamId(id);
    }

    public String name() {
        return name;
    }

    public boolean enforces() {
        return Assignment.ENFORCEMENT.equals(task);
    }

    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String organisationName() {
        return organisationName;
    }

    public Optional<ProfessionalId> lead() {
        return Optional.ofNullable(leadId).map(ProfessionalId::new);
    }

    public Optional<WorkingHours> workingHours() {
        return Hours.parse(workingHours);
    }

    public List<ProfessionalId> members() {
        return memberIds.stream().map(ProfessionalId::new).toList();
    }
}
