package nl.busbaan.consent.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The logs can't be altered unseen, not even by who administers the database. */
@QuarkusTest
class TamperingTest extends SealCase {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DECISIONS, decision = not decision",
        "DECISIONS, code = code || '.'",
        "DECISIONS, at = at + interval '1 microsecond'",
        "DECISIONS, trace_id = 'another'",
        "ACCESSES, colleague_id = gen_random_uuid()",
        "ACCESSES, kinds = array['ILLNESS']",
        "ACCESSES, purpose = 'X'",
        "CONSENT_HISTORY, state = state || '.'",
        "CONSENT_HISTORY, how = how || '.'",
        "CONSENT_HISTORY, method = 'PAPER'"
    })
    void a_changed_byte_is_found_at_its_row(Ledger ledger, String change) throws SQLException {
        long place = head(ledger) - 1;
        try (Logs logs = Logs.asAdministrator()) {
            assertThat(logs.execute("update %s set %s where seal_seq = %d".formatted(ledger.table(), change, place)))
                    .isOne();

            assertThat(findings(logs, ledger))
                    .anyMatch(found -> found.where().startsWith("row %d (".formatted(place))
                            && found.what().equals("changed after it was sealed"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Ledger.class,
            names = {"DECISIONS", "ACCESSES"})
    void another_resident_put_in_a_row_is_found(Ledger ledger) throws SQLException {
        long place = head(ledger) - 1;
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute(
                    "update %s set resident = gen_random_uuid() where seal_seq = %d".formatted(ledger.table(), place));

            assertThat(findings(logs, ledger))
                    .singleElement()
                    .satisfies(found -> assertThat(found.where()).startsWith("row %d (".formatted(place)));
        }
    }

    @ParameterizedTest
    @EnumSource(Ledger.class)
    void a_removed_row_is_found_at_its_place(Ledger ledger) throws SQLException {
        long place = head(ledger) - 1;
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("delete from %s where seal_seq = %d".formatted(ledger.table(), place));

            assertThat(findings(logs, ledger)).contains(new Finding("row " + place, "removed"));
        }
    }

    @ParameterizedTest
    @EnumSource(Ledger.class)
    void a_cut_tail_is_found_by_the_head_that_was_published(Ledger ledger) throws SQLException {
        long end = head(ledger);
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("delete from %s where seal_seq > %d".formatted(ledger.table(), end - 2));

            assertThat(findings(logs, ledger))
                    .anyMatch(found -> found.where().equals("rows %d to %d".formatted(end - 1, end))
                            && found.what().startsWith("cut off at the end"));
        }
    }

    @ParameterizedTest
    @EnumSource(Ledger.class)
    void a_log_that_was_emptied_is_found(Ledger ledger) throws SQLException {
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("delete from " + ledger.table());

            assertThat(findings(logs, ledger))
                    .anyMatch(found ->
                            found.where().startsWith("row") && found.what().startsWith("cut off at the end"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DECISIONS, decision = not decision",
        "ACCESSES, purpose = 'X'",
        "CONSENT_HISTORY, state = 'ConsentGiven'"
    })
    void who_makes_all_seals_anew_still_can_not_make_the_signed_head(Ledger ledger, String change) throws SQLException {
        long end = head(ledger);
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("update %s set %s where seal_seq = %d".formatted(ledger.table(), change, end - 2));
            logs.sealAnew(ledger, end - 2);

            assertThat(findings(logs, ledger))
                    .anyMatch(found -> found.where().startsWith("row %d (".formatted(end))
                            && found.what().startsWith("isn't the row that was signed"));
        }
    }

    @Test
    void a_step_of_the_history_that_says_something_else_than_was_committed_to_is_found_at_its_resident()
            throws SQLException {
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute(
                    "update consent_event set content = replace(content, 'ConsentWithdrawn', 'ConsentGiven') where resident = '%s'"
                            .formatted(hanna));

            assertThat(findings(logs, Ledger.CONSENT_HISTORY))
                    .contains(new Finding("step 3 of resident " + hanna, "changed after it was written"));
        }
    }

    @Test
    void a_consent_that_is_in_another_state_than_its_history_says_is_found() throws SQLException {
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("update consent set state = 'ConsentGiven' where resident = '%s'".formatted(hanna));

            assertThat(findings(logs, Ledger.CONSENT_HISTORY))
                    .singleElement()
                    .satisfies(found -> assertThat(found.what())
                            .isEqualTo("is ConsentGiven, and its last step says ConsentWithdrawn"));
        }
    }

    @Test
    void the_end_of_a_residents_history_can_not_be_cut_off() throws SQLException {
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("delete from consent_event where resident = '%s' and seq = 3".formatted(hanna));

            assertThat(findings(logs, Ledger.CONSENT_HISTORY))
                    .contains(new Finding("steps 3 to 3 of resident " + hanna, "cut off at the end"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision_log set decision = not decision",
                "update decision_log set resident = null",
                "update access_log set seal_seq = seal_seq + 100000",
                "update access_log set purpose = 'X', resident = null, salt = null",
                "delete from decision_log",
                "delete from access_log"
            })
    void the_service_itself_may_not_change_what_it_wrote(String statement) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var connection = database.getConnection();
                    var change = connection.createStatement()) {
                change.executeUpdate(statement);
            }
        });
    }
}
