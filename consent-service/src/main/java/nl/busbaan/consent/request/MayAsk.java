package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.decision.Guide;
import nl.busbaan.consent.decision.Verdict;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;

/** What a resident may be asked, and by whom. */
@ApplicationScoped
class MayAsk {
    private final Teams teams;
    private final Guide guide;

    MayAsk(Teams teams, Guide guide) {
        this.teams = teams;
        this.guide = guide;
    }

    /** Whoever decides on the benefit never asks: the resident wouldn't feel free to say no, AVG 7(4). */
    boolean decides(Colleague asker, Purpose purpose) {
        return asker.assignments().stream()
                .anyMatch(a -> teams.hasTeamWithTask(a.organisationId(), purpose.decidedByTasks()));
    }

    /** Why this kind isn't asked for; empty when it may be. */
    Optional<String> refusal(Kind kind, Purpose purpose, Recipients.Found recipient, Colleague asker) {
        if (kind.category() != Category.ORDINARY && tooWide(recipient.recipient())) {
            return Optional.of("%s mag alleen naar één persoon of één rol. Kies die.".formatted(kind.name()));
        }
        Verdict verdict =
                guide.adviseFor(recipient.jobs(), purpose, kind, asker).orElseThrow();
        return switch (verdict.answer()) {
            case ASK -> Optional.empty();
            case ALLOWED -> Optional.of("%s mag al zonder toestemming.".formatted(kind.name()));
            case NOT_NEEDED -> Optional.of("%s is hier niet nodig voor %s.".formatted(kind.name(), purpose.name()));
            case NOT_ALLOWED ->
                Optional.of(
                        "Toestemming is hier niet genoeg voor %s. Vraag de privacy officer.".formatted(kind.name()));
        };
    }

    private static boolean tooWide(Recipient recipient) {
        return switch (recipient.specificity()) {
            case PERSON, ROLE_AT_TEAM, ROLE_AT_ORGANISATION -> false;
            case TEAM, ORGANISATION, CATEGORY -> true;
        };
    }
}
