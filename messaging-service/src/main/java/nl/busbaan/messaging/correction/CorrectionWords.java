package nl.busbaan.messaging.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.casefile.Statements;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.PromisesBeside;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;

/**
 * What other features show of corrections. Of an item that stays as it is against the resident's wish, his words go with it wherever it
 * is shown (AVG 16).
 */
@ApplicationScoped
class CorrectionWords implements Statements, PromisesBeside {
    private final Corrections corrections;
    private final ResidentTexts texts;

    CorrectionWords(Corrections corrections, ResidentTexts texts) {
        this.corrections = corrections;
        this.texts = texts;
    }

    @Override
    public Map<UUID, String> about(Collection<UUID> items) {
        Map<UUID, String> said = new HashMap<>();
        corrections.refused(items).forEach(c -> said.put(c.caseItemId(), c.statement(texts)));
        return said;
    }

    @Override
    public Optional<RunningPromise> firstOf(HelpRequestId request) {
        return corrections.ofRequest(request).stream()
                .flatMap(correction -> correction.running().stream())
                .min(Comparator.comparing(RunningPromise::by));
    }
}
