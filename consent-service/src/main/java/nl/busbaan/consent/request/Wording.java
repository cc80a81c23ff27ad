package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.consent.Notice;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.web.KeptNames;
import org.jspecify.annotations.Nullable;

/** A request in the words the resident reads. */
@ApplicationScoped
class Wording {
    /** Rises when the meaning of the sentences under question.* changes. */
    private static final int VERSION = 2;

    private final CodeLists lists;
    private final CodeNames names;
    private final RecipientWords recipients;
    private final Texts texts;
    private final Teams teams;
    private final ResidentKeys keys;

    Wording(CodeLists lists, CodeNames names, RecipientWords recipients, Teams teams, Texts texts, ResidentKeys keys) {
        this.lists = lists;
        this.names = names;
        this.recipients = recipients;
        this.teams = teams;
        this.texts = texts;
        this.keys = keys;
    }

    /**
     * @param howWide how many may read it, when it isn't one organisation
     * @param release what is asked apart of the secrecy; null when none of the kinds falls under it
     * @param language of all but the why, which is in the words of who asks
     */
    record Shown(
            String question,
            @Nullable String howWide,
            String why,
            String until,
            String cannotBeUndone,
            @Nullable Release release,
            String notice,
            String language) {

        Shown without(KeptNames names) {
            return new Shown(
                    names.outOf(question),
                    howWide,
                    names.outOf(why),
                    until,
                    names.outOf(cannotBeUndone),
                    release == null ? null : release.without(names),
                    notice,
                    language);
        }

        /** As one reads it alone who is asked no release: on a screen that comes after a yes to what takes it. */
        Shown withoutRelease() {
            return new Shown(question, howWide, why, until, cannotBeUndone, null, notice, language);
        }

        /** As it is kept with the answer. */
        Notice asKept() {
            Stream<String> ofSecrecy = release == null ? Stream.empty() : release.lines();
            String text = Stream.of(
                            Stream.of(question, howWide, why, until, cannotBeUndone)
                                    .filter(Objects::nonNull),
                            ofSecrecy,
                            Stream.of(notice))
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n"));
            return new Notice(text, language, VERSION);
        }
    }

    /**
     * The release from secrecy (ontheffing van het beroepsgeheim), asked apart: a yes to the reading isn't one to this.
     *
     * @param explanation what the secrecy is, and whose
     * @param withoutIt what a no comes down to
     */
    record Release(String explanation, String question, String withoutIt) {
        Stream<String> lines() {
            return Stream.of(explanation, question, withoutIt);
        }

        Release without(KeptNames names) {
            return new Release(explanation, names.outOf(question), withoutIt);
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
                release(request, who).orElse(null),
                texts.of(request.continuation().isPresent() ? notice + "-renewal" : notice),
                texts.language());
    }

    private Optional<Release> release(ConsentRequest request, String who) {
        Set<String> secret = lists.underSecrecy(request.kinds());
        List<String> keepers = names.keepers(secret);
        String named = texts.list(keepers);
        return secret.isEmpty()
                ? Optional.empty()
                : Optional.of(new Release(
                        texts.capitalised(texts.of("question.secrecy", named, keepers.size())),
                        texts.of("question.release", who, named, keepers.size()),
                        texts.of("question.without-release", texts.list(names.phrases(secret)))));
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
