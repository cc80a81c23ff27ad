package nl.busbaan.directory.professional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, UUID> {

    /** Absences that aren't over yet, per professional, by beginning. */
    public Map<ProfessionalId, List<Absence>> ahead(Collection<ProfessionalId> of, Instant now) {
        if (of.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = of.stream().map(ProfessionalId::value).toList();
        return find("professionalId.value in ?1 and untilMoment > ?2 order by fromMoment", ids, now).stream()
                .collect(Collectors.groupingBy(Absence::professionalId));
    }
}
