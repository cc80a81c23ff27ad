package nl.busbaan.messaging.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;

/** The corrections of a request, for its resident. */
@ApplicationScoped
public class CorrectionCopies {
    private final Corrections corrections;
    private final Colleagues colleagues;
    private final ResidentTexts texts;

    CorrectionCopies(Corrections corrections, Colleagues colleagues, ResidentTexts texts) {
        this.corrections = corrections;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    /** Oldest first. Call it inside a transaction, and only about a request of the resident who calls. */
    public List<CorrectionCopy> of(HelpRequestId request) {
        return corrections.ofRequest(request).stream().map(this::copy).toList();
    }

    private CorrectionCopy copy(Correction correction) {
        return new CorrectionCopy(
                correction.id(),
                correction.caseItemId(),
                correction.status(),
                correction.statement(texts),
                correction.askedAt(),
                correction.running().map(RunningPromise::by).orElse(null),
                correction.answeredBy().map(colleagues::named).orElse(null),
                correction.answeredAt().orElse(null),
                correction.reason(texts).orElse(null));
    }
}
