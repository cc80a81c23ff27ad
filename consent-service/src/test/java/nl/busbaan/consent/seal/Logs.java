package nl.busbaan.consent.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Profile;
import org.jspecify.annotations.Nullable;

/** The logs in the hands of the database's administrator: every trigger is off, and what he did is undone at the end. */
final class Logs implements AutoCloseable {
    private final Connection connection;

    private Logs(Connection connection) {
        this.connection = connection;
    }

    static Logs asAdministrator() throws SQLException {
        Connection connection = Devstack.of(Profile.TEST).databases().connect("consent_test");
        connection.setAutoCommit(false);
        Logs logs = new Logs(connection);
        logs.execute("set local session_replication_role = replica");
        logs.execute("set local timezone to 'UTC'");
        return logs;
    }

    /** @return how many rows it changed */
    int execute(String statement) throws SQLException {
        try (var change = connection.createStatement()) {
            return change.executeUpdate(statement);
        }
    }

    Connection connection() {
        return connection;
    }

    /** What only someone who knows how seals are made can do: takes all seals from a row on, and makes them anew. */
    void sealAnew(Ledger ledger, long from) throws SQLException {
        execute("update %s set seal_hash = null, seal_commitment = null, seal_seq = null where seal_seq >= %d"
                .formatted(ledger.table(), from));
        byte[] previous = hash(ledger, from - 1);
        long seq = from;
        for (Row row : unsealed(ledger)) {
            Chained link = Chained.after(previous, seq, row.open(), Chained.commit(row.salt(), row.personal()));
            try (var seal = connection.prepareStatement(ledger.seal())) {
                seal.setLong(1, seq++);
                seal.setBytes(2, link.commitment());
                seal.setBytes(3, link.hash());
                seal.setString(4, row.ctid());
                seal.executeUpdate();
            }
            previous = link.hash();
        }
    }

    private record Row(String ctid, String open, @Nullable String personal, byte[] salt) {}

    private List<Row> unsealed(Ledger ledger) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var select = connection.createStatement();
                var row = select.executeQuery(ledger.unsealed(100_000))) {
            while (row.next()) {
                rows.add(new Row(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)));
            }
        }
        return rows;
    }

    private byte[] hash(Ledger ledger, long seq) throws SQLException {
        if (seq == 0) {
            return Chained.START;
        }
        try (var select = connection.prepareStatement(ledger.hashAt())) {
            select.setLong(1, seq);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
