package nl.busbaan.messaging.colleague;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.platform.identity.AccountId;

@ApplicationScoped
public class Colleagues implements PanacheRepositoryBase<Colleague, UUID> {

    public Optional<Colleague> of(ProfessionalId id) {
        return findByIdOptional(id.value());
    }

    public Optional<Colleague> active(ProfessionalId id) {
        return of(id).filter(Colleague::isActive);
    }

    /** Works here, and may take part in a request: helper and enforcer stay apart. */
    public Optional<Colleague> helping(ProfessionalId id) {
        return active(id).filter(colleague -> !colleague.enforces());
    }

    /** Those of them who have a job that enforces, found at once. */
    public Set<ProfessionalId> enforcingAmong(Collection<ProfessionalId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select distinct colleague_id from colleague_assignment"
                                + " where task = :enforcement and colleague_id = any (:ids)",
                        UUID.class)
                .setParameter("enforcement", Assignment.ENFORCEMENT)
                .setParameter("ids", ids.stream().map(ProfessionalId::value).toArray(UUID[]::new))
                .getResultList();
        return found.stream().map(id -> new ProfessionalId((UUID) id)).collect(Collectors.toUnmodifiableSet());
    }

    /** May be called to help just now. */
    public boolean isReachable(ProfessionalId id, Instant now) {
        return helping(id).filter(colleague -> !colleague.isAbsent(now)).isPresent();
    }

    public Optional<Colleague> withAccount(AccountId account) {
        return find("accountId", account.value()).firstResultOptional();
    }

    /** Whose name in full stands in the text, in small letters or capitals. */
    public List<Colleague> namedIn(String text) {
        return list("locate(lower(concat(givenName, ' ', familyName)), lower(?1)) > 0", text);
    }

    public Person person(ProfessionalId id) {
        return of(id).map(Colleague::person).orElseGet(() -> Person.unknown(id));
    }

    /** Without number or id, for what a resident keeps. */
    public NamedColleague named(ProfessionalId id) {
        Person person = person(id);
        return new NamedColleague(person.name(), person.roleName(), person.teamName(), person.organisationName());
    }

    /** Everyone asked for, the departed too. */
    public Map<ProfessionalId, Person> persons(Collection<ProfessionalId> ids) {
        Map<ProfessionalId, Person> found = new HashMap<>();
        for (ProfessionalId id : ids) {
            found.computeIfAbsent(id, this::person);
        }
        return found;
    }

    /**
     * The first of his duo and stand-ins who helps here still and isn't away now, as the sociale kaart shows it: of whoever is away his
     * own stand-ins are asked next, and nobody twice. The excluded are never asked.
     */
    public Optional<ProfessionalId> standInFor(
            ProfessionalId someone, Instant now, Collection<ProfessionalId> excluded) {
        Set<ProfessionalId> asked = new HashSet<>(excluded);
        asked.add(someone);
        Deque<ProfessionalId> next =
                new ArrayDeque<>(of(someone).map(Colleague::standIns).orElse(List.of()));
        while (!next.isEmpty()) {
            ProfessionalId candidate = next.poll();
            Optional<Colleague> colleague = asked.add(candidate) ? helping(candidate) : Optional.empty();
            if (colleague.filter(c -> !c.isAbsent(now)).isPresent()) {
                return Optional.of(candidate);
            }
            colleague.ifPresent(away -> next.addAll(away.standIns()));
        }
        return Optional.empty();
    }
}
