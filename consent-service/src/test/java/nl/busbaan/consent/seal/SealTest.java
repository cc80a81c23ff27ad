package nl.busbaan.consent.seal;

import static nl.busbaan.consent.People.DAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.LogKeys;
import nl.busbaan.platform.outbox.Outbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The logs can't be altered unseen, not even by who administers the database. */
@QuarkusTest
class SealTest extends ServiceTest {
    @Inject
    Sealer sealer;

    @Inject
    PublishedHeads published;

    @Inject
    SealConfig config;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    private UUID hanna;

    @BeforeEach
    void somethingHappens() throws SQLException {
        hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);
        for (int i = 0; i < 4; i++) {
            read();
        }
        sealEverything();
    }

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

    @Test
    void a_database_that_was_put_back_to_an_earlier_moment_is_not_sealed_on() throws Exception {
        Head newer = LogKey.signer(config.keyFile())
                .head(
                        Ledger.DECISIONS,
                        head(Ledger.DECISIONS) + 1_000_000,
                        new byte[32],
                        Clock.systemUTC().instant());
        PublishedHeads remembers =
                new PublishedHeads(config, json, property("KAFKA_BOOTSTRAP_SERVERS"), java.util.Optional.empty());
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
    void a_head_that_our_key_did_not_sign_counts_for_nothing() throws Exception {
        Head real = published.newest(Ledger.DECISIONS).orElseThrow();
        Head forged = new Head(real.log(), real.version() + 1, real.hash(), real.at(), real.signature());

        Verification verification = Verification.against(List.of(real, forged), LogKey.ownVerifier(config.keyFile()));

        assertThat(verification.strangeHeads()).isOne();
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

    private int read() {
        return asMessaging()
                .body(question(DAAN, "read", "EMPLOYER", hanna, "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .statusCode();
    }

    /** The sweep of the service may have the lock just now, so until nothing waits. */
    private void sealEverything() throws SQLException {
        for (Ledger ledger : Ledger.values()) {
            do {
                sealer.sealAll();
            } while (waiting(ledger) > 0);
        }
    }

    private long waiting(Ledger ledger) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(ledger.waiting())) {
            row.next();
            return row.getLong(1);
        }
    }

    private long head(Ledger ledger) {
        return published.newest(ledger).orElseThrow().version();
    }

    private List<Finding> findings(Logs logs, Ledger ledger) throws SQLException {
        return verdict(logs, ledger).findings();
    }

    private Verdict verdict(Logs logs, Ledger ledger) throws SQLException {
        try {
            return Verification.against(
                            List.of(published.newest(ledger).orElseThrow()), LogKey.ownVerifier(config.keyFile()))
                    .verdicts(logs.connection())
                    .get(ledger.ordinal());
        } catch (java.io.IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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

    private static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
