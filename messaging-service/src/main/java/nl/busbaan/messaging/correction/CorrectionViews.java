package nl.busbaan.messaging.correction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseDataReader;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.casefile.CaseItemId;
import nl.busbaan.messaging.casefile.CaseItems;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;

/** Reading corrections: by those in charge. The names of the kinds are asked for outside the transaction. */
@ApplicationScoped
class CorrectionViews {
    private final Corrections corrections;
    private final HelpRequests requests;
    private final CaseItems items;
    private final CaseDataReader kinds;
    private final Colleagues colleagues;
    private final CurrentProfessional me;
    private final ResidentTexts texts;

    CorrectionViews(
            Corrections corrections,
            HelpRequests requests,
            CaseItems items,
            CaseDataReader kinds,
            Colleagues colleagues,
            CurrentProfessional me,
            ResidentTexts texts) {
        this.corrections = corrections;
        this.requests = requests;
        this.items = items;
        this.kinds = kinds;
        this.colleagues = colleagues;
        this.me = me;
        this.texts = texts;
    }

    /** Empty for whoever isn't in charge or duo. */
    Optional<List<CorrectionView>> ofRequest(HelpRequestId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> requests.of(id)
                        .filter(request -> request.isInChargeOrDuo(me.helper()))
                        .map(request -> corrections.ofRequest(id).stream()
                                .map(this::view)
                                .toList()))
                .map(views -> views.stream().map(this::named).toList());
    }

    CorrectionView one(UUID id) {
        return named(QuarkusTransaction.requiringNew()
                .call(() -> view(corrections.findByIdOptional(id).orElseThrow())));
    }

    private CorrectionView named(CorrectionView view) {
        return view.called(kinds.nameOf(view.kind()));
    }

    private CorrectionView view(Correction correction) {
        String kind = items.findByIdOptional(new CaseItemId(correction.caseItemId()))
                .map(CaseItem::kind)
                .orElseThrow();
        return new CorrectionView(
                correction.id(),
                correction.version(),
                correction.caseItemId(),
                kind,
                kind,
                correction.status(),
                correction.statement(texts),
                correction.askedAt(),
                correction.running().map(RunningPromise::by).orElse(null),
                correction.answeredBy().map(colleagues::person).orElse(null),
                correction.answeredAt().orElse(null),
                correction.reason(texts).orElse(null));
    }
}
