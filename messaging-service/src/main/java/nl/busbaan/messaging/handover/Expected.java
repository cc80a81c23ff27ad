package nl.busbaan.messaging.handover;

/** Who is expected to act: the receiver until someone accepted, then that person; the sender before offering and after a return. */
public final class Expected {
    private Expected() {}

    public static Receiver of(HandoverState.Open open) {
        return switch (open) {
            case HandoverState.Draft draft -> new Receiver.ToProfessional(draft.sender());
            case HandoverState.Offered offered -> offered.terms().receiver();
            case HandoverState.Read read -> read.terms().receiver();
            case HandoverState.Accepted accepted -> new Receiver.ToProfessional(accepted.acceptor());
            case HandoverState.ResidentSpoken spoken -> new Receiver.ToProfessional(spoken.acceptor());
            case HandoverState.Returned returned ->
                new Receiver.ToProfessional(returned.terms().sender());
        };
    }
}
