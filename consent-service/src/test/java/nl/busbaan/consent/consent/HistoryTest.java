package nl.busbaan.consent.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored history: unbroken, only added to, and free of readable free text. */
@QuarkusTest
class HistoryTest extends ServiceTest {
    private static final String CANARY = "kanarie-7f3a";

    @Inject
    Residents residents;

    @Inject
    ConsentEvents events;

    @Test
    void the_chain_is_unbroken_after_asking_answering_and_withdrawing() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        assertThat(chainOf(hanna)).hasSize(3);
        assertThat(unbroken(hanna)).isTrue();
    }

    @Test
    void steps_that_are_taken_at_the_same_time_still_make_one_chain() throws Exception {
        UUID resident = people.resident();
        List<Callable<Integer>> asks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asks.add(() -> as("raadsvrouw")
                    .body(gpLetterForTheDoctor(resident))
                    .post("/consent/v1/consent-requests")
                    .statusCode());
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ask : threads.invokeAll(asks)) {
                assertThat(ask.get()).isEqualTo(201);
            }
        }

        assertThat(chainOf(resident)).hasSize(8);
        assertThat(unbroken(resident)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_event set state = 'ConsentGiven' where resident = ?",
                "update consent_event set content = 'other' where resident = ?",
                "update consent_event set method = 'PAPER' where resident = ?",
                "update consent_event set recorded_by_label = 'Iemand anders' where resident = ?",
                "update consent_event set said_at = at where resident = ?",
                "delete from consent_event where resident = ?"
            })
    void the_database_refuses_to_rewrite_history(String statement) {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "NO");

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(statement, hanna));
    }

    @Test
    void the_chain_verifies_after_erasure_of_its_content() throws SQLException {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        execute("update consent_event set content = null, salt = null where resident = ?", hanna);

        assertThat(unbroken(hanna)).isTrue();
    }

    @Test
    void free_text_stands_in_no_table_as_it_was_written() throws SQLException {
        UUID resident = people.resident();
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("explanation", "Uitleg " + CANARY);
        String request = asked(wish);
        as("raadsvrouw")
                .body(Map.of("answer", "YES", "release", "YES", "witnessName", "Getuige " + CANARY))
                .post("/consent/v1/consent-requests/{id}/witnessed-answer", request)
                .then()
                .statusCode(201);

        assertThat(tablesWith(CANARY)).isEmpty();
    }

    private List<String> tablesWith(String text) throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (var rows = statement.executeQuery(
                        "select count(*) from \"%s\" t where t::text like '%%%s%%'".formatted(table, text))) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        assertThat(tables).hasSizeGreaterThan(10);
        return found;
    }

    private List<ConsentEvent> chainOf(UUID resident) {
        return QuarkusTransaction.requiringNew().call(() -> events.of(new ResidentId(resident)));
    }

    private boolean unbroken(UUID id) {
        Resident resident = QuarkusTransaction.requiringNew()
                .call(() -> residents.findByIdOptional(new ResidentId(id)).orElseThrow());
        return Link.unbroken(chainOf(id).stream().map(ConsentEvent::link).toList(), resident.chainHead());
    }

    private void execute(String statement, UUID resident) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            change.setObject(1, resident);
            change.executeUpdate();
        }
    }
}
