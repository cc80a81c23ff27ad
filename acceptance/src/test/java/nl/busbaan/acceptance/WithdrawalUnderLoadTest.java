package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.product.WhoReads;
import nl.busbaan.acceptance.story.Cast;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Handovers;
import nl.busbaan.acceptance.story.Hanna;
import nl.busbaan.acceptance.story.Residents;
import nl.busbaan.acceptance.story.Wish;
import nl.busbaan.devstack.product.Replica;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The doctor reads the handover with the letter over and over, at two replicas of messaging-service that each ask a replica of
 * consent-service of their own, while Hanna stops at one of these. What is read after she heard that it was done, is closed at both.
 */
@ExtendWith(RunningProduct.class)
@Order(32)
class WithdrawalUnderLoadTest {
    private static final String LETTER = "GP_LETTER";
    private static final int READERS_AT_EACH = 3;
    private static final int ROUNDS = 4;
    /** So many whole reads of each reader, begun after the acknowledgement: a permit that slipped through would come now. */
    private static final int READS_AFTER = 4;

    private final Product product;
    private final Cast cast;
    private final Hanna hanna;
    private final WhoReads who;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final List<Replica> replicas = new ArrayList<>();
    private String residentId = "";
    private String uwvId = "";

    WithdrawalUnderLoadTest(Product product) {
        this.product = product;
        this.cast = product.cast();
        this.hanna = new Hanna(product.stage(), cast, product.clock(), Canary.caged());
        this.who = new WhoReads(product);
    }

    /** One of each service, and what talks to it. */
    private enum Row {
        FIRST,
        SECOND
    }

    @BeforeAll
    void two_of_each_service_run_and_the_doctor_was_brought_in() {
        product.clock().toNextWorkingTuesday();
        hanna.asksForHelp();
        hanna.theDoctorIsBroughtInWithoutIt();
        residentId =
                new Residents(cast.noor()).read(hanna.requestId()).expect(200).text("/residentId");
        var colleagues = new Colleagues(cast.noor());
        uwvId = colleagues.page(colleagues.idOf("Marijke Smit")).text("/assignments/0/organisationId");
        var consent = product.beside(Service.CONSENT, Map.of());
        replicas.add(consent);
        replicas.add(product.beside(Service.MESSAGING, Map.of("BUSBAAN_CONSENT_URL", consent.url())));
    }

    @AfterAll
    void one_of_each_is_left() {
        stop.set(true);
        threads.shutdownNow();
        replicas.reversed().forEach(Replica::close);
        Handovers.finish(cast.marijke(), hanna.handoverId());
    }

    private Api at(Service service, Row row, String account) {
        var address = row == Row.FIRST
                ? product.address(service)
                : URI.create(replicas.get(service == Service.CONSENT ? 0 : 1).url());
        return Api.signedIn(address, () -> Tokens.of(account));
    }

    /** In {@link System#nanoTime()}. */
    private record Read(Row row, long began, long ended, String state) {
        boolean disclosed() {
            return state.equals("DISCLOSED");
        }
    }

    /** One of those who read without a pause, and all that he got. */
    private final class Reader {
        private final Row row;
        private final Handovers handovers;
        private final ConcurrentLinkedQueue<Read> reads = new ConcurrentLinkedQueue<>();

        Reader(Row row) {
            this.row = row;
            this.handovers = new Handovers(at(Service.MESSAGING, row, "verzekeringsarts"));
        }

        Future<?> start() {
            return threads.submit(() -> {
                while (!stop.get()) {
                    var began = System.nanoTime();
                    var answer = handovers.read(hanna.handoverId()).expect(200);
                    var state = Handovers.disclosure(answer, LETTER)
                            .orElseThrow()
                            .path("state")
                            .asText();
                    reads.add(new Read(row, began, System.nanoTime(), state));
                }
            });
        }

        boolean gotItSince(long moment) {
            return reads.stream().anyMatch(read -> read.began() > moment && read.disclosed());
        }

        List<Read> begunAfter(long moment) {
            return reads.stream().filter(read -> read.began() > moment).toList();
        }
    }

    @ParameterizedTest(name = "she stops at the {0}")
    @EnumSource
    void no_disclosure_begins_after_a_withdrawal_was_acknowledged_at_whichever_replica_and_every_one_is_logged(
            Row where) throws Exception {
        stop.set(false);
        var loggedBefore = logged();
        var readers = readers();
        var running = readers.stream().map(Reader::start).toList();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var asked = System.nanoTime();
                var consent = saysYes(where);
                Eventually.becomesTrue(
                        "every reader gets the letter",
                        () -> readers.stream().allMatch(reader -> reader.gotItSince(asked)));

                at(Service.CONSENT, where, "inwoner2")
                        .post("/consent/v1/my-consents/" + consent + "/withdrawal", Json.of())
                        .expect(201);
                var acknowledged = System.nanoTime();

                Eventually.becomesTrue(
                        "every reader went on",
                        () -> readers.stream()
                                .allMatch(reader ->
                                        reader.begunAfter(acknowledged).size() >= READS_AFTER));
                assertThat(readers)
                        .flatMap(reader -> reader.begunAfter(acknowledged))
                        .noneMatch(Read::disclosed);
            }
        } finally {
            stop.set(true);
        }
        for (Future<?> each : running) {
            each.get(20, TimeUnit.SECONDS);
        }
        assertThat(logged() - loggedBefore).isGreaterThanOrEqualTo(disclosed(readers));
    }

    /** @return the consent, asked for and given anew */
    private String saysYes(Row where) {
        var question = cast.noor()
                .post(
                        "/consent/v1/consent-requests",
                        Wish.forTheDoctor(
                                residentId,
                                uwvId,
                                List.of(LETTER),
                                product.clock().now().toLocalDate().plusMonths(3),
                                "Dan kan de arts zien waarom 30 uur te veel is."))
                .expect(201)
                .id();
        return at(Service.CONSENT, where, "inwoner2")
                .call("POST", "/consent/v1/my-consent-requests/" + question + "/answer")
                .ifMatch("\"1\"")
                .body(Json.of("answer", "YES", "release", "YES"))
                .send()
                .expect(201)
                .id();
    }

    private long logged() {
        return who.timesReadAbout(residentId);
    }

    private List<Reader> readers() {
        var readers = new ArrayList<Reader>();
        for (Row row : Row.values()) {
            for (int i = 0; i < READERS_AT_EACH; i++) {
                readers.add(new Reader(row));
            }
        }
        return readers;
    }

    private static long disclosed(List<Reader> readers) {
        return readers.stream()
                .flatMap(reader -> reader.reads.stream())
                .filter(Read::disclosed)
                .count();
    }
}
