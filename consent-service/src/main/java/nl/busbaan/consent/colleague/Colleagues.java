package nl.busbaan.consent.colleague;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.platform.identity.AccountId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Colleagues implements PanacheRepositoryBase<Colleague, ColleagueId> {

    public Optional<Colleague> byAccount(AccountId account) {
        return find("account = ?1 and active", account.value()).firstResultOptional();
    }

    public Optional<Colleague> active(ColleagueId id) {
        return findByIdOptional(id).filter(Colleague::active);
    }

    /** Those after that id, in the order of their ids; from the first when it is null. */
    public List<Colleague> activeAfter(@Nullable UUID last, int limit) {
        return (last == null
                        ? find("active order by id.value")
                        : find("active and id.value > ?1 order by id.value", last))
                .page(0, limit)
                .list();
    }

    /** The departed too, with their jobs, in one query. */
    public List<Colleague> known(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("select distinct c from Colleague c left join fetch c.assignments where c.id.value in ?1", ids);
    }

    public List<Colleague> ofTeam(UUID team) {
        return list("select distinct c from Colleague c join c.assignments a where a.teamId = ?1 and c.active", team);
    }

    public List<Colleague> ofOrganisation(UUID organisation) {
        return list(
                "select distinct c from Colleague c join c.assignments a where a.organisationId = ?1 and c.active",
                organisation);
    }

    /** The jobs in teams with this task, each role of a team once, whoever has them; of nobody who also enforces. */
    public List<Assignment> jobsWithTask(String task) {
        return list("select distinct c from Colleague c join c.assignments a where a.task = ?1 and c.active", task)
                .stream()
                .filter(colleague -> !colleague.enforces())
                .flatMap(colleague -> colleague.assignments().stream())
                .filter(assignment -> assignment.task().equals(task))
                .collect(Collectors.toMap(
                        job -> List.of(job.teamId(), job.role()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The jobs of this role, each team's once, whoever has them. */
    public List<Assignment> jobsWithRole(String role) {
        return list("select distinct c from Colleague c join c.assignments a where a.role = ?1 and c.active", role)
                .stream()
                .flatMap(colleague -> colleague.assignments().stream())
                .filter(assignment -> assignment.role().equals(role))
                .collect(Collectors.toMap(Assignment::teamId, Function.identity(), (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What each role is called now, by its code. */
    public Map<String, String> roleNames() {
        return listAll().stream()
                .flatMap(colleague -> colleague.assignments().stream())
                .collect(Collectors.toMap(Assignment::role, Assignment::roleName, (one, other) -> one));
    }

    void apply(ProfessionalChanged state) {
        Colleague colleague = findByIdOptional(new ColleagueId(state.id())).orElseGet(() -> {
            Colleague fresh = new Colleague(state);
            persist(fresh);
            return fresh;
        });
        if (colleague.isOlderThan(state.version())) {
            colleague.become(state);
        }
    }
}
