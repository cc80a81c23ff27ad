package nl.busbaan.messaging.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;
import org.jspecify.annotations.Nullable;

/** Takes an introduction on to its next state, with the step on the request; then tells who is concerned. Call it in a transaction. */
@ApplicationScoped
class Progress {
    private final Promises promises;
    private final Steps steps;
    private final Live live;
    private final Clock clock;

    Progress(Promises promises, Steps steps, Live live, Clock clock) {
        this.promises = promises;
        this.steps = steps;
        this.live = live;
        this.clock = clock;
    }

    void asked(HelpRequest request, Introduction introduction) {
        steps.add(step(request, introduction, StepCode.INTRODUCTION_ASKED, introduction.introducedBy())
                .promising(introduction.running().map(RunningPromise::by).orElse(null)));
    }

    void agreed(HelpRequest request, Introduction introduction, IntroductionState.Asked from, Heard yes) {
        RunningPromise answer = promises.keptBy(request.inCharge()).onIntroduction(clock.instant(), introduction.day());
        introduction.become(from.agreed(yes), answer, request.inCharge());
        steps.add(step(request, introduction, StepCode.INTRODUCED, introduction.introducedBy())
                .promising(answer.by()));
    }

    /** @param heardBy the colleague to whom the initiative said it; null when it answered here */
    void answered(
            HelpRequest request,
            Introduction introduction,
            IntroductionState.Introduced from,
            InitiativeAnswer answer,
            @Nullable ProfessionalId heardBy) {
        Heard heard = new Heard(clock.instant(), heardBy);
        switch (answer) {
            case WELCOME -> {
                introduction.become(from.welcome(heard));
                steps.add(step(request, introduction, StepCode.INTRODUCTION_WELCOME, heardBy));
            }
            case NO -> {
                introduction.become(from.declined(heard));
                steps.add(step(request, introduction, StepCode.INTRODUCTION_DECLINED, heardBy));
            }
        }
    }

    void notWanted(HelpRequest request, Introduction introduction, IntroductionState.Withdrawable from) {
        introduction.become(from.withdrawn(clock.instant(), WithdrawnBy.RESIDENT));
        steps.add(step(request, introduction, StepCode.INTRODUCTION_NOT_WANTED, null));
    }

    void takenBack(
            HelpRequest request, Introduction introduction, IntroductionState.Withdrawable from, ProfessionalId by) {
        introduction.become(from.withdrawn(clock.instant(), WithdrawnBy.HELPER));
        steps.add(step(request, introduction, StepCode.INTRODUCTION_TAKEN_BACK, by));
    }

    /** The day went by without an answer. */
    void over(HelpRequest request, Introduction introduction, IntroductionState.Withdrawable from) {
        introduction.become(from.withdrawn(clock.instant(), WithdrawnBy.TIME));
        steps.add(step(request, introduction, StepCode.INTRODUCTION_OVER, null));
    }

    /** Last in the transaction. */
    void tell(HelpRequest request) {
        UUID id = request.id().value();
        live.tell(Live.HELP_REQUEST, id, request.caretakers(), request.resident(), id);
    }

    private static StepTaken step(
            HelpRequest request, Introduction introduction, StepCode code, @Nullable ProfessionalId who) {
        return StepTaken.onRequest(code, request.id().value(), who).at(introduction.initiative());
    }
}
