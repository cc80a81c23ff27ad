package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Residents;
import nl.busbaan.acceptance.story.Residents.Request;
import nl.busbaan.acceptance.traces.Needle;
import nl.busbaan.acceptance.traces.Tables;
import nl.busbaan.devstack.product.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hanna has everything erased, after all her other stories: each test goes on where the one before it stopped. */
@ExtendWith(RunningProduct.class)
@Order(40)
class ErasureTest {
    private static final String MINE = "/messaging/v1/my-requests";
    private static final String ERASURE = "/consent/v1/my-erasure";
    private static final List<Service> HOLDING_HER = List.of(Service.MESSAGING, Service.CONSENT);
    private static final List<String> TRANSPORT = List.of(".idempotency ", ".outbox ", ".inbox ");
    private static Request request = new Request("", "");
    private static String proof = "";
    /** What holds her random number after the erasure. */
    private static List<String> left = List.of();

    private final Product product;
    private final Residents residents;

    ErasureTest(Product product) {
        this.product = product;
        this.residents = new Residents(product.cast().noor());
    }

    @Test
    @Order(1)
    void as_long_as_she_is_helped_it_says_what_must_come_first() {
        var hanna = product.cast().hanna();
        request = residents.open(hanna, "Hanna", product.canary().in("Wie helpt mij nog?"));
        residents.link(hanna, request);
        residents.record(request, "EMPLOYER", product.canary().in("Thuiszorg De Linde"));
        residents.record(request, "GP_LETTER", product.canary().in("De huisarts schrijft iets."));

        var outlook = Eventually.holds(() -> hanna.get(ERASURE).expect(200));

        assertThat(outlook.raw()).contains("\"possible\":false", "Uw vraag loopt nog.");
        hanna.post(ERASURE, Json.of("understood", true)).expect(409);
    }

    @Test
    @Order(2)
    void when_she_says_that_all_is_done_both_parts_prove_that_it_is_gone() {
        var hanna = product.cast().hanna();
        for (var one : hanna.get(MINE + "?limit=100").expect(200).items()) {
            if (!"DONE".equals(one.path("status").asText())) {
                hanna.post(MINE + "/" + one.path("id").asText() + "/done", Json.of())
                        .expect(204);
            }
        }
        Eventually.becomesTrue(
                "consent-service knows that she is done",
                () -> hanna.get(ERASURE).expect(200).raw().contains("\"possible\":true"));
        HOLDING_HER.forEach(product::backUp);

        proof = hanna.call("POST", ERASURE)
                .idempotencyKey(UUID.randomUUID())
                .body(Json.of("understood", true))
                .send()
                .expect(201)
                .text("/id");

        assertThat(hanna.get("/consent/v1/erasures/" + proof).expect(200).raw()).contains("\"keyDestroyed\":true");
        Eventually.becomesTrue(
                "messaging-service proves it too",
                () -> hanna.get("/messaging/v1/erasures/" + proof)
                        .expect(200)
                        .raw()
                        .contains("\"keyDestroyed\":true"));
        assertThat(hanna.get("/messaging/v1/erasures/" + proof).expect(200).raw())
                .contains("EMPLOYER", "Wmo 2015 artikel 5.3.4")
                .doesNotContain("GP_LETTER");
    }

    @Test
    @Order(3)
    void nobody_finds_anything_of_her_any_more() {
        sheIsGone();
        left = durable(tablesWith(request.residentId()));
    }

    private void sheIsGone() {
        var hanna = product.cast().hanna();

        assertThat(residents.read(request.id()).status()).isEqualTo(404);
        assertThat(hanna.get(MINE).expect(200).items()).isEmpty();
        assertThat(hanna.get("/consent/v1/my-consents").status()).isEqualTo(404);
        assertThat(hanna.get("/consent/v1/my-access-log").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void a_backup_from_before_that_is_put_back_holds_nothing_of_her_by_the_time_anybody_can_read_it() {
        HOLDING_HER.forEach(product::putBack);
        assertThat(tablesWith(request.id())).anyMatch(spot -> spot.contains("case_item"));
        assertThat(tablesWith(request.residentId())).anyMatch(spot -> spot.contains("resident_key"));

        HOLDING_HER.forEach(product::startAfterRestore);

        assertThat(durable(tablesWith(request.id()))).isEmpty();
        // Emptied rows keep her random number, so that the chains still verify.
        assertThat(durable(tablesWith(request.residentId()))).isEqualTo(left);
        Eventually.becomesTrue(
                "the front door is open", () -> residents.read(request.id()).status() == 404);
        sheIsGone();
        assertThat(product.cast()
                        .hanna()
                        .get("/messaging/v1/erasures/" + proof)
                        .expect(200)
                        .raw())
                .contains("\"keyDestroyed\":true");
    }

    private List<String> tablesWith(String id) {
        return new Tables(product.stack().databases()).spotsWith(Needle.of(id));
    }

    /** Without the backup itself, and without what is kept for a day, for the transport: nothing that people wrote. */
    private static List<String> durable(List<String> spots) {
        return spots.stream()
                .filter(spot -> !spot.endsWith("_backup"))
                .filter(spot -> TRANSPORT.stream().noneMatch(spot::contains))
                .toList();
    }

    @Test
    @Order(5)
    void she_may_come_back_and_nothing_comes_with_her() {
        var hanna = product.cast().hanna();

        var again = residents.open(hanna, "Hanna", product.canary().in("Ik heb een nieuwe vraag."));
        residents.link(hanna, again);

        assertThat(again.residentId()).isNotEqualTo(request.residentId());
        assertThat(hanna.get(MINE).expect(200).items()).hasSize(1);
        assertThat(hanna.get("/consent/v1/my-consents").expect(200).items()).isEmpty();
    }
}
