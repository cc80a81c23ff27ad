package nl.busbaan.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.DevstackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a transaction that never commits, so that the relay doesn't see the rows. */
@QuarkusTest
@QuarkusTestResource(
        value = DevstackResource.class,
        initArgs = {@ResourceArg(name = "module", value = "platform"), @ResourceArg(name = "keys", value = "true")})
class OutboxBatchTest {
    @Inject
    DataSource database;

    private Connection connection;

    @BeforeEach
    void nothing_waits() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        change("delete from outbox where ? is not null", "");
    }

    @AfterEach
    void nothing_happened() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_batch_ends_with_the_row_that_fills_it() throws SQLException {
        append(12, "x".repeat(1_000_000));

        OutboxBatch batch = OutboxBatch.next(connection, "some-");

        assertThat(batch.rows()).extracting(row -> row.message().key()).containsExactly("1", "2", "3", "4");
        assertThat(batch.isFull()).isTrue();
    }

    @Test
    void a_row_that_is_larger_than_a_batch_goes_alone() throws SQLException {
        append(1, "é".repeat(OutboxBatch.BYTES));
        append(1, "small");

        OutboxBatch batch = OutboxBatch.next(connection, "some-");

        assertThat(batch.rows()).hasSize(1);
        assertThat(batch.isFull()).isTrue();
    }

    @Test
    void small_rows_go_a_thousand_at_a_time() throws SQLException {
        append(OutboxBatch.ROWS + 1, "small");

        OutboxBatch batch = OutboxBatch.next(connection, "some-");

        assertThat(batch.rows()).hasSize(OutboxBatch.ROWS);
        assertThat(batch.isFull()).isTrue();
    }

    @Test
    void a_few_rows_go_together_those_without_a_payload_too() throws SQLException {
        append(2, null);
        append(1, "small");

        OutboxBatch batch = OutboxBatch.next(connection, "some-");

        assertThat(batch.rows()).hasSize(3);
        assertThat(batch.rows().getFirst().message().topic()).isEqualTo("some-greetings");
        assertThat(batch.rows().getFirst().message().value()).isNull();
        assertThat(batch.rows().getLast().message().value()).asString().isEqualTo("small");
        assertThat(batch.isFull()).isFalse();
    }

    private void append(int times, String payload) throws SQLException {
        change("""
                insert into outbox (topic, event_key, event_id, payload)
                select 'greetings', n::text, gen_random_uuid(), ? from generate_series(1, %d) n
                """.formatted(times), payload);
    }

    private void change(String statement, String value) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, value);
            change.executeUpdate();
        }
    }
}
