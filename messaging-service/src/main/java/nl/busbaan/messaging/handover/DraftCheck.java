package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.casefile.CaseItems;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.platform.problem.Violation;

/** What can be wrong in a draft although each field has the right form. */
@ApplicationScoped
class DraftCheck {
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
            }
        }
        if (draft.teamId() != null && !isKnown(new Receiver.ToTeam(new TeamId(draft.teamId())))) {
            violations.add(Violation.inBody("teamId", "Kies een team dat in de sociale kaart staat."));
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

    boolean isKnown(Receiver receiver) {
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
