package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.consent.Notice;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.web.KeptNames;
import org.jspecify.annotations.Nullable;

/** A request in the words the resident reads. */
@ApplicationScoped
class Wording {
    /** Rises when the meaning of the sentences under question.* changes. */
    private static final int VERSION = 1;

    private final CodeNames names;
    private final RecipientWords recipients;
    private final Texts texts;
    private final Teams teams;
    private final ResidentKeys keys;

    Wording(CodeNames names, RecipientWords recipients, Teams teams, Texts texts, ResidentKeys keys) {
        this.names = names;
        this.recipients = recipients;
        this.teams = teams;
        this.texts = texts;
        this.keys = keys;
    }

    /**
     * @param howWide how many may read it, when it isn't one organisation
     * @param language of all but the why, which is in the words of who asks
     */
    record Shown(
            String question,
            @Nullable String howWide,
            String why,
            String until,
            String cannotBeUndone,
            String notice,
            String language) {

        Shown without(KeptNames names) {
            return new Shown(
                    names.outOf(question),
                    howWide,
                    names.outOf(why),
                    until,
                    names.outOf(cannotBeUndone),
                    notice,
                    language);
        }

        /** As it is kept with the answer. */
        Notice asKept() {
            String text = Stream.of(question, howWide, why, until, cannotBeUndone, notice)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            return new Notice(text, language, VERSION);
        }
    }

    /** As the resident reads it alone. */
    Shown of(ConsentRequest request) {
        return shown(request, "question.no-harm");
    }

    /** As it is read to him, or given to him on paper: then whoever helps him hears or reads his answer, and the notice says so. */
    Shown toColleague(ConsentRequest request) {
        return shown(request, "question.no-harm-heard");
    }

    private Shown shown(ConsentRequest request, String notice) {
        String who = recipients.of(request.recipient(), request.recipientLabel());
        return new Shown(
                question(request, who),
                howWide(request.recipient()).orElse(null),
                keys.decrypt(request.resident().value(), ConsentRequest.contextOf(request.id()), request.explanation())
                        .orElse(""),
                until(request),
                texts.of("question.cannot-be-undone", who),
                texts.of(request.continuation().isPresent() ? notice + "-renewal" : notice),
                texts.language());
    }

    /** Of a task: the number of today, and that others may join it. */
    private Optional<String> howWide(Recipient recipient) {
        if (!(recipient instanceof Recipient.OrganisationsWithTask category)) {
            return Optional.empty();
        }
        List<Team> covered = teams.withTask(category.task());
        long organisations =
                covered.stream().map(Team::organisationId).distinct().count();
        return Optional.of(texts.of("question.how-wide", covered.size(), organisations));
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
