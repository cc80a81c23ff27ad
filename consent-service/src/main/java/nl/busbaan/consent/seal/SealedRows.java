package nl.busbaan.consent.seal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks a log along its chain and holds it against what was signed. */
final class SealedRows {
    private static final int FETCH = 1_000;

    private final TreeMap<Long, Head> heads = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long last;
    private byte @Nullable [] lastHash = Chained.START;
    private long sealed;
    private long erased;

    private SealedRows(List<Head> heads) {
        heads.forEach(head -> this.heads.put(head.version(), head));
    }

    /** @param heads signed heads of this log, from outside the database, read before the transaction of the connection began */
    static Verdict verify(Connection connection, Ledger ledger, List<Head> heads) throws SQLException {
        SealedRows rows = new SealedRows(heads);
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet result = select.executeQuery(ledger.sealed())) {
                while (result.next() && rows.findings.size() < Verdict.MOST) {
                    rows.next(result);
                }
            }
        }
        if (rows.findings.size() < Verdict.MOST) {
            rows.end();
        }
        return new Verdict(
                ledger.label(), rows.sealed, waiting(connection, ledger), rows.erased, List.copyOf(rows.findings));
    }

    private void next(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        String where = "row %d (%s)".formatted(seq, row.getString(2));
        byte[] commitment = row.getBytes(6);
        byte[] hash = row.getBytes(7);
        sealed++;
        if (seq != last + 1) {
            missing(last + 1, seq - 1);
            lastHash = null;
        }
        // After a gap the hash before is unknown; the head tells whether the rest is as it was.
        byte[] previous = lastHash;
        if (previous != null
                && !MessageDigest.isEqual(
                        hash,
                        Chained.after(previous, seq, row.getString(3), commitment)
                                .hash())) {
            findings.add(new Finding(where, "changed after it was sealed"));
        } else if (!personalStands(row, commitment)) {
            findings.add(new Finding(where, "the resident was changed after it was sealed"));
        }
        Head head = heads.get(seq);
        if (head != null && !HexFormat.of().formatHex(hash).equals(head.hash())) {
            findings.add(new Finding(where, "isn't the row that was signed on " + head.at()));
        }
        last = seq;
        lastHash = hash;
    }

    /** The salt and the resident go together, by erasure; one without the other is no erasure. */
    private boolean personalStands(ResultSet row, byte[] commitment) throws SQLException {
        String personal = row.getString(4);
        byte @Nullable [] salt = row.getBytes(5);
        if (salt == null) {
            erased++;
            return personal == null;
        }
        return MessageDigest.isEqual(commitment, Chained.commit(salt, personal));
    }

    private void missing(long from, long to) {
        findings.add(
                new Finding(from == to ? "row %d".formatted(from) : "rows %d to %d".formatted(from, to), "removed"));
    }

    private void end() {
        Map.Entry<Long, Head> newest = heads.lastEntry();
        if (newest == null) {
            if (sealed > 0) {
                findings.add(
                        new Finding("the head", "no head of this log that we signed was found outside the database"));
            }
            return;
        }
        if (newest.getKey() > last) {
            findings.add(new Finding(
                    last + 1 == newest.getKey()
                            ? "row %d".formatted(newest.getKey())
                            : "rows %d to %d".formatted(last + 1, newest.getKey()),
                    "cut off at the end; the head of %s covers %d rows"
                            .formatted(newest.getValue().at(), newest.getKey())));
        }
    }

    private static long waiting(Connection connection, Ledger ledger) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(ledger.waiting())) {
            row.next();
            return row.getLong(1);
        }
    }
}
