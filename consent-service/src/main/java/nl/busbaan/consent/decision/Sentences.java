package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.busbaan.consent.kind.Secrecy;
import nl.busbaan.consent.legalbasis.Entry;
import nl.busbaan.consent.text.Texts;

/** What a verdict says in B1 Dutch. */
@ApplicationScoped
class Sentences {
    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String of(Verdict verdict) {
        Entry entry = verdict.entry();
        LocalDate until = verdict.until();
        Secrecy secrecy = verdict.secrecy();
        String detail = until != null ? texts.date(until) : entry == null ? "" : entry.explanation();
        return texts.of(
                        "decision." + verdict.code(),
                        texts.capitalised(verdict.as().roleInSentence()),
                        verdict.purpose().name(),
                        detail,
                        secrecy == null ? "" : secrecy.article())
                .strip();
    }

    /** Honest about where a never ends: outside Busbaan the law may demand something, and somebody else than the helper answers that. */
    Optional<String> legalDemand(Verdict verdict) {
        return verdict.never() ? Optional.of(texts.of("decision.legal-demand")) : Optional.empty();
    }
}
