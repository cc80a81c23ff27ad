package nl.busbaan.consent.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Holds all logs against the heads that were published outside the database. Only reads. */
final class Verification {
    private final List<Head> signed;
    private final long strange;

    private Verification(List<Head> signed, long strange) {
        this.signed = signed;
        this.strange = strange;
    }

    static Verification against(List<Head> published, LogKey.Verifier verifier) {
        List<Head> signed = published.stream().filter(verifier::signed).toList();
        return new Verification(signed, published.size() - signed.size());
    }

    /** Heads that were found and that our key didn't sign; they count for nothing, but someone put them there. */
    long strangeHeads() {
        return strange;
    }

    List<Verdict> verdicts(Connection connection) throws SQLException {
        try (Statement utc = connection.createStatement()) {
            utc.execute("set local timezone to 'UTC'");
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Ledger ledger : Ledger.values()) {
            verdicts.add(SealedRows.verify(connection, ledger, of(ledger)));
        }
        verdicts.set(
                Ledger.CONSENT_HISTORY.ordinal(),
                withChains(connection, verdicts.get(Ledger.CONSENT_HISTORY.ordinal())));
        return verdicts;
    }

    private static Verdict withChains(Connection connection, Verdict history) throws SQLException {
        List<Finding> all = new ArrayList<>(history.findings());
        all.addAll(Histories.verify(connection));
        return new Verdict(history.log(), history.sealed(), history.waiting(), history.erased(), List.copyOf(all));
    }

    private List<Head> of(Ledger ledger) {
        return signed.stream().filter(head -> head.log().equals(ledger.label())).toList();
    }
}
