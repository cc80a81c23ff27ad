package nl.busbaan.consent.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.busbaan.consent.officer.Officer;

/** What of the register waits for somebody. */
@ApplicationScoped
public class Waiting {
    /** Long enough before the end for a proposal, an advice and a decision. */
    private static final int DAYS_AHEAD = 60;

    private final Proposals proposals;
    private final Entries entries;

    Waiting(Proposals proposals, Entries entries) {
        this.proposals = proposals;
        this.entries = entries;
    }

    /** @param expiring entries of the organisation that end within 60 days, or have ended and are still on */
    public record Counts(long toAdvise, long toDecide, long returned, long expiring) {}

    @Transactional
    public Counts of(Officer officer) {
        List<Stage.Name> open = proposals.of(officer.organisation(), true).stream()
                .map(proposal -> proposal.stage().name())
                .toList();
        return new Counts(
                count(open, Stage.Name.PROPOSED),
                count(open, Stage.Name.ADVISED),
                count(open, Stage.Name.RETURNED),
                expiring(officer));
    }

    private long expiring(Officer officer) {
        Register register = entries.register();
        LocalDate ahead = register.day().plusDays(DAYS_AHEAD);
        return register.of(officer.organisation()).stream()
                .filter(entry -> register.activeFor(entry, officer.organisation()))
                .filter(entry -> entry.terms().endedBefore(ahead.plusDays(1)))
                .count();
    }

    private static long count(List<Stage.Name> open, Stage.Name name) {
        return open.stream().filter(name::equals).count();
    }
}
