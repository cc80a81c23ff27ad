package nl.busbaan.messaging.colleague;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** The first of his duo and stand-ins who helps here still and isn't away now; the excluded are never asked. */
    public Optional<ProfessionalId> standInFor(
            ProfessionalId someone, Instant now, Collection<ProfessionalId> excluded) {
        List<ProfessionalId> candidates = of(someone).map(Colleague::standIns).orElse(List.of());
        return candidates.stream()
                .filter(c -> !excluded.contains(c))
                .filter(c -> isReachable(c, now))
                .findFirst();
    }
}
