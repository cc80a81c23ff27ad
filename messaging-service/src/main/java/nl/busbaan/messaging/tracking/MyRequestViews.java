package nl.busbaan.messaging.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.handover.Handover;
import nl.busbaan.messaging.handover.HandoverSentences;
import nl.busbaan.messaging.handover.HandoverState;
import nl.busbaan.messaging.handover.Handovers;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestStatus;
import nl.busbaan.messaging.promise.Promise;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.Narrator;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.messaging.timeline.Texts;

/** Tells the resident where his question is, in B1. Call it inside a transaction. */
@ApplicationScoped
class MyRequestViews {
    private final Handovers handovers;
    private final HandoverSentences sentences;
    private final Colleagues colleagues;
    private final ResidentTexts texts;
    private final Steps steps;
    private final Narrator narrator;
    private final Texts files;
    private final Clock clock;

    MyRequestViews(
            Handovers handovers,
            HandoverSentences sentences,
            Colleagues colleagues,
            ResidentTexts texts,
            Steps steps,
            Narrator narrator,
            Texts files,
            Clock clock) {
        this.handovers = handovers;
        this.sentences = sentences;
        this.colleagues = colleagues;
        this.texts = texts;
        this.steps = steps;
        this.narrator = narrator;
        this.files = files;
        this.clock = clock;
    }

    MyRequestView of(HelpRequest request) {
        Person inCharge = colleagues.person(request.inCharge());
        String words = request.ownWords(texts);
        return new MyRequestView(
                request.id().value(),
                request.version(),
                files.say("need", Map.of("words", words)),
                words,
                inCharge,
                request.status(),
                inCharge,
                now(request, inCharge),
                request.bellRung(),
                narrator.tell(steps.ofRequest(request.id().value()), Narrator.Reader.RESIDENT));
    }

    /** A bell goes before everything; then the colleague who is busy with it; else the one in charge. */
    private MyRequestView.Now now(HelpRequest request, Person inCharge) {
        if (request.status() == HelpRequestStatus.DONE) {
            return new MyRequestView.Now(files.say("next.DONE.resident", Map.of()), inCharge, null);
        }
        RunningPromise own = request.running().orElseThrow();
        Optional<Handover> busy = own.promise() == Promise.ANSWER_BELL ? Optional.empty() : soonest(request);
        return busy.map(handover -> ofHandover(handover, inCharge)).orElseGet(() -> ofRequest(own, inCharge));
    }

    private Optional<Handover> soonest(HelpRequest request) {
        return handovers.ofRequest(request.id()).stream()
                .filter(h -> sentences.nextStepForResident(h).isPresent())
                .min(Comparator.comparing(h -> promise(h).by()));
    }

    private MyRequestView.Now ofHandover(Handover handover, Person inCharge) {
        RunningPromise promise = promise(handover);
        if (promise.isOverdue(clock.instant())) {
            return late(inCharge);
        }
        Person who = sentences.expectedPerson(handover).map(colleagues::person).orElse(inCharge);
        return new MyRequestView.Now(sentences.nextStepForResident(handover).orElseThrow(), who, promise.by());
    }

    private MyRequestView.Now ofRequest(RunningPromise promise, Person inCharge) {
        return promise.isOverdue(clock.instant())
                ? late(inCharge)
                : new MyRequestView.Now(
                        files.say(
                                "next." + promise.promise() + ".resident",
                                Map.of("who", inCharge.name(), "moment", files.moment(promise.by(), clock))),
                        inCharge,
                        promise.by());
    }

    private MyRequestView.Now late(Person inCharge) {
        return new MyRequestView.Now(files.say("next.LATE.resident", Map.of("who", inCharge.name())), inCharge, null);
    }

    private static RunningPromise promise(Handover handover) {
        return ((HandoverState.Open) handover.state()).promise();
    }
}
