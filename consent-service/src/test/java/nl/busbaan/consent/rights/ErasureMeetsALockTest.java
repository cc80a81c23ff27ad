package nl.busbaan.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.Test;

/** A line of the ledger of erasures comes while somebody holds the resident for longer than one waits for a lock. */
@QuarkusTest
class ErasureMeetsALockTest extends ServiceTest {
    /** How long one waits for a lock is ten seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    ErasureConsumer consumer;

    @Inject
    ObjectMapper json;

    @Test
    void it_is_tried_again_and_not_set_aside() throws Exception {
        UUID resident = people.resident();
        String line = line(resident);
        Set<Timestamp> tries = new HashSet<>();
        Future<?> erasing;

        try (var connection = database.getConnection();
                var hold = connection.prepareStatement("select id from resident where id = ? for update");
                var consumers = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            hold.setObject(1, resident);
            hold.execute();
            erasing = consumers.submit(() -> consumer.erased(line));
            await().atMost(PATIENCE).until(() -> {
                tries.addAll(new Rows(database)
                        .all(
                                Timestamp.class,
                                "select query_start from pg_stat_activity where wait_event_type = 'Lock'"
                                        + " and datname = current_database() and query like '%resident%'"));
                return tries.size() > 1 || erasing.isDone();
            });
            assertThat(erasing.isDone()).as("given up after the first try").isFalse();
            connection.rollback();
        }

        erasing.get();
        assertThat(new Rows(database)
                        .one(
                                Long.class,
                                "select count(*) from resident where id = ? and erased_at is not null",
                                resident))
                .isOne();
    }

    private String line(UUID resident) throws JsonProcessingException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return json.writeValueAsString(Map.of("data", new ResidentErased(UUID.randomUUID(), resident, now, List.of())));
    }
}
