package nl.busbaan.consent.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks which questions are to be repeated or ended, and which consents end soon. Every replica may: the resident's row sees to it that each
 * happens once.
 */
@ApplicationScoped
class QuestionSweep {
    private static final Logger LOG = Logger.getLogger(QuestionSweep.class);

    private final DueQuestions due;

    QuestionSweep(DueQuestions due) {
        this.due = due;
    }

    @Scheduled(
            every = "{busbaan.consent-question-sweep}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (UUID resident : due.residents()) {
            try {
                due.handle(resident);
            } catch (RuntimeException e) {
                // Its moment stands, so it is tried again at the next look; the others don't wait for it.
                LOG.warn("What was due for a resident could not be done.", e);
            }
        }
    }
}
