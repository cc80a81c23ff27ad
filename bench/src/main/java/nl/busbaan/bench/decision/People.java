package nl.busbaan.bench.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Who decides about whom: the product's own colleagues and teams, and residents whom a sociaal raadsvrouw helps. */
final class People {
    private static final List<String> COLLEAGUES = List.of("colleague", "assignment", "team");

    private People() {}

    /** The read models of colleagues and teams. */
    static void copy(Connection from, Connection to) throws SQLException {
        for (var table : COLLEAGUES) {
            try (var read = from.createStatement();
                    var rows = read.executeQuery("select * from " + table)) {
                var columns = rows.getMetaData().getColumnCount();
                var places = String.join(", ", Collections.nCopies(columns, "?"));
                try (var write = to.prepareStatement("insert into %s values (%s)".formatted(table, places))) {
                    while (rows.next()) {
                        for (var column = 1; column <= columns; column++) {
                            write.setObject(column, rows.getObject(column));
                        }
                        write.addBatch();
                    }
                    write.executeBatch();
                }
            }
        }
    }

    /** Each with a request in hand; every other one let the doctor of UWV read the letter of the GP. */
    static void residents(Connection own, int count) throws SQLException {
        try (var statement = own.createStatement()) {
            statement.execute("""
                    insert into resident (id, version, chain_head)
                    select gen_random_uuid(), 1, decode(repeat('00', 32), 'hex') from generate_series(1, %d)
                    """.formatted(count));
            statement.execute("""
                    insert into participation (request_id, version, resident, in_charge, status)
                    select gen_random_uuid(), 1, r.id, a.colleague_id, 'OPEN'
                    from resident r cross join (select colleague_id from assignment where role like 'sociaal-raads%' limit 1) a
                    """);
            statement.execute("""
                    insert into participant (request_id, colleague_id) select request_id, in_charge from participation
                    """);
            statement.execute("""
                    insert into consent (id, version, resident, purpose, kinds, role, organisation_id, recipient_label, state, until, last_seq,
                        release)
                    select gen_random_uuid(), 2, r.id, 'MEDICAL_ASSESSMENT', array['GP_LETTER'], a.role, a.organisation_id,
                        'de arts', 'ConsentGiven', date '2099-12-31', 2, 'GIVEN'
                    from (select id, row_number() over (order by id) as n from resident) r
                        cross join (select role, organisation_id from assignment where role = 'verzekeringsarts' limit 1) a
                    where r.n % 2 = 0
                    """);
        }
    }
}
