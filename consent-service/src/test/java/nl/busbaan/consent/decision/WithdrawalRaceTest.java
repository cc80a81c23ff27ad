package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.consent.ConsentId;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.platform.identity.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once a withdrawal is acknowledged, nothing that was decided before it may still be on its way out. */
@QuarkusTest
class WithdrawalRaceTest extends ServiceTest {
    private static final int READERS = 6;
    private static final int ROUNDS = 5;

    @Inject
    DecisionPoint point;

    @Inject
    Withdrawal withdrawal;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stopOthers() {
        others.shutdownNow();
    }

    @Test
    void a_withdrawal_is_not_acknowledged_while_a_permit_is_still_uncommitted() throws Exception {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        Future<Integer> acknowledged = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(decide(hanna).permit()).isTrue();
            Future<Integer> under = others.submit(
                    () -> as("inwoner2").post(consent + "/withdrawal").statusCode());
            assertThatExceptionOfType(TimeoutException.class)
                    .as("the withdrawal waits for the decision's commit")
                    .isThrownBy(() -> under.get(700, TimeUnit.MILLISECONDS));
            return under;
        });

        assertThat(acknowledged.get(10, TimeUnit.SECONDS)).isEqualTo(201);
        assertThat(reads(hanna)).isFalse();
    }

    @Test
    void a_decision_waits_for_a_withdrawal_under_way_and_then_says_no() throws Exception {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        ConsentId id = new ConsentId(UUID.fromString(consent.substring(consent.lastIndexOf('/') + 1)));
        AccountId account = new AccountId(Tokens.subject(Tokens.of("inwoner2")));

        Future<Boolean> read = QuarkusTransaction.requiringNew().call(() -> {
            withdrawal.withdraw(id, account);
            Future<Boolean> under = others.submit(() -> reads(hanna));
            assertThatExceptionOfType(TimeoutException.class)
                    .as("the decision waits for the withdrawal's commit")
                    .isThrownBy(() -> under.get(700, TimeUnit.MILLISECONDS));
            return under;
        });

        assertThat(read.get(10, TimeUnit.SECONDS)).isFalse();
    }

    /** A way for the resident to close what is open, and to open it again. */
    private interface Closing {
        void open();

        void close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"withdrawing", "objecting", "restricting"})
    void under_load_nothing_that_starts_after_the_acknowledgement_is_permitted_and_every_permit_is_logged(String how)
            throws Exception {
        UUID hanna = linked("inwoner2");
        Closing closing = closing(how, hanna);
        ConcurrentLinkedQueue<Span> permits = new ConcurrentLinkedQueue<>();
        AtomicBoolean stop = new AtomicBoolean();
        List<Future<?>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(others.submit(() -> {
                while (!stop.get()) {
                    long started = System.nanoTime();
                    if (reads(hanna)) {
                        permits.add(new Span(started, System.nanoTime()));
                    }
                }
            }));
        }

        List<Span> closed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int before = permits.size();
            closing.open();
            await().atMost(Duration.ofSeconds(20)).until(() -> permits.size() > before);
            closing.close();
            long acknowledged = System.nanoTime();
            // A permit that slipped through would come now.
            Thread.sleep(60);
            closed.add(new Span(acknowledged, System.nanoTime()));
        }
        stop.set(true);
        for (Future<?> reader : readers) {
            reader.get(10, TimeUnit.SECONDS);
        }

        assertThat(permits).hasSizeGreaterThanOrEqualTo(ROUNDS);
        assertThat(closed)
                .allSatisfy(span -> assertThat(permits)
                        .noneMatch(permit -> permit.from() > span.from() && permit.until() < span.until()));
        assertThat(accessesOf(hanna)).isEqualTo(permits.size());
    }

    /** In {@link System#nanoTime()}. */
    private record Span(long from, long until) {}

    private Closing closing(String how, UUID resident) {
        return switch (how) {
            case "withdrawing" ->
                new Closing() {
                    private String consent = "";

                    @Override
                    public void open() {
                        consent = given("inwoner2", gpLetterForTheDoctor(resident), "YES");
                    }

                    @Override
                    public void close() {
                        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);
                    }
                };
            case "objecting" ->
                new Closing() {
                    private String objection = "";

                    @Override
                    public void open() {
                        if (objection.isEmpty()) {
                            given("inwoner2", gpLetterForTheDoctor(resident), "YES");
                        } else {
                            takesBack("inwoner2", objection);
                        }
                    }

                    @Override
                    public void close() {
                        objection = object("inwoner2", People.UWV);
                    }
                };
            default ->
                new Closing() {
                    private boolean asked;

                    @Override
                    public void open() {
                        if (!asked) {
                            given("inwoner2", gpLetterForTheDoctor(resident), "YES");
                            asked = true;
                        }
                        restrict(false);
                    }

                    @Override
                    public void close() {
                        restrict(true);
                    }
                };
        };
    }

    private static void restrict(boolean restricted) {
        as("inwoner2")
                .body(Map.of("restricted", restricted))
                .put("/consent/v1/my-restriction")
                .then()
                .statusCode(200);
    }

    private Decision decide(UUID resident) {
        Question question = new Question(
                "professional",
                MARIJKE.toString(),
                "read",
                "case-data",
                "GP_LETTER",
                resident,
                People.RAADSLIEDEN,
                "MEDICAL_ASSESSMENT",
                null);
        return point.decide(
                        List.of(new Parsed.Good(question)),
                        AuthZen.Semantics.EXECUTE_ALL,
                        new Asker.EnforcementPoint("messaging-service"))
                .getFirst();
    }

    private static boolean reads(UUID resident) {
        return asMessaging()
                .body(question(MARIJKE, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("decision");
    }

    private long accessesOf(UUID resident) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from access_log where resident = ?")) {
            count.setObject(1, resident);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
