package nl.busbaan.consent.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a resident expressed himself, and who wrote it down, can't be altered unseen either. */
@QuarkusTest
class HistoriesTest extends ServiceTest {
    private UUID hanna;

    /** Step 2 he said himself; step 3 Noor wrote down. */
    @BeforeEach
    void somethingIsSaid() {
        hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        answered("inwoner2", question, Map.of("answer", "YES", "release", "YES"));
        as("raadsvrouw")
                .body(Map.of(
                        "witnessName",
                        "Fatima Bouazza",
                        "spokenAt",
                        Instant.now().toString()))
                .post("/consent/v1/consent-requests/{id}/spoken-withdrawal", question)
                .then()
                .statusCode(201);
    }

    @Test
    void an_untouched_history_verifies() throws SQLException {
        try (Logs logs = Logs.asAdministrator()) {
            assertThat(found(logs)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "method = 'PAPER'",
                "recorded_by = gen_random_uuid()",
                "recorded_by_label = 'Iemand anders'",
                "said_at = at - interval '1 hour'",
                "signed_on = '2026-11-24'",
                "paper_kept = 'x'",
                "witness = 'x'",
            })
    void what_was_not_said_can_not_be_put_in_and_what_was_said_can_not_be_changed(String change) throws SQLException {
        for (int step : List.of(2, 3)) {
            try (Logs logs = Logs.asAdministrator()) {
                logs.execute("update consent_event set %s where resident = '%s' and seq = %d"
                        .formatted(change, hanna, step));

                assertThat(found(logs))
                        .containsExactly(new Finding(
                                "step %d of resident %s".formatted(step, hanna), "changed after it was written"));
            }
        }
    }

    @Test
    void what_erasure_took_can_not_be_filled_again() throws SQLException {
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("""
                    update consent_event set content = null, salt = null, witness = null, shown_text = null,
                        recorded_by = null, recorded_by_label = null, said_at = null
                    where resident = '%s'""".formatted(hanna));
            assertThat(found(logs)).isEmpty();

            logs.execute(
                    "update consent_event set recorded_by_label = 'Iemand anders' where resident = '%s' and seq = 3"
                            .formatted(hanna));

            assertThat(found(logs)).hasSize(1);
        }
    }

    /** As of all steps from before the method was kept: it stands neither in the row nor in the seal. */
    @Test
    void a_step_without_a_method_is_sealed_as_it_was_before_there_were_methods() throws SQLException {
        String before = "jsonb_build_array(resident, seq, consent_id, at, state, expressed_by, how,"
                + " encode(commitment, 'hex'), encode(hash, 'hex'))::text";
        String query = Ledger.CONSENT_HISTORY.unsealed(1);
        String now = query.substring(query.indexOf(',') + 1, query.indexOf(", '', ''::bytea"));
        try (Logs logs = Logs.asAdministrator();
                var statement = logs.connection().createStatement();
                var row = statement.executeQuery(
                        "select %s, %s from consent_event t where resident = '%s' and method is null"
                                .formatted(before, now, hanna))) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(2)).isEqualTo(row.getString(1));
        }
    }

    private List<Finding> found(Logs logs) throws SQLException {
        return Histories.verify(logs.connection()).stream()
                .filter(finding -> finding.where().endsWith(hanna.toString()))
                .toList();
    }
}
