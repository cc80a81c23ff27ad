package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.outbox.Outbox;

/** Ends every consent of a resident who is erased: a step in his history, and nothing left of it with others. */
@ApplicationScoped
public class EndingAtErasure {
    private final Consents consents;
    private final History history;
    private final Outbox outbox;
    private final Texts texts;

    EndingAtErasure(Consents consents, History history, Outbox outbox, Texts texts) {
        this.consents = consents;
        this.history = history;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** The caller holds the resident's row exclusively. */
    public void endAll(Resident resident) {
        for (Consent consent : consents.list("resident.value", resident.id().value())) {
            if (consent.state() instanceof ConsentState.Standing standing) {
                history.step(
                        resident,
                        consent,
                        standing.withdraw(),
                        new Utterance(texts.kept("consent.by.resident"), texts.kept("consent.how.erased"), null, null));
            }
            outbox.appendTombstone(History.TOPIC, consent.id().value().toString());
        }
    }
}
