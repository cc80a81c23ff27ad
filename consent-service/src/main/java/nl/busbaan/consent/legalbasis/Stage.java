package nl.busbaan.consent.legalbasis;

import java.util.Optional;
import nl.busbaan.platform.identity.AccountId;

/**
 * Where a proposal for the register stands. The privacy officer proposes, the FG advises, the controller decides (AVG 24, 38, 39): a
 * transition is a method of the stage that allows it, and nobody decides on his own proposal or his own advice.
 */
sealed interface Stage {

    /** Still with somebody. */
    sealed interface Open extends Stage {
        AccountId proposer();
    }

    /** What its officer may take back. */
    sealed interface Withdrawable extends Open {
        default Withdrawn withdraw() {
            return new Withdrawn(proposer());
        }
    }

    record Proposed(AccountId proposer) implements Withdrawable {
        /** Empty when he would advise on his own proposal. */
        Optional<Advised> advise(AccountId adviser) {
            return adviser.equals(proposer) ? Optional.empty() : Optional.of(new Advised(proposer, adviser));
        }
    }

    record Advised(AccountId proposer, AccountId adviser) implements Withdrawable {
        /** Empty for who proposed or advised. */
        Optional<Approved> approve(AccountId controller) {
            return mayDecide(controller) ? Optional.of(new Approved(proposer, adviser, controller)) : Optional.empty();
        }

        /** Empty for who proposed or advised. */
        Optional<Returned> giveBack(AccountId controller) {
            return mayDecide(controller) ? Optional.of(new Returned(proposer)) : Optional.empty();
        }

        private boolean mayDecide(AccountId controller) {
            return !controller.equals(proposer) && !controller.equals(adviser);
        }
    }

    record Returned(AccountId proposer) implements Withdrawable {
        Proposed again(AccountId by) {
            return new Proposed(by);
        }
    }

    record Approved(AccountId proposer, AccountId adviser, AccountId controller) implements Stage {}

    record Withdrawn(AccountId proposer) implements Stage {}

    enum Name {
        PROPOSED,
        ADVISED,
        RETURNED,
        APPROVED,
        WITHDRAWN
    }

    default Name name() {
        return switch (this) {
            case Proposed p -> Name.PROPOSED;
            case Advised a -> Name.ADVISED;
            case Returned r -> Name.RETURNED;
            case Approved a -> Name.APPROVED;
            case Withdrawn w -> Name.WITHDRAWN;
        };
    }
}
