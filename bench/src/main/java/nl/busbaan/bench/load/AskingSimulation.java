package nl.busbaan.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.foreach;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.busbaan.bench.measurement.Sample;
import nl.busbaan.bench.measurement.Sample.Side;

/**
 * Each arrival asks both sides the same question; every other arrival begins with the peer, so that neither always finds what the
 * other has just warmed. After a closed warm-up, arrivals come at their own pace and wait for nobody (open model).
 */
public final class AskingSimulation extends Simulation {
    private final Plan plan = Plan.given();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final AtomicLong measuringSince = new AtomicLong();
    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();

    public AskingSimulation() {
        // Connections are shared, as the gateway's to the service and the service's to Elasticsearch are.
        HttpProtocolBuilder protocol = http.shareConnections().disableCaching().userAgentHeader("busbaan-bench");
        var warmUp = asking("warm-up", session -> session);
        var measured = asking("measured", this::markMeasured);
        setUp(warmUp.injectClosed(constantConcurrentUsers(plan.warmUpUsers()).during(plan.warmUpSeconds()))
                        .andThen(measured.injectOpen(
                                constantUsersPerSec(plan.rate()).during(plan.seconds()))))
                .protocols(protocol);
    }

    private ScenarioBuilder asking(String name, Function<Session, Session> mark) {
        return scenario(name)
                .exec(mark)
                .exec(session -> {
                    var arrival = arrivals.getAndIncrement();
                    return session.set(
                                    "question",
                                    plan.questions()
                                            .get(arrival % plan.questions().size()))
                            // Not the parity of the arrival itself: an even number of questions would tie it to the
                            // question.
                            .set("productFirst", arrival / plan.questions().size() % 2 == arrival % 2);
                })
                .exec(doIfOrElse(session -> session.getBoolean("productFirst"))
                        .then(product(), peer())
                        .orElse(peer(), product()));
    }

    private Session markMeasured(Session session) {
        measuringSince.compareAndSet(0, System.nanoTime());
        return session.set("measured", true);
    }

    private ChainBuilder product() {
        return timed(
                Side.PRODUCT,
                exec(http("product")
                        .post(plan.product().url() + plan.path())
                        .headers(authorization(plan.product()))
                        .header("Content-Type", "application/json")
                        .body(StringBody(session -> question(session).product()))
                        .check(
                                status().is(200),
                                substring(session -> question(session).right()))));
    }

    private ChainBuilder peer() {
        return timed(
                Side.PEER,
                foreach(session -> question(session).peer(), "exchange")
                        .on(exec(http("peer")
                                .httpRequest(
                                        session -> exchange(session).method(),
                                        session -> plan.peer().url()
                                                + exchange(session).path())
                                .headers(authorization(plan.peer()))
                                .header(
                                        "Content-Type",
                                        session -> exchange(session).contentType())
                                .header("Accept", session -> exchange(session).accept())
                                .body(StringBody(session -> exchange(session).body()))
                                .check(status().is(200), substring(plan.peerRight())))));
    }

    private static Map<String, String> authorization(Address address) {
        return address.token().isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + address.token());
    }

    /** Nanoseconds, since Gatling's own times are in whole milliseconds, and the peer needs only a few. */
    private ChainBuilder timed(Side side, ChainBuilder asking) {
        return exec(session -> session.markAsSucceeded().set("asked", System.nanoTime()))
                .exec(asking)
                .exec(session -> {
                    var answered = System.nanoTime();
                    if (session.contains("measured")) {
                        var asked = session.getLong("asked");
                        samples.add(new Sample(
                                side,
                                (asked - measuringSince.get()) / 1_000,
                                (answered - asked) / 1_000,
                                !session.isFailed()));
                    }
                    return session.markAsSucceeded();
                });
    }

    private static Question question(Session session) {
        return Objects.requireNonNull(session.<Question>get("question"));
    }

    private static Exchange exchange(Session session) {
        return Objects.requireNonNull(session.<Exchange>get("exchange"));
    }

    @Override
    public void after() {
        SampleFile.write(Path.of(plan.samples()), samples);
    }
}
