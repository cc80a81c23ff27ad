package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.messaging.casefile.AttachedItems;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.helprequest.HandoverSummary;
import nl.busbaan.messaging.helprequest.HandoversOfRequest;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.Narrator;
import org.jspecify.annotations.Nullable;

/** Handovers in one line each, with what this reader may see. */
@ApplicationScoped
public class HandoverSummaries implements HandoversOfRequest, AttachedItems {
    private static final int PREVIEW = 120;

    private final Handovers handovers;
    private final HelpRequests requests;
    private final Involvement involvement;
    private final Colleagues colleagues;
    private final HandoverSentences sentences;
    private final Narrator narrator;
    private final ResidentTexts texts;
    private final Clock clock;

    HandoverSummaries(
            Handovers handovers,
            HelpRequests requests,
            Involvement involvement,
            Colleagues colleagues,
            HandoverSentences sentences,
            Narrator narrator,
            ResidentTexts texts,
            Clock clock) {
        this.handovers = handovers;
        this.requests = requests;
        this.involvement = involvement;
        this.colleagues = colleagues;
        this.sentences = sentences;
        this.narrator = narrator;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<HandoverSummary> seenBy(ProfessionalId reader, HelpRequest request) {
        return colleagues
                .of(reader)
                .map(colleague -> handovers.ofRequest(request.id()).stream()
                        .flatMap(handover -> summary(handover, request, colleague).stream())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Set<UUID> cameTo(ProfessionalId reader, HelpRequestId id) {
        Optional<Colleague> colleague = colleagues.of(reader);
        Optional<HelpRequest> request = requests.of(id);
        if (colleague.isEmpty() || request.isEmpty()) {
            return Set.of();
        }
        return handovers.ofRequest(id).stream()
                .filter(h -> involvement
                        .of(colleague.get(), h, request.get())
                        .filter(role -> Involvement.seesContent(role, h))
                        .isPresent())
                .flatMap(h -> h.caseItemIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<HandoverSummary> summary(Handover handover, Colleague reader) {
        return requests.of(handover.requestId()).flatMap(request -> summary(handover, request, reader));
    }

    private Optional<HandoverSummary> summary(Handover handover, HelpRequest request, Colleague reader) {
        return involvement.of(reader, handover, request).map(role -> summary(handover, request, role));
    }

    private HandoverSummary summary(Handover handover, HelpRequest request, HandoverSummary.Role role) {
        RunningPromise running = handover.state() instanceof HandoverState.Open open ? open.promise() : null;
        Receiver receiver = handover.receiver().orElse(null);
        return new HandoverSummary(
                handover.id().value(),
                handover.requestId().value(),
                handover.status(),
                handover.lane().orElse(null),
                colleagues.person(handover.sender()),
                receiver instanceof Receiver.ToProfessional(ProfessionalId id) ? colleagues.person(id) : null,
                receiver instanceof Receiver.ToTeam(TeamId id) ? narrator.teamName(id) : null,
                Involvement.seesCalledName(role, handover)
                        ? request.calledName(texts).orElse(null)
                        : null,
                Involvement.seesContent(role, handover) ? preview(handover) : null,
                running == null ? null : running.nextMoment(),
                running == null ? null : running.by(),
                running != null && running.isOverdue(clock.instant()),
                sentences.escalation(handover, role),
                sentences.nextStep(handover),
                role);
    }

    private @Nullable String preview(Handover handover) {
        return handover.text(Handover.Text.QUESTION, texts)
                .map(question -> question.length() <= PREVIEW ? question : question.substring(0, PREVIEW - 1) + "…")
                .orElse(null);
    }
}
