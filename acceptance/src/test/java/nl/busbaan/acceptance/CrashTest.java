package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;
import nl.busbaan.acceptance.product.PatientClient;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Cast;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Handovers;
import nl.busbaan.acceptance.story.Residents;
import nl.busbaan.acceptance.story.Wish;
import nl.busbaan.devstack.product.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kill -9} of each service while several people are at work, and a start again. */
@ExtendWith(RunningProduct.class)
@Order(30)
class CrashTest {
    private static final int ROUNDS = 6;
    private static final int ANSWERED_BEFORE_THE_KILL = 4;
    private static final Duration BOUND = Duration.ofSeconds(180);

    private final Product product;
    private final Cast cast;
    private final Residents residents;
    private final Api absentee;
    private String daanId = "";
    private String uwvId = "";

    CrashTest(Product product) {
        this.product = product;
        this.cast = product.cast();
        this.residents = new Residents(cast.noor());
        this.absentee = product.as("wpi");
    }

    @BeforeAll
    void findUwv() {
        var colleagues = new Colleagues(cast.noor());
        daanId = colleagues.idOf("Daan de Wit");
        uwvId = colleagues.page(daanId).text("/assignments/0/organisationId");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void no_accepted_call_is_lost_and_nothing_shows_twice(Service victim) throws Exception {
        var request = residents.open(cast.yousef(), "Yousef", product.canary().in("Het gaat mis met mijn geld."));
        residents.link(cast.yousef(), request);
        var handover = offered(request);
        var questions = questions();
        var absences = absences();

        var answered = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, ROUNDS)
                    .boxed()
                    .flatMap(round -> work(request, round))
                    .map(call -> people.submit(() -> counted(answered, call)))
                    .toList();
            Eventually.becomesTrue("some calls are answered", () -> answered.get() >= ANSWERED_BEFORE_THE_KILL);
            product.kill(victim);
            product.start(victim);
            awaitAll(calls);
        }

        assertThat(actions(request)).containsExactlyInAnyOrderElementsOf(numbered("Gebeld, nummer "));
        assertThat(questions()).isEqualTo(questions + ROUNDS);
        assertThat(absences()).isEqualTo(absences + ROUNDS);
        assertThat(new Handovers(cast.daan()).inInbox(handover)).isPresent();
        assertThat(steps(request)).doesNotHaveDuplicates();
        Handovers.finish(cast.daan(), handover);
    }

    private String offered(Residents.Request request) {
        cast.noor()
                .post(
                        "/messaging/v1/help-requests/" + request.id() + "/actions",
                        Json.of("text", product.canary().in("Gebeld, nummer 0")))
                .expect(201);
        var noor = new Handovers(cast.noor());
        var handover = noor.draft(
                request.id(),
                Json.of(
                        "receiverId",
                        daanId,
                        "lane",
                        "NORMAL",
                        "purpose",
                        "SICKNESS_BENEFIT",
                        "question",
                        product.canary().in("Kijk je mee?"),
                        "actionTaken",
                        product.canary().in("Gebeld."),
                        "caseDataIds",
                        List.of()));
        noor.act(handover, "offer", null).expect(200);
        return handover;
    }

    /** One round of three people's work, at messaging, consent and directory, all through the gateway. */
    private Stream<Callable<Answer>> work(Residents.Request request, int round) {
        var day = product.clock().now().plusYears(1).plusDays(round);
        return Stream.of(
                () -> PatientClient.post(
                        cast.noor(),
                        "/messaging/v1/help-requests/" + request.id() + "/actions",
                        Json.of("text", product.canary().in("Gebeld, nummer " + (round + 1)))),
                () -> PatientClient.post(
                        cast.noor(),
                        "/consent/v1/consent-requests",
                        Wish.forTheDoctor(
                                request.residentId(),
                                uwvId,
                                List.of("GP_LETTER"),
                                day.minusMonths(10).toLocalDate(),
                                product.canary().in("Dan ziet de arts waarom."))),
                () -> PatientClient.post(
                        absentee,
                        "/directory/v1/me/absences",
                        Json.of(
                                "from", day.toInstant().toString(),
                                "until", day.plusHours(8).toInstant().toString())));
    }

    private static Answer counted(AtomicInteger answered, Callable<Answer> call) throws Exception {
        var answer = call.call();
        answered.incrementAndGet();
        return answer;
    }

    private static void awaitAll(List<Future<Answer>> calls)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (Future<Answer> call : calls) {
            call.get(BOUND.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private List<String> actions(Residents.Request request) {
        return Eventually.holds(() -> residents.read(request.id()).expect(200)).list("/actions").stream()
                .map(action -> action.path("text").asText())
                .toList();
    }

    private List<String> numbered(String text) {
        return IntStream.rangeClosed(0, ROUNDS)
                .mapToObj(number -> product.canary().in(text + number))
                .toList();
    }

    private int questions() {
        return Eventually.holds(() -> cast.yousef()
                        .get("/consent/v1/my-consent-requests?limit=100")
                        .expect(200))
                .items()
                .size();
    }

    private int absences() {
        var me = Eventually.holds(() -> absentee.get("/directory/v1/me").expect(200));
        return me.list("/absences").size();
    }

    private List<String> steps(Residents.Request request) {
        return Eventually.holds(() -> {
                    var track = Residents.track(cast.yousef(), request);
                    if (track.list("/steps").isEmpty()) {
                        throw new Unmet("Yousef sees steps.");
                    }
                    return track;
                })
                .list("/steps")
                .stream()
                .map(step -> step.path("at").asText() + " " + step.path("text").asText())
                .toList();
    }
}
