package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.decision.Guide;
import nl.busbaan.consent.decision.Verdict;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;

/** What a resident may be asked, and by whom. */
@ApplicationScoped
class MayAsk {
    private final CodeLists lists;
    private final Teams teams;
    private final Guide guide;

    MayAsk(CodeLists lists, Teams teams, Guide guide) {
        this.lists = lists;
        this.teams = teams;
        this.guide = guide;
    }

    /**
     * Why this colleague asks for nothing under this purpose; empty when he may. Whoever decides on the benefit never asks: the resident
     * wouldn't feel free to say no, AVG 7(4). One of his jobs is enough, for it is the same person.
     */
    Optional<String> refusal(Colleague asker, Purpose purpose) {
        if (asker.assignments().stream().anyMatch(job -> decidesOn(purpose, job))) {
            return Optional.of(
                    "Jouw organisatie beslist zelf over %s. Dan mag je de inwoner niet om toestemming vragen."
                            .formatted(purpose.name()));
        }
        return asker.assignments().stream().anyMatch(this::decidesOnABenefit)
                ? Optional.of(
                        ("Jouw organisatie of team beslist over een uitkering of toeslag. Dan mag je de inwoner niet om toestemming"
                                        + " vragen, ook niet voor %s: hij voelt zich niet vrij om nee te zeggen. Vraag het een"
                                        + " collega die er niet over beslist, zoals het buurtteam.")
                                .formatted(purpose.name()))
                : Optional.empty();
    }

    private boolean decidesOn(Purpose purpose, Assignment job) {
        return teams.hasTeamWithTask(job.organisationId(), purpose.decidedByTasks());
    }

    /** Whatever the purpose is called: it is the same desk that the resident's income depends on. */
    private boolean decidesOnABenefit(Assignment job) {
        return lists.benefitTasks().contains(job.task())
                || (!teams.isMunicipality(job.organisationId())
                        && teams.hasTeamWithTask(job.organisationId(), lists.benefitTasks()));
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
