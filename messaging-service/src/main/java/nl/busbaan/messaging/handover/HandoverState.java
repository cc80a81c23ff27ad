package nl.busbaan.messaging.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.promise.Lane;
import nl.busbaan.messaging.promise.Promise;
import nl.busbaan.messaging.promise.PromiseRules;
import nl.busbaan.messaging.promise.RunningPromise;

/**
 * The lifecycle of a handover. A transition is a method of the states that allow it, so that a wrong one can't be written.
 *
 * <pre>
 * Draft → Offered → Read → Accepted → ResidentSpoken → Completed
 *            └────────┴───────┴→ Returned → Withdrawn
 * Draft, Offered, Read → Withdrawn
 * </pre>
 */
public sealed interface HandoverState {

    /** Whatever isn't final has a promise, someone responsible, and someone who is expected to act. */
    sealed interface Open extends HandoverState {
        RunningPromise promise();

        ProfessionalId responsible();

        /** The same state with its promise moved to the next step of escalation. */
        Open with(RunningPromise escalated);
    }

    sealed interface Final extends HandoverState {}

    /** Not accepted yet: the sender is responsible, the receiver is expected to act. */
    sealed interface AwaitingAcceptance extends Open {
        Terms terms();

        @Override
        default ProfessionalId responsible() {
            return terms().sender();
        }

        /** @param rules in the hours of the one who accepts */
        default Accepted accept(ProfessionalId by, Instant now, PromiseRules rules) {
            return new Accepted(terms(), by, now, rules.onAcceptance(now));
        }
    }

    /** From where the one who has it may give it back. */
    sealed interface Returnable extends Open {
        Terms terms();

        /** @param rules in the hours of the sender, who is to find another way */
        default Returned giveBack(ProfessionalId by, Instant now, PromiseRules rules) {
            return new Returned(terms(), by, now, rules.onReturn(now, promise().by()));
        }
    }

    /** From where the sender may take it back: as long as nobody accepted. */
    sealed interface Withdrawable extends Open {
        default Withdrawn withdraw(Instant now) {
            return new Withdrawn(now);
        }
    }

    /** Concept; everything is optional in it. */
    record Draft(ProfessionalId sender, DraftContent content, RunningPromise promise) implements Withdrawable {
        @Override
        public ProfessionalId responsible() {
            return sender;
        }

        @Override
        public Draft with(RunningPromise escalated) {
            return new Draft(sender, content, escalated);
        }

        /** @param rules in the hours of the receiver; unused when something is missing */
        OfferResult offer(Instant now, PromiseRules rules) {
            List<DraftContent.Missing> missing = content.missing();
            Optional<Receiver> receiver = content.receiver();
            Optional<Lane> lane = content.lane();
            if (!missing.isEmpty() || receiver.isEmpty() || lane.isEmpty()) {
                return new OfferResult.Incomplete(missing);
            }
            Terms terms = new Terms(sender, receiver.get(), lane.get(), now);
            return new OfferResult.Ready(new Offered(terms, rules.onOffering(lane.get(), now)));
        }
    }

    record Offered(Terms terms, RunningPromise promise) implements AwaitingAcceptance, Returnable, Withdrawable {
        @Override
        public Offered with(RunningPromise escalated) {
            return new Offered(terms, escalated);
        }

        /** In the lane spoed reading keeps a promise, and the next one begins; elsewhere the promise to accept goes on. */
        Read read(Instant now, PromiseRules rules) {
            RunningPromise next = promise.promise() == Promise.READ
                    ? RunningPromise.of(
                            Promise.ACCEPT, later(rules.acceptedBy(terms.lane(), terms.offeredAt()), rules, now))
                    : promise;
            return new Read(terms, now, next);
        }

        /** Whoever reads very late gets time for one step of escalation to accept, not a moment that passed already. */
        private Instant later(Instant promised, PromiseRules rules, Instant now) {
            return promised.isAfter(now) ? promised : rules.nextEscalation(terms.lane(), promise.level(), now);
        }
    }

    record Read(Terms terms, Instant readAt, RunningPromise promise)
            implements AwaitingAcceptance, Returnable, Withdrawable {
        @Override
        public Read with(RunningPromise escalated) {
            return new Read(terms, readAt, escalated);
        }
    }

    /** Accepted by a named person, who is responsible from now on and first speaks to the resident. */
    record Accepted(Terms terms, ProfessionalId acceptor, Instant acceptedAt, RunningPromise promise)
            implements Returnable {
        @Override
        public ProfessionalId responsible() {
            return acceptor;
        }

        @Override
        public Accepted with(RunningPromise escalated) {
            return new Accepted(terms, acceptor, acceptedAt, escalated);
        }

        ResidentSpoken residentSpoken(Instant now, PromiseRules rules) {
            return new ResidentSpoken(terms, acceptor, acceptedAt, now, rules.onSpoken(now));
        }
    }

    record ResidentSpoken(
            Terms terms, ProfessionalId acceptor, Instant acceptedAt, Instant spokenAt, RunningPromise promise)
            implements Open {
        @Override
        public ProfessionalId responsible() {
            return acceptor;
        }

        @Override
        public ResidentSpoken with(RunningPromise escalated) {
            return new ResidentSpoken(terms, acceptor, acceptedAt, spokenAt, escalated);
        }

        Completed complete(Instant now) {
            return new Completed(terms, acceptor, now);
        }
    }

    /** Given back after trying to talk. The clock goes on: the sender finds another way. */
    record Returned(Terms terms, ProfessionalId by, Instant returnedAt, RunningPromise promise)
            implements Withdrawable {
        @Override
        public ProfessionalId responsible() {
            return terms.sender();
        }

        @Override
        public Returned with(RunningPromise escalated) {
            return new Returned(terms, by, returnedAt, escalated);
        }
    }

    record Completed(Terms terms, ProfessionalId acceptor, Instant completedAt) implements Final {}

    record Withdrawn(Instant withdrawnAt) implements Final {}
}
