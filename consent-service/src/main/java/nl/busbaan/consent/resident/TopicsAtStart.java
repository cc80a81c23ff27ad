package nl.busbaan.consent.resident;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.busbaan.platform.outbox.Topics;

/** The topics this service writes, those for records it could not apply included. */
class TopicsAtStart {
    void create(@Observes StartupEvent event, Topics topics) {
        topics.ensure(
                List.of("residents", "consents"),
                List.of("professionals-dead-letter", "teams-dead-letter", "help-requests-dead-letter"));
    }
}
