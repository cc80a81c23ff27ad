package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.Narrator;
import org.jspecify.annotations.Nullable;

/** What handovers hold of a resident, for himself. A draft that was never sent is a work note of its writer and stays out. */
@ApplicationScoped
public class HandoverCopies {
    private final Handovers handovers;
    private final Colleagues colleagues;
    private final ResidentTexts texts;
    private final Narrator narrator;

    HandoverCopies(Handovers handovers, Colleagues colleagues, ResidentTexts texts, Narrator narrator) {
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.texts = texts;
        this.narrator = narrator;
    }

    /** Oldest first. Call it inside a transaction, and only about a request of the resident who calls. */
    public List<HandoverCopy> of(HelpRequestId request) {
        return handovers.ofRequest(request).stream()
                .flatMap(handover -> handover.offeredAt().map(at -> copy(handover, at)).stream())
                .toList();
    }

    private HandoverCopy copy(Handover handover, Instant offeredAt) {
        Receiver receiver = handover.receiver().orElse(null);
        Course course = handover.course();
        ProfessionalId returner = course.returnedBy();
        return new HandoverCopy(
                handover.id().value(),
                handover.status(),
                handover.lane().orElse(null),
                handover.purpose().orElse(null),
                colleagues.named(handover.sender()),
                receiver instanceof Receiver.ToProfessional(ProfessionalId id) ? colleagues.named(id) : null,
                receiver instanceof Receiver.ToTeam(TeamId team) ? narrator.teamName(team) : null,
                text(handover, Handover.Text.QUESTION),
                text(handover, Handover.Text.ACTION_TAKEN),
                handover.caseItemIds(),
                offeredAt,
                course.readAt(),
                handover.acceptor().map(colleagues::named).orElse(null),
                course.acceptedAt(),
                course.spokenAt(),
                text(handover, Handover.Text.NOTE),
                text(handover, Handover.Text.OUTCOME),
                returner == null ? null : colleagues.named(returner),
                text(handover, Handover.Text.REASON),
                handover.alternative().map(colleagues::named).orElse(null),
                course.closedAt());
    }

    private @Nullable String text(Handover handover, Handover.Text which) {
        return handover.text(which, texts).orElse(null);
    }
}
