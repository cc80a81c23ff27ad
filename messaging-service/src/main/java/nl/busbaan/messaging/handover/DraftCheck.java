package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.casefile.CaseItems;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.problem.Violation;

/** What can be wrong in a draft although each field has the right form. */
@ApplicationScoped
class DraftCheck {
    private static final String ENFORCER =
            "Dit team handhaaft, en helpt niet. Haal het er niet bij. Krijg je een vordering? Stuur die naar"
                    + " de jurist of de privacy officer van je organisatie.";

    private final Colleagues colleagues;
    private final Teams teams;
    private final CaseItems items;

    DraftCheck(Colleagues colleagues, Teams teams, CaseItems items) {
        this.colleagues = colleagues;
        this.teams = teams;
        this.items = items;
    }

    List<Violation> violations(HandoverDraft draft, HelpRequestId request, ProfessionalId sender) {
        List<Violation> violations = new ArrayList<>();
        if (draft.receiverId() != null && draft.teamId() != null) {
            violations.add(Violation.inBody("teamId", "Kies een collega of een team, niet allebei."));
        }
        if (draft.receiverId() != null) {
            ProfessionalId receiver = new ProfessionalId(draft.receiverId());
            if (receiver.equals(sender) || !isKnown(new Receiver.ToProfessional(receiver))) {
                violations.add(
                        Violation.inBody("receiverId", "Kies een collega die in de sociale kaart staat, niet uzelf."));
            } else if (enforces(new Receiver.ToProfessional(receiver))) {
                violations.add(Violation.inBody("receiverId", ENFORCER));
            }
        }
        if (draft.teamId() != null) {
            Receiver team = new Receiver.ToTeam(new TeamId(draft.teamId()));
            if (!isKnown(team)) {
                violations.add(Violation.inBody("teamId", "Kies een team dat in de sociale kaart staat."));
            } else if (enforces(team)) {
                violations.add(Violation.inBody("teamId", ENFORCER));
            }
        }
        Set<UUID> known = items.ofRequest(request, draft.items()).stream()
                .map(item -> item.id().value())
                .collect(Collectors.toSet());
        for (int i = 0; i < draft.items().size(); i++) {
            if (!known.contains(draft.items().get(i))) {
                violations.add(
                        Violation.inBody("caseDataIds[" + i + "]", "Dit gegeven hoort niet bij deze hulpvraag."));
            }
        }
        return violations;
    }

    /** Helper and enforcer stay apart (scheiding van machten): whoever takes part in a request reads it. */
    private boolean enforces(Receiver receiver) {
        return switch (receiver) {
            case Receiver.ToProfessional(ProfessionalId id) ->
                colleagues.of(id).filter(Colleague::enforces).isPresent();
            case Receiver.ToTeam(TeamId id) ->
                teams.of(id).filter(Team::enforces).isPresent();
        };
    }

    /**
     * Who assesses an application isn't in charge of it too, nor the duo who stands in for him. What a request is about is known
     * when somebody is brought in for it, so that is where it stops.
     */
    Optional<Violation> assessedByWhoIsInCharge(HelpRequest request, String purpose) {
        return request.caretakers().stream()
                .flatMap(caretaker -> colleagues.of(caretaker).stream())
                .filter(caretaker -> caretaker.decidesOn(purpose))
                .findFirst()
                .map(caretaker -> Violation.inBody(
                        "purpose",
                        ("Het team van %s beslist hier zelf over. Wie beslist, heeft niet ook de regie. Vraag een collega"
                                        + " die hier niet over beslist, zoals het buurtteam, om de hulpvraag te openen.")
                                .formatted(caretaker.name())));
    }

    /** Why this receiver can't be brought in at all. */
    Optional<String> refusal(Receiver receiver) {
        if (enforces(receiver)) {
            return Optional.of(ENFORCER);
        }
        return isKnown(receiver)
                ? Optional.empty()
                : Optional.of("Deze collega werkt hier niet meer. Kies iemand anders.");
    }

    private boolean isKnown(Receiver receiver) {
        return switch (receiver) {
            case Receiver.ToProfessional(ProfessionalId id) ->
                colleagues.active(id).isPresent();
            case Receiver.ToTeam(TeamId id) -> teams.of(id).isPresent();
        };
    }

    List<CaseItem> itemsOf(Handover handover) {
        return items.ofRequest(handover.requestId(), handover.caseItemIds());
    }
}
