package nl.busbaan.consent.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.language.ReaderLanguage;

/** Roles as a resident reads them, in his language. */
@ApplicationScoped
public class RoleWords {
    private final CodeNames names;
    private final Texts texts;
    private final ReaderLanguage reader;

    RoleWords(CodeNames names, Texts texts, ReaderLanguage reader) {
        this.names = names;
        this.texts = texts;
        this.reader = reader;
    }

    /** "de verzekeringsarts" */
    public String inSentence(String roleName) {
        return reader.locale().equals(ReaderLanguage.DUTCH)
                ? Assignment.roleInSentence(roleName)
                : texts.of("role.in-sentence", names.role(roleName).orElse(roleName));
    }

    public String name(String roleName) {
        return names.role(roleName).orElse(roleName);
    }

    /** "de verzekeringsarts van UWV" */
    public String inSentence(Assignment job) {
        return at(job.roleName(), job.organisationName());
    }

    public String at(String roleName, String organisation) {
        return texts.of("role.at", inSentence(roleName), organisation);
    }
}
