package nl.busbaan.consent.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Looks which questions are to be repeated or ended, which consents end soon, and which codes were kept long enough. Every replica may: the
 * resident's row sees to it that each happens once.
 */
@ApplicationScoped
class QuestionSweep {
    private static final Logger LOG = Logger.getLogger(QuestionSweep.class);

    private final DueQuestions due;
    private final CounterKeeping codes;

    QuestionSweep(DueQuestions due, CounterKeeping codes) {
        this.due = due;
        this.codes = codes;
    }

    @Scheduled(
            every = "{busbaan.consent-question-sweep}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (DueQuestions.Item item : due.items()) {
            try {
                due.handle(item);
            } catch (RuntimeException e) {
                LOG.warnf(e, "A %s that was due could not be done; it is tried again later.", item.kind());
                postpone(item);
            }
        }
    }

    private void postpone(DueQuestions.Item item) {
        try {
            due.postpone(item);
        } catch (RuntimeException e) {
            // Its moment stands, so it is tried again at the next look.
            LOG.warn("It could not be put off either.", e);
        }
    }

    @Scheduled(
            every = "{busbaan.consent-code-sweep}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetCodes() {
        codes.forget();
    }
}
