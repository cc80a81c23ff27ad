package nl.busbaan.directory.professional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, UUID> {
    private static final int MOST_PARAMETERS = 5_000;

    /** Absences that aren't over yet, per professional, by beginning. */
    public Map<ProfessionalId, List<Absence>> ahead(Collection<ProfessionalId> of, Instant now) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Set<ProfessionalId> wanted = Set.copyOf(of);
        // A statement takes 65,535 parameters; of a whole kaart all absences are read instead.
        var ahead = wanted.size() > MOST_PARAMETERS
                ? find("untilMoment > ?1 order by fromMoment", now)
                : find(
                        "professionalId.value in ?1 and untilMoment > ?2 order by fromMoment",
                        wanted.stream().map(ProfessionalId::value).toList(),
                        now);
        return ahead.stream()
                .filter(a -> wanted.contains(a.professionalId()))
                .collect(Collectors.groupingBy(Absence::professionalId));
    }
}
