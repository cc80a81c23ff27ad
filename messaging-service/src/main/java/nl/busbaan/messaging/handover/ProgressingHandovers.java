package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What happens to a handover after it was offered. The state says whether it can, the desk whether the caller may. */
@ApplicationScoped
class ProgressingHandovers {
    private final HandoverDesk desk;
    private final HandoverRecord record;
    private final Colleagues colleagues;
    private final Promises promises;
    private final ResidentTexts texts;
    private final Clock clock;

    ProgressingHandovers(
            HandoverDesk desk,
            HandoverRecord record,
            Colleagues colleagues,
            Promises promises,
            ResidentTexts texts,
            Clock clock) {
        this.desk = desk;
        this.record = record;
        this.colleagues = colleagues;
        this.promises = promises;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    Outcome read(HandoverId id, @Nullable String ifMatch) {
        return desk.change(id, ifMatch, opened -> {
            if (!opened.isForReceiver()) {
                return new Outcome.NotYours();
            }
            if (!(opened.handover().state() instanceof HandoverState.Offered offered)) {
                return wrongState(opened);
            }
            ProfessionalId reader = opened.caller().id();
            opened.handover().become(offered.read(clock.instant(), promises.keptBy(reader)));
            return done(opened, HandoverHappened.Fact.READ, step(opened, StepCode.READ));
        });
    }

    @Transactional
    Outcome accept(HandoverId id, @Nullable String ifMatch) {
        return desk.change(id, ifMatch, opened -> {
            if (!opened.isForReceiver()) {
                return new Outcome.NotYours();
            }
            if (!(opened.handover().state() instanceof HandoverState.AwaitingAcceptance awaiting)) {
                return wrongState(opened);
            }
            ProfessionalId acceptor = opened.caller().id();
            HandoverState.Accepted accepted = awaiting.accept(acceptor, clock.instant(), promises.keptBy(acceptor));
            opened.handover().become(accepted);
            opened.handover().letGoOfTheCalled();
            opened.handover().add(Participant.of(Participant.Role.ACCEPTOR, acceptor));
            return done(
                    opened,
                    HandoverHappened.Fact.ACCEPTED,
                    step(opened, StepCode.ACCEPTED).promising(accepted.promise().by()));
        });
    }

    @Transactional
    Outcome residentSpoken(HandoverId id, @Nullable String ifMatch, ResidentSpokenNote note) {
        return desk.change(id, ifMatch, opened -> {
            if (opened.isForSendersSide()) {
                return new Outcome.NotYours();
            }
            if (!(opened.handover().state() instanceof HandoverState.Accepted accepted)) {
                return wrongState(opened);
            }
            if (!opened.isForAcceptor()) {
                return new Outcome.NotYours();
            }
            opened.handover().become(accepted.residentSpoken(clock.instant(), promises.keptBy(accepted.acceptor())));
            opened.handover().letGoOfTheCalledExcept(opened.caller().id());
            opened.handover().keep(Handover.Text.NOTE, note.note(), texts);
            return done(opened, HandoverHappened.Fact.RESIDENT_SPOKEN, step(opened, StepCode.RESIDENT_SPOKEN));
        });
    }

    @Transactional
    Outcome complete(HandoverId id, @Nullable String ifMatch, CompleteHandover asked) {
        return desk.change(id, ifMatch, opened -> {
            if (opened.isForSendersSide()) {
                return new Outcome.NotYours();
            }
            if (!(opened.handover().state() instanceof HandoverState.ResidentSpoken spoken)) {
                return wrongState(opened);
            }
            if (!opened.isForAcceptor()) {
                return new Outcome.NotYours();
            }
            opened.handover().become(spoken.complete(clock.instant()));
            opened.handover().letGoOfTheCalledExcept(opened.caller().id());
            opened.handover().keep(Handover.Text.OUTCOME, asked.outcome(), texts);
            return done(opened, HandoverHappened.Fact.COMPLETED, step(opened, StepCode.COMPLETED));
        });
    }

    @Transactional
    Outcome giveBack(HandoverId id, @Nullable String ifMatch, ReturnHandover asked) {
        return desk.change(id, ifMatch, opened -> {
            boolean accepted = opened.handover().state() instanceof HandoverState.Accepted;
            if (accepted ? !opened.isForAcceptor() : !opened.isForReceiver()) {
                return new Outcome.NotYours();
            }
            if (!(opened.handover().state() instanceof HandoverState.Returnable returnable)) {
                return wrongState(opened);
            }
            Optional<ProfessionalId> alternative =
                    Optional.ofNullable(asked.alternativeReceiverId()).map(ProfessionalId::new);
            if (alternative.isPresent() && colleagues.helping(alternative.get()).isEmpty()) {
                return new Outcome.Invalid(List.of(Violation.inBody(
                        "alternativeReceiverId",
                        "Noem een collega die in de sociale kaart staat en niet voor handhaving werkt.")));
            }
            ProfessionalId by = opened.caller().id();
            opened.handover()
                    .become(returnable.giveBack(
                            by,
                            clock.instant(),
                            promises.keptBy(opened.handover().sender())));
            opened.handover().letGoOfTheCalledExcept(opened.caller().id());
            opened.handover().keep(Handover.Text.REASON, asked.reason(), texts);
            opened.handover().nameAlternative(alternative.orElse(null), asked.together());
            StepTaken step = alternative.isPresent()
                    ? step(opened, StepCode.RETURNED_WITH_ALTERNATIVE).about(alternative.get())
                    : step(opened, StepCode.RETURNED).about(opened.handover().sender());
            return done(opened, HandoverHappened.Fact.RETURNED, step);
        });
    }

    @Transactional
    Outcome withdraw(HandoverId id, @Nullable String ifMatch, WithdrawHandover asked) {
        return desk.change(id, ifMatch, opened -> {
            if (!opened.isForSendersSide()) {
                return new Outcome.NotYours();
            }
            if (!(opened.handover().state() instanceof HandoverState.Withdrawable withdrawable)) {
                return wrongState(opened);
            }
            boolean neverSent = withdrawable instanceof HandoverState.Draft;
            opened.handover().become(withdrawable.withdraw(clock.instant()));
            opened.handover().letGoOfTheCalledExcept(opened.caller().id());
            opened.handover().keep(Handover.Text.REASON, asked.reason(), texts);
            if (neverSent) {
                record.thrownAway(opened.handover(), opened.request());
                return new Outcome.Changed(id);
            }
            return done(opened, HandoverHappened.Fact.WITHDRAWN, step(opened, StepCode.WITHDRAWN));
        });
    }

    private Outcome done(HandoverDesk.Opened opened, HandoverHappened.Fact fact, StepTaken step) {
        record.add(opened.handover(), opened.request(), fact, List.of(step));
        return new Outcome.Changed(opened.handover().id());
    }

    private static StepTaken step(HandoverDesk.Opened opened, StepCode code) {
        return StepTaken.onHandover(
                code,
                opened.handover().requestId().value(),
                opened.handover().id().value(),
                opened.caller().id());
    }

    private static Outcome wrongState(HandoverDesk.Opened opened) {
        return new Outcome.WrongState(opened.handover().status());
    }
}
