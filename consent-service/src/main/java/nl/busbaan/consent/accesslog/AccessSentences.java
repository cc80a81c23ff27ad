package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.text.Texts;

/** A line of the access log as its resident reads it. */
@ApplicationScoped
class AccessSentences {
    private final CodeLists lists;
    private final Texts texts;

    AccessSentences(CodeLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    record Told(String who, String purpose, List<String> kinds, String sentence) {}

    Told of(Access access) {
        List<Kind> kinds =
                access.kinds().stream().sorted().map(lists::knownKind).toList();
        String who = Assignment.roleInSentence(access.roleName());
        String purpose = lists.knownPurpose(access.purpose()).name();
        return new Told(
                who,
                purpose,
                kinds.stream().map(Kind::name).toList(),
                texts.of(
                        "access.read",
                        texts.capitalised(who),
                        access.organisationName(),
                        texts.list(kinds.stream().map(Kind::phrase).toList()),
                        purpose,
                        texts.moment(access.at())));
    }
}
