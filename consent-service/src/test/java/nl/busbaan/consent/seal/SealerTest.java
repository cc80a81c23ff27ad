package nl.busbaan.consent.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.busbaan.platform.outbox.Outbox;
import org.junit.jupiter.api.Test;

/** Of all replicas one seals at a time, and only on what was published. */
@QuarkusTest
class SealerTest extends SealCase {
    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    @Test
    void a_database_that_was_put_back_to_an_earlier_moment_is_not_sealed_on() throws Exception {
        Head newer = LogKey.signer(config.keyFile())
                .head(
                        Ledger.DECISIONS,
                        head(Ledger.DECISIONS) + 1_000_000,
                        new byte[32],
                        Clock.systemUTC().instant());
        PublishedHeads remembers =
                new PublishedHeads(config, json, property("KAFKA_BOOTSTRAP_SERVERS"), Optional.empty());
        Sealer restarted = new Sealer(database, remembers, config, outbox, Clock.systemUTC());

        try (var connection = database.getConnection()) {
            assertThat(sealer.standsAsPublished(connection, Ledger.DECISIONS)).isTrue();
            assertThat(restarted.standsAsPublished(connection, Ledger.DECISIONS))
                    .isTrue();
            remembers.remember(newer);
            assertThat(restarted.standsAsPublished(connection, Ledger.DECISIONS))
                    .isFalse();
        }
    }

    @Test
    void of_two_replicas_one_seals_and_the_chain_has_no_gap_and_no_double() throws Exception {
        Sealer second = new Sealer(database, published, config, outbox, Clock.systemUTC());
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            work.add(this::read);
            work.add(() -> sealer.seal(Ledger.DECISIONS));
            work.add(() -> second.seal(Ledger.DECISIONS));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        sealEverything();

        try (Logs logs = Logs.asAdministrator()) {
            assertThat(findings(logs, Ledger.DECISIONS)).isEmpty();
        }
    }

    @Test
    void as_long_as_another_replica_seals_this_one_waits() throws Exception {
        try (var other = database.getConnection();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(%d)".formatted(Sealer.LOCK));
            read();

            assertThat(sealer.seal(Ledger.DECISIONS)).isZero();
            assertThat(waiting(Ledger.DECISIONS)).isPositive();

            lock.execute("select pg_advisory_unlock(%d)".formatted(Sealer.LOCK));
        }
        sealEverything();
        assertThat(waiting(Ledger.DECISIONS)).isZero();
    }
}
