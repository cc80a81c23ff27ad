package nl.busbaan.messaging.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.casefile.Guide;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.promise.PromiseRules;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Sending a concept. The AVG guide is asked first and outside the transaction; If-Match holds the two together: what was checked is
 * what is offered.
 */
@ApplicationScoped
class OfferingHandovers {
    private final Handovers handovers;
    private final HandoverDesk desk;
    private final HandoverRecord record;
    private final DraftCheck check;
    private final Guide guide;
    private final Promises promises;
    private final Clock clock;

    OfferingHandovers(
            Handovers handovers,
            HandoverDesk desk,
            HandoverRecord record,
            DraftCheck check,
            Guide guide,
            Promises promises,
            Clock clock) {
        this.handovers = handovers;
        this.desk = desk;
        this.record = record;
        this.check = check;
        this.guide = guide;
        this.promises = promises;
        this.clock = clock;
    }

    /** What the guide is asked about. */
    private record Sharing(
            @Nullable UUID receiver, @Nullable UUID team, String purpose, Map<UUID, String> kinds) {}

    Outcome offer(HandoverId id, @Nullable String ifMatch) {
        Sharing sharing = QuarkusTransaction.requiringNew().call(() -> sharing(id));
        Map<String, String> objections = sharing == null
                ? Map.of()
                : guide.objections(
                        sharing.receiver, sharing.team, sharing.purpose, java.util.Set.copyOf(sharing.kinds.values()));
        return QuarkusTransaction.requiringNew()
                .call(() -> desk.change(id, ifMatch, opened -> offer(opened, objections)));
    }

    private @Nullable Sharing sharing(HandoverId id) {
        return handovers
                .of(id)
                .filter(handover -> handover.state() instanceof HandoverState.Draft)
                .filter(handover ->
                        handover.purpose().isPresent() && handover.receiver().isPresent())
                .map(this::sharing)
                .orElse(null);
    }

    private Sharing sharing(Handover handover) {
        Map<UUID, String> kinds = check.itemsOf(handover).stream()
                .collect(Collectors.toMap(item -> item.id().value(), CaseItem::kind));
        String purpose = handover.purpose().orElseThrow();
        return switch (handover.receiver().orElseThrow()) {
            case Receiver.ToProfessional(ProfessionalId receiver) ->
                new Sharing(receiver.value(), null, purpose, kinds);
            case Receiver.ToTeam(TeamId team) -> new Sharing(null, team.value(), purpose, kinds);
        };
    }

    private Outcome offer(HandoverDesk.Opened opened, Map<String, String> objections) {
        Handover handover = opened.handover();
        if (!(handover.state() instanceof HandoverState.Draft draft)) {
            return new Outcome.WrongState(handover.status());
        }
        if (!opened.isForSendersSide()) {
            return new Outcome.NotYours();
        }
        Instant now = clock.instant();
        PromiseRules rules = rulesFor(draft.content().receiver(), draft.sender());
        List<Violation> violations = new ArrayList<>(objectionsTo(handover, objections));
        draft.content()
                .receiver()
                .flatMap(check::refusal)
                .ifPresent(why -> violations.add(Violation.inBody("receiverId", why)));
        draft.content()
                .purpose()
                .flatMap(purpose -> check.assessedByWhoIsInCharge(opened.request(), purpose))
                .ifPresent(violations::add);
        switch (draft.offer(now, rules)) {
            case OfferResult.Incomplete(List<DraftContent.Missing> missing) ->
                missing.forEach(m -> violations.add(Violation.inBody(m.field(), m.message())));
            case OfferResult.Ready(HandoverState.Offered offered) -> {
                if (violations.isEmpty()) {
                    send(opened, offered, rules, now);
                    return new Outcome.Changed(handover.id());
                }
            }
        }
        return new Outcome.Invalid(violations);
    }

    private void send(HandoverDesk.Opened opened, HandoverState.Offered offered, PromiseRules rules, Instant now) {
        Handover handover = opened.handover();
        followUp(opened, now);
        handover.become(offered);
        StepTaken step = StepTaken.onHandover(
                        StepCode.OFFERED,
                        handover.requestId().value(),
                        handover.id().value(),
                        opened.caller().id())
                .promising(rules.acceptedBy(offered.terms().lane(), now));
        switch (offered.terms().receiver()) {
            case Receiver.ToProfessional(ProfessionalId receiver) -> {
                handover.add(Participant.of(Participant.Role.RECEIVER, receiver));
                step = step.about(receiver);
            }
            case Receiver.ToTeam(TeamId team) -> {
                handover.add(Participant.of(team));
                step = step.as(StepCode.OFFERED_TO_TEAM).inTeam(team);
            }
        }
        record.add(handover, opened.request(), HandoverHappened.Fact.OFFERED, List.of(step));
    }

    /** Asking someone else is the other way that a return asked for, so what came back before is closed. */
    private void followUp(HandoverDesk.Opened opened, Instant now) {
        Handover handover = opened.handover();
        for (Handover earlier : handovers.returnedTo(handover.sender(), handover.requestId())) {
            if (earlier.state() instanceof HandoverState.Returned returned) {
                earlier.become(returned.withdraw(now));
                record.followedUp(earlier, opened.caller().id());
            }
        }
    }

    private List<Violation> objectionsTo(Handover handover, Map<String, String> objections) {
        List<UUID> ids = handover.caseItemIds();
        return check.itemsOf(handover).stream()
                .filter(item -> objections.containsKey(item.kind()))
                .map(item -> Violation.inBody(
                        "caseDataIds[" + ids.indexOf(item.id().value()) + "]",
                        objections.getOrDefault(item.kind(), "")))
                .toList();
    }

    private PromiseRules rulesFor(Optional<Receiver> receiver, ProfessionalId sender) {
        return switch (receiver.orElse(new Receiver.ToProfessional(sender))) {
            case Receiver.ToProfessional(ProfessionalId id) -> promises.keptBy(id);
            case Receiver.ToTeam(TeamId id) -> promises.keptBy(id);
        };
    }
}
