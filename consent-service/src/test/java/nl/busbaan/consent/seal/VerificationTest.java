package nl.busbaan.consent.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.LogKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verification calls untouched, and what it counts for nothing. */
@QuarkusTest
class VerificationTest extends SealCase {
    @Test
    void an_untouched_log_verifies_by_the_program_that_needs_only_the_public_key() {
        var out = new ByteArrayOutputStream();

        int exit = VerifyLog.run(environment(), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.endsWith(": untouched")))
                .hasSize(3);
        assertThat(exit).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUSBAAN_LOG_PUBLIC_KEY_FILE", "BUSBAAN_DB_URL", "KAFKA_BOOTSTRAP_SERVERS"})
    void what_can_not_be_looked_at_is_not_called_untouched(String missing) {
        Map<String, String> environment = environment();
        environment.remove(missing);
        var out = new ByteArrayOutputStream();

        int exit = VerifyLog.run(environment, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(exit).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(missing + " is not set");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ledger.class,
            names = {"DECISIONS", "ACCESSES"})
    void after_erasure_of_the_resident_the_chain_still_verifies_and_says_how_often(Ledger ledger) throws SQLException {
        try (Logs logs = Logs.asAdministrator()) {
            logs.execute("set local session_replication_role = origin");
            long before = verdict(logs, ledger).erased();
            int erased = logs.execute("update %s set resident = null, salt = null where resident = '%s'"
                    .formatted(ledger.table(), hanna));

            Verdict verdict = verdict(logs, ledger);

            assertThat(erased).isEqualTo(4);
            assertThat(verdict.erased() - before).isEqualTo(4);
            assertThat(verdict.findings()).isEmpty();
        }
    }

    @Test
    void a_head_that_our_key_did_not_sign_counts_for_nothing() throws Exception {
        Head real = published.newest(Ledger.DECISIONS).orElseThrow();
        Head forged = new Head(real.log(), real.version() + 1, real.hash(), real.at(), real.signature());

        Verification verification = Verification.against(List.of(real, forged), LogKey.ownVerifier(config.keyFile()));

        assertThat(verification.strangeHeads()).isOne();
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        for (String name : List.of(
                "BUSBAAN_DB_URL",
                "BUSBAAN_DB_USER",
                "BUSBAAN_DB_PASSWORD",
                "KAFKA_BOOTSTRAP_SERVERS",
                "BUSBAAN_TOPIC_PREFIX",
                "BUSBAAN_LOG_HEADS_FILE")) {
            environment.put(name, property(name));
        }
        environment.put(
                "BUSBAAN_LOG_PUBLIC_KEY_FILE",
                LogKeys.publicHalf(Path.of(property("BUSBAAN_LOG_KEY_FILE"))).toString());
        return environment;
    }
}
