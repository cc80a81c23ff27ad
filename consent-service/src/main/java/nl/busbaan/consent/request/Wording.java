package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.consent.consent.Notice;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.crypto.ResidentKeys;

/** A request in the words the resident reads. */
@ApplicationScoped
class Wording {
    /** Rises when the meaning of the sentences under question.* changes. */
    private static final int VERSION = 1;

    private final CodeNames names;
    private final RecipientWords recipients;
    private final Texts texts;
    private final ResidentKeys keys;

    Wording(CodeNames names, RecipientWords recipients, Texts texts, ResidentKeys keys) {
        this.names = names;
        this.recipients = recipients;
        this.texts = texts;
        this.keys = keys;
    }

    /** @param language of all but the why, which is in the words of who asks */
    record Shown(String question, String why, String until, String cannotBeUndone, String notice, String language) {

        /** As it is kept with the answer. */
        Notice asKept() {
            return new Notice(String.join("\n", question, why, until, cannotBeUndone, notice), language, VERSION);
        }
    }

    Shown of(ConsentRequest request) {
        String who = recipients.of(request.recipient(), request.recipientLabel());
        return new Shown(
                question(request, who),
                keys.decrypt(request.resident().value(), ConsentRequest.contextOf(request.id()), request.explanation())
                        .orElse(""),
                until(request),
                texts.of("question.cannot-be-undone", who),
                texts.of(request.continuation().isPresent() ? "question.no-harm-renewal" : "question.no-harm"),
                texts.language());
    }

    private String question(ConsentRequest request, String who) {
        String kinds = texts.list(names.phrases(request.kinds()));
        return request.continuation()
                .map(c -> texts.of("question.renew", who, kinds, texts.date(c.lastDayBefore())))
                .orElseGet(() -> texts.capitalised(texts.of("question.ask", who, kinds)));
    }

    private String until(ConsentRequest request) {
        String last = texts.date(request.until());
        return request.continuation()
                .map(c -> texts.of("question.until-renewal", texts.date(c.begins()), last))
                .orElseGet(() -> texts.of("question.until", last));
    }
}
