package nl.busbaan.messaging.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The log of all requests; only ever added to. */
@ApplicationScoped
public class Steps implements PanacheRepositoryBase<Step, Long> {
    private final Clock clock;

    Steps(Clock clock) {
        this.clock = clock;
    }

    public void add(StepTaken taken) {
        persist(new Step(taken, clock.instant()));
    }

    public List<Step> ofRequest(UUID request) {
        return list("requestId = ?1 order by id", request);
    }

    public List<Step> ofHandover(UUID handover) {
        return list("handoverId = ?1 order by id", handover);
    }
}
