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
                texts.capitalised(texts.of("question.ask", who, phrases(request.kinds()))),
                keys.decrypt(request.resident().value(), ConsentRequest.contextOf(request.id()), request.explanation())
                        .orElse(""),
                texts.of("question.until", texts.date(request.until())),
                texts.of("question.cannot-be-undone", who),
                texts.of("question.no-harm"));
    }

    private String phrases(Collection<String> kinds) {
        return texts.list(kinds.stream()
                .sorted()
                .map(code -> lists.knownKind(code).phrase())
                .toList());
    }
}
