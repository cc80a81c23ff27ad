package nl.busbaan.consent.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CounterVisits implements PanacheRepositoryBase<CounterVisit, UUID> {
    /** By code, the first first. */
    Map<UUID, List<Instant>> with(Collection<CounterCode> codes) {
        return list(
                        "code in ?1 order by at",
                        codes.stream().map(CounterCode::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CounterVisit::code, Collectors.mapping(CounterVisit::at, Collectors.toList())));
    }
}
