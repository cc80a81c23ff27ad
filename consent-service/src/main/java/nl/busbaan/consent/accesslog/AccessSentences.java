package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.colleague.RoleWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.text.Texts;

/** A line of the access log as its resident reads it. */
@ApplicationScoped
class AccessSentences {
    private final CodeNames names;
    private final RoleWords roles;
    private final Texts texts;

    AccessSentences(CodeNames names, RoleWords roles, Texts texts) {
        this.names = names;
        this.roles = roles;
        this.texts = texts;
    }

    record Told(String who, String purpose, List<String> kinds, String sentence) {}

    Told of(Access access) {
        String who = roles.inSentence(access.roleName());
        String purpose = names.purpose(access.purpose());
        return new Told(
                who,
                purpose,
                names.kinds(access.kinds()),
                texts.of(
                        "access.read",
                        texts.capitalised(who),
                        access.organisationName(),
                        texts.list(names.phrases(access.kinds())),
                        purpose,
                        texts.moment(access.at())));
    }
}
