package nl.busbaan.messaging.helprequest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.busbaan.platform.outbox.Topics;

/** The topics this service writes, also those for records that it could not read. */
@ApplicationScoped
class OwnTopics {
    private static final String HANDOVERS = "handovers";

    private final Topics topics;

    OwnTopics(Topics topics) {
        this.topics = topics;
    }

    void ensure(@Observes StartupEvent event) {
        topics.ensure(
                List.of(HelpRequestChanged.TOPIC),
                List.of(
                        HANDOVERS,
                        "professionals-dead-letter",
                        "teams-dead-letter",
                        "residents-dead-letter",
                        "consents-dead-letter"));
    }
}
