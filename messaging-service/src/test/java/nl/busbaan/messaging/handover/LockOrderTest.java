package nl.busbaan.messaging.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Nobody holds a handover while he waits for its request: who corrects, answers or erases locks them the other way round. */
@QuarkusTest
class LockOrderTest extends ServiceTest {
    @Inject
    DataSource database;

    private UUID request;
    private UUID handover;

    @BeforeEach
    void daan_was_brought_in() {
        request = Api.as(Person.NOOR).openForYousef();
        handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));
    }

    @AfterEach
    void everyone_back_at_work() {
        People.samira().send();
    }

    @Test
    void who_changes_a_handover_waits_for_its_request_with_nothing_in_hand() throws SQLException {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            lock(other, "select 1 from help_request where id = ? for update", request);
            CompletableFuture<Integer> accepted = CompletableFuture.supplyAsync(() -> Api.as(Person.DAAN)
                    .act(handover, "accept", Map.of())
                    .extract()
                    .statusCode());
            awaitWhoWaitsFor(other);

            lock(other, "select 1 from handover where id = ? for update nowait", handover);

            other.rollback();
            assertThat(accepted.join()).isEqualTo(200);
        }
    }

    @Test
    void a_promise_that_passes_waits_for_no_request_and_comes_when_it_is_free() throws SQLException {
        UUID later = Api.as(Person.NOOR).openForYousef();
        UUID nextToPass = Api.as(Person.NOOR).offer(later, Api.to(Person.DAAN, "NORMAL"));
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            lock(other, "select 1 from help_request where id = ? for update", request);

            clock.moveTo(Instant.parse(field(nextToPass, "nextMoment")).plusSeconds(1));
            awaitLevel(nextToPass, "DUO");

            lock(other, "select 1 from handover where id = ? for update nowait", handover);
            assertThat(field(handover, "status")).isEqualTo("OFFERED");
            other.rollback();
        }
        awaitLevel(handover, "DUO");
    }

    @Test
    void nobody_waits_for_a_lock_without_end() {
        assertThat(new Rows(database).one(String.class, "show lock_timeout")).isEqualTo("10s");
    }

    private void awaitWhoWaitsFor(Connection other) throws SQLException {
        int ours = other.unwrap(PGConnection.class).getBackendPID();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> new Rows(database)
                        .one(
                                Boolean.class,
                                "select exists (select from pg_stat_activity where ? = any (pg_blocking_pids(pid)))",
                                ours));
    }

    private static void awaitLevel(UUID handover, String level) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        Api.as(Person.NOOR).get("/handovers/" + handover).body("escalation.level", equalTo(level)));
    }

    private static String field(UUID handover, String name) {
        return Api.as(Person.NOOR).get("/handovers/" + handover).extract().path(name);
    }

    private static void lock(Connection connection, String statement, UUID id) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(statement)) {
            lock.setObject(1, id);
            try (ResultSet row = lock.executeQuery()) {
                assertThat(row.next()).isTrue();
            }
        }
    }
}
