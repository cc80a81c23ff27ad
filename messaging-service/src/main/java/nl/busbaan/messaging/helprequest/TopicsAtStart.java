package nl.busbaan.messaging.helprequest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.busbaan.platform.erasure.ErasureLedger;
import nl.busbaan.platform.outbox.Topics;

/**
 * The topics this service writes and reads, also those for records that it could not read. Whichever service starts first creates
 * them, so that no consumer waits for a topic to appear.
 */
@ApplicationScoped
class TopicsAtStart {
    private static final String HANDOVERS = "handovers";
    /** Before the messaging channels open. */
    private static final int EARLY = 100;

    /** A name of its own: directory-service reads this topic as well, and sets aside what it can't read under the topic's name. */
    private static final String INITIATIVES_DEAD_LETTER = "directory-entries-messaging-dead-letter";

    private final Topics topics;

    TopicsAtStart(Topics topics) {
        this.topics = topics;
    }

    void ensure(@Observes @Priority(EARLY) StartupEvent event) {
        topics.ensure(
                List.of(
                        HelpRequestChanged.TOPIC,
                        "professionals",
                        "teams",
                        "directory-entries",
                        "residents",
                        "consents",
                        ErasureLedger.TOPIC),
                List.of(
                        HANDOVERS,
                        "professionals-dead-letter",
                        "teams-dead-letter",
                        INITIATIVES_DEAD_LETTER,
                        "residents-dead-letter",
                        "consents-dead-letter",
                        ErasureLedger.TOPIC + "-dead-letter"));
    }
}
