package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.consent.ConsentId;
import nl.busbaan.consent.consent.Expression;
import nl.busbaan.consent.consent.Withdrawal;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Ten residents stop at the same moment while their data is being read, one by one and in batches over all of them. */
@QuarkusTest
class ParallelWithdrawalTest extends ServiceTest {
    private static final int RESIDENTS = 10;
    private static final int READERS_OF_ONE = 4;
    private static final int READERS_OF_ALL = 3;

    @Inject
    Withdrawal withdrawal;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, Queue<Long>> permitsBegan = new ConcurrentHashMap<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    @AfterEach
    void stopOthers() {
        others.shutdownNow();
    }

    @RepeatedTest(2)
    void no_permit_begins_after_the_acknowledgement_of_any_of_them_and_every_permit_is_logged() throws Exception {
        Map<UUID, ConsentId> consents = tenWhoSaidYes();
        List<Future<?>> readers = readers(List.copyOf(consents.keySet()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> permitsBegan.values().stream().noneMatch(Queue::isEmpty));

        Map<UUID, Long> acknowledged = allWithdraw(consents);
        // A permit that slipped through would come now.
        Thread.sleep(300);
        stop.set(true);
        for (Future<?> reader : readers) {
            reader.get(20, TimeUnit.SECONDS);
        }

        assertThat(acknowledged).hasSize(RESIDENTS);
        acknowledged.forEach((resident, at) -> {
            assertThat(permitsBegan.get(resident)).isNotEmpty().noneMatch(began -> began > at);
            assertThat(new Rows(database).all(Integer.class, "select 1 from access_log where resident = ?", resident))
                    .hasSameSizeAs(permitsBegan.get(resident));
        });
    }

    private Map<UUID, ConsentId> tenWhoSaidYes() {
        Map<UUID, ConsentId> consents = new LinkedHashMap<>();
        for (int i = 0; i < RESIDENTS; i++) {
            UUID resident = linked("inwoner2");
            String consent = given("inwoner2", gpLetterForTheDoctor(resident), "YES");
            consents.put(resident, new ConsentId(UUID.fromString(consent.substring(consent.lastIndexOf('/') + 1))));
            permitsBegan.put(resident, new ConcurrentLinkedQueue<>());
        }
        return consents;
    }

    private List<Future<?>> readers(List<UUID> residents) {
        List<Future<?>> readers = new ArrayList<>();
        for (int i = 0; i < READERS_OF_ONE; i++) {
            int first = i;
            readers.add(others.submit(() -> {
                for (int turn = first; !stop.get(); turn++) {
                    read(List.of(residents.get(turn % RESIDENTS)));
                }
            }));
        }
        for (int i = 0; i < READERS_OF_ALL; i++) {
            // In opposite orders, so that two batches hold each other's residents.
            List<UUID> order = i % 2 == 0 ? residents : residents.reversed();
            readers.add(others.submit(() -> {
                while (!stop.get()) {
                    read(order);
                }
            }));
        }
        return readers;
    }

    private void read(List<UUID> residents) {
        long began = System.nanoTime();
        List<Boolean> decisions = asMessaging()
                .body(Map.of(
                        "evaluations",
                        residents.stream()
                                .map(resident -> question(MARIJKE, "read", "GP_LETTER", resident, "MEDICAL_ASSESSMENT"))
                                .toList()))
                .post("/access/v1/evaluations")
                .then()
                .statusCode(200)
                .extract()
                .path("evaluations.decision");
        for (int i = 0; i < residents.size(); i++) {
            if (decisions.get(i)) {
                permitsBegan.get(residents.get(i)).add(began);
            }
        }
    }

    /** At one moment; gives when each of them heard that it was done. */
    private Map<UUID, Long> allWithdraw(Map<UUID, ConsentId> consents) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
        List<Future<?>> withdrawing = new ArrayList<>();
        consents.forEach((resident, consent) -> withdrawing.add(others.submit(() -> {
            go.await();
            withdraw(resident, consent);
            acknowledged.put(resident, System.nanoTime());
            return null;
        })));
        go.countDown();
        for (Future<?> each : withdrawing) {
            each.get(20, TimeUnit.SECONDS);
        }
        return acknowledged;
    }

    private void withdraw(UUID resident, ConsentId consent) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Withdrawal.Outcome outcome = QuarkusTransaction.requiringNew()
                    .call(() -> withdrawal.withdraw(
                            consent, new ResidentId(resident), "in de test", Expression.inPortal()));
            assertThat(outcome).isInstanceOf(Withdrawal.Outcome.Done.class);
        } finally {
            context.terminate();
        }
    }
}
