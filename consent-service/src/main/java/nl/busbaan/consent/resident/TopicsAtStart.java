package nl.busbaan.consent.resident;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.busbaan.platform.erasure.ErasureLedger;
import nl.busbaan.platform.outbox.Topics;

/**
 * The topics this service writes and reads, those for records it could not apply included. Whichever service starts first
 * creates them, so that no consumer waits for a topic to appear.
 */
class TopicsAtStart {
    /** Before the messaging channels open. */
    private static final int EARLY = 100;

    void create(@Observes @Priority(EARLY) StartupEvent event, Topics topics) {
        topics.ensure(
                List.of(
                        "residents",
                        "consents",
                        "professionals",
                        "teams",
                        "help-requests",
                        "log-heads",
                        ErasureLedger.TOPIC),
                List.of(
                        "professionals-dead-letter",
                        "teams-dead-letter",
                        "help-requests-dead-letter",
                        ErasureLedger.TOPIC + "-dead-letter"));
    }
}
