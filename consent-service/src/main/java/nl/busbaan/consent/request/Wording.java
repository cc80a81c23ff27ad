package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import nl.busbaan.consent.consent.Notice;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.crypto.ResidentKeys;

/** A request in the words the resident reads. */
@ApplicationScoped
class Wording {
    /** Rises when the meaning of the sentences under question.* changes. */
    private static final int VERSION = 1;

    private final CodeLists lists;
    private final Texts texts;
    private final ResidentKeys keys;

    Wording(CodeLists lists, Texts texts, ResidentKeys keys) {
        this.lists = lists;
        this.texts = texts;
        this.keys = keys;
    }

    record Shown(String question, String why, String until, String cannotBeUndone, String notice) {

        /** As it is kept with the answer. */
        Notice asKept() {
            return new Notice(
                    String.join("\n", question, why, until, cannotBeUndone, notice),
                    Texts.DUTCH.getLanguage(),
                    VERSION);
        }
    }

    Shown of(ConsentRequest request) {
        String who = request.recipientLabel();
        return new Shown(
                question(request, who),
                keys.decrypt(request.resident().value(), ConsentRequest.contextOf(request.id()), request.explanation())
                        .orElse(""),
                until(request),
                texts.of("question.cannot-be-undone", who),
                texts.of(request.continuation().isPresent() ? "question.no-harm-renewal" : "question.no-harm"));
    }

    private String question(ConsentRequest request, String who) {
        String kinds = phrases(request.kinds());
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

    private String phrases(Collection<String> kinds) {
        return texts.list(kinds.stream()
                .sorted()
                .map(code -> lists.knownKind(code).phrase())
                .toList());
    }
}
