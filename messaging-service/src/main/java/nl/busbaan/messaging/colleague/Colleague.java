package nl.busbaan.messaging.colleague;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** A professional of any organisation, as the directory last published him. */
@Entity
public class Colleague {
    @Id
    private UUID id;

    private long version;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String accountId;

    private boolean active;
    private String givenName;
    private String familyName;
    private @Nullable String phone;
    private @Nullable UUID duoPartnerId;
    private List<UUID> standInIds = new ArrayList<>();
    private @Nullable String workingHours;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "colleague_assignment", joinColumns = @JoinColumn(name = "colleague_id"))
    @OrderColumn(name = "position")
    private List<Assignment> assignments = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "colleague_absence", joinColumns = @JoinColumn(name = "colleague_id"))
    @OrderColumn(name = "position")
    private List<Absence> absences = new ArrayList<>();

    protected Colleague() {}

    Colleague(ProfessionalChanged state) {
        id = state.id();
        givenName = state.givenName();
        familyName = state.familyName();
        become(state);
    }

    final void become(ProfessionalChanged state) {
        version = state.version();
        accountId = state.accountId();
        active = state.active();
        givenName = state.givenName();
        familyName = state.familyName();
        phone = state.phone();
        duoPartnerId = state.duoPartnerId();
        standInIds = new ArrayList<>(state.standIns());
        workingHours = state.workingHours();
        assignments.clear();
        assignments.addAll(state.places());
        absences.clear();
        absences.addAll(state.away());
    }

    boolean isOlderThan(long other) {
        return version < other;
    }

    public ProfessionalId id() {
        return new ProfessionalId(id);
    }

    public boolean isActive() {
        return active;
    }

    public boolean isAbsent(Instant moment) {
        return absences.stream().anyMatch(a -> a.covers(moment));
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public Optional<ProfessionalId> duoPartner() {
        return Optional.ofNullable(duoPartnerId).map(ProfessionalId::new);
    }

    /** Who may be asked in his place, in order: the duo first, then the stand-ins. */
    public List<ProfessionalId> standIns() {
        return Stream.concat(Stream.ofNullable(duoPartnerId), standInIds.stream())
                .distinct()
                .map(ProfessionalId::new)
                .toList();
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    /** Helper and enforcer stay apart (scheiding van machten): one job that checks and fines is enough. */
    public boolean enforces() {
        return assignments.stream().anyMatch(Assignment::enforces);
    }

    /** Whether one of his teams decides on what is asked: who assesses an application can't be in charge of it too. */
    public boolean decidesOn(String purpose) {
        return assignments.stream().map(Assignment::task).anyMatch(task -> Deciding.on(purpose, task));
    }

    /** The first place of work counts where one is asked for. */
    public Optional<Assignment> mainAssignment() {
        return assignments.stream().findFirst();
    }

    public Optional<WorkingHours> workingHours() {
        return Hours.parse(workingHours);
    }

    public Person person() {
        Optional<Assignment> main = mainAssignment();
        return new Person(
                id,
                name(),
                main.map(Assignment::roleName).orElse(null),
                main.map(Assignment::teamName).orElse(null),
                main.map(Assignment::organisationName).orElse(null),
                phone);
    }
}
