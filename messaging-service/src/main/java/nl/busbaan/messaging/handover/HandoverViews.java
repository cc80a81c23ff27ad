package nl.busbaan.messaging.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.messaging.casefile.CaseDataReader;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.casefile.Decision;
import nl.busbaan.messaging.casefile.DecisionPoint;
import nl.busbaan.messaging.casefile.Reading;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.messaging.helprequest.HandoverSummary.Role;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.Narrator;
import nl.busbaan.messaging.timeline.Steps;
import org.jspecify.annotations.Nullable;

/** Reading a handover: need to know first, then the decision point, both have to say yes. No transaction is open while it is asked. */
@ApplicationScoped
class HandoverViews {
    private static final String OWN_WORDS = "OWN_WORDS";

    private final Handovers handovers;
    private final HelpRequests requests;
    private final Involvement involvement;
    private final CurrentProfessional me;
    private final Colleagues colleagues;
    private final Teams teams;
    private final DraftCheck drafts;
    private final DecisionPoint decisionPoint;
    private final CaseDataReader caseData;
    private final HandoverSentences sentences;
    private final Steps steps;
    private final Narrator narrator;
    private final ResidentTexts texts;
    private final Clock clock;

    HandoverViews(
            Handovers handovers,
            HelpRequests requests,
            Involvement involvement,
            CurrentProfessional me,
            Colleagues colleagues,
            Teams teams,
            DraftCheck drafts,
            DecisionPoint decisionPoint,
            CaseDataReader caseData,
            HandoverSentences sentences,
            Steps steps,
            Narrator narrator,
            ResidentTexts texts,
            Clock clock) {
        this.handovers = handovers;
        this.requests = requests;
        this.involvement = involvement;
        this.me = me;
        this.colleagues = colleagues;
        this.teams = teams;
        this.drafts = drafts;
        this.decisionPoint = decisionPoint;
        this.caseData = caseData;
        this.sentences = sentences;
        this.steps = steps;
        this.narrator = narrator;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What the transaction found; the rest depends on decisions.
     *
     * @param need asked about only when the reader doesn't see the resident's words by taking part
     */
    private record Found(
            HandoverView view,
            HelpRequest request,
            boolean seesNeed,
            @Nullable Reading reading,
            List<CaseItem> items,
            Reading.@Nullable Asked need) {}

    Optional<HandoverView> one(HandoverId id) {
        Optional<Found> found = QuarkusTransaction.requiringNew().call(() -> find(id));
        return found.map(this::decided);
    }

    private HandoverView decided(Found found) {
        if (found.reading == null) {
            return found.view;
        }
        List<Reading.Asked> asked = new ArrayList<>(
                found.items.stream().map(CaseDataReader::question).toList());
        if (found.need != null) {
            asked.add(found.need);
        }
        Map<Reading.Asked, Decision> decisions = decisionPoint.decide(found.reading, asked);
        boolean seesNeed = found.seesNeed || decisions.get(found.need) instanceof Decision.Permit;
        return found.view.disclosing(
                seesNeed ? found.request.ownWords(texts) : null,
                caseData.show(found.items, decisions),
                CaseDataReader.notice(decisions));
    }

    private Optional<Found> find(HandoverId id) {
        Colleague reader = me.colleague();
        return handovers.of(id).flatMap(handover -> {
            HelpRequest request = requests.of(handover.requestId()).orElseThrow();
            return involvement.of(reader, handover, request).map(role -> found(handover, request, reader, role));
        });
    }

    private Found found(Handover handover, HelpRequest request, Colleague reader, Role role) {
        HandoverView view = view(handover, request, reader.id(), role);
        if (!Involvement.seesContent(role, handover)) {
            return new Found(view, request, false, null, List.of(), null);
        }
        boolean seesNeed = Involvement.isSendersSide(role)
                || handover.acceptor().filter(reader.id()::equals).isPresent();
        String purpose = Involvement.isSendersSide(role)
                ? ownPurpose(reader)
                : handover.purpose().orElseThrow();
        return new Found(
                view,
                request,
                seesNeed,
                new Reading(
                        reader.id(), handover.resident(), purpose, handover.id().value()),
                drafts.itemsOf(handover),
                seesNeed ? null : new Reading.Asked(OWN_WORDS, request.inChargeTeam()));
    }

    private String ownPurpose(Colleague reader) {
        return OwnPurpose.of(teams.mainTeamOf(reader.id()).flatMap(Team::task).orElse(""));
    }

    private HandoverView view(Handover handover, HelpRequest request, ProfessionalId reader, Role role) {
        boolean content = Involvement.seesContent(role, handover);
        HandoverState.@Nullable Open open = handover.state() instanceof HandoverState.Open still ? still : null;
        RunningPromise running = open == null ? null : open.promise();
        Receiver receiver = handover.receiver().orElse(null);
        return new HandoverView(
                handover.id().value(),
                handover.version(),
                handover.requestId().value(),
                handover.status(),
                role,
                handover.lane().orElse(null),
                content ? handover.purpose().orElse(null) : null,
                content ? text(handover, Handover.Text.QUESTION) : null,
                content ? text(handover, Handover.Text.ACTION_TAKEN) : null,
                colleagues.person(handover.sender()),
                receiver instanceof Receiver.ToProfessional(ProfessionalId id) ? colleagues.person(id) : null,
                receiver instanceof Receiver.ToTeam(TeamId id)
                        ? new HandoverView.TeamName(id.value(), narrator.teamName(id))
                        : null,
                handover.acceptor().map(colleagues::person).orElse(null),
                open == null ? null : colleagues.person(open.responsible()),
                handover.offeredAt().orElse(null),
                running == null ? null : running.nextMoment(),
                running == null ? null : running.by(),
                sentences.nextStep(handover),
                running != null && running.isOverdue(clock.instant()),
                sentences.escalation(handover, role),
                Involvement.seesCalledName(role, handover)
                        ? request.calledName(texts).orElse(null)
                        : null,
                null,
                List.of(),
                null,
                narrator.tell(steps.ofHandover(handover.id().value()), Narrator.Reader.PROFESSIONAL),
                content && handover.status() == HandoverStatus.RETURNED ? returned(handover) : null,
                content ? text(handover, Handover.Text.NOTE) : null,
                content ? text(handover, Handover.Text.OUTCOME) : null,
                content && handover.status() == HandoverStatus.WITHDRAWN ? text(handover, Handover.Text.REASON) : null,
                Permitted.to(role, reader, handover));
    }

    private HandoverView.Returned returned(Handover handover) {
        return new HandoverView.Returned(
                text(handover, Handover.Text.REASON),
                handover.alternative().map(colleagues::person).orElse(null),
                handover.searchTogether());
    }

    private @Nullable String text(Handover handover, Handover.Text which) {
        return handover.text(which, texts).orElse(null);
    }
}
