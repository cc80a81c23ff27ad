package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Cast;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Handovers;
import nl.busbaan.acceptance.story.Residents;
import nl.busbaan.devstack.product.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fails closed, keeps flowing: what goes on, and says so, while a part is down. */
@ExtendWith(RunningProduct.class)
@Order(31)
class OutageTest {
    private static final String NEED = "ziektewet geweigerd uitzendkracht";

    private final Product product;
    private final Cast cast;

    OutageTest(Product product) {
        this.product = product;
        this.cast = product.cast();
    }

    @Test
    void without_elasticsearch_search_still_answers_and_says_that_it_is_limited() {
        var colleagues = new Colleagues(cast.noor());
        product.stack().stop("elasticsearch");
        Answer limited;
        try {
            limited = colleagues.search(NEED);
        } finally {
            product.stack().startIfNeeded();
        }

        assertThat(limited.body().path("limited").asBoolean()).isTrue();
        assertThat(limited.text("/notice")).contains("beperkt");
        assertThat(limited.list("/hits")).isNotEmpty();
        var whole = Eventually.holds(() -> unlimited(colleagues.search(NEED)));
        assertThat(Colleagues.hit(whole, "Daan de Wit").path("kind").asText()).isEqualTo("PROFESSIONAL");
    }

    private static Answer unlimited(Answer found) {
        if (found.body().path("limited").asBoolean()) {
            throw new Unmet("The search is whole again.");
        }
        return found;
    }

    @Test
    void without_consent_service_the_handover_arrives_without_case_data_and_says_so() {
        var residents = new Residents(cast.noor());
        var request = residents.open(cast.yousef(), "Yousef", product.canary().in("Mijn geld komt niet."));
        residents.link(cast.yousef(), request);
        var employer = residents.record(request, "EMPLOYER", product.canary().in("Uitzendbureau De Brug"));
        cast.noor()
                .post(
                        "/messaging/v1/help-requests/" + request.id() + "/actions",
                        Json.of("text", product.canary().in("Gebeld.")))
                .expect(201);
        var handover = new Handovers(cast.noor())
                .draft(
                        request.id(),
                        Json.of(
                                "receiverId", new Colleagues(cast.noor()).idOf("Daan de Wit"),
                                "lane", "NORMAL",
                                "purpose", "SICKNESS_BENEFIT",
                                "question", product.canary().in("Kun je dit herzien?"),
                                "actionTaken", product.canary().in("Gebeld."),
                                "caseDataIds", List.of(employer)));
        var daan = new Handovers(cast.daan());

        product.stop(Service.CONSENT);
        Answer arrived;
        try {
            new Handovers(cast.noor()).act(handover, "offer", null).expect(200);
            arrived = daan.read(handover).expect(200);
        } finally {
            product.start(Service.CONSENT);
        }

        var withheld = Handovers.disclosure(arrived, "EMPLOYER").orElseThrow();
        assertThat(withheld.path("state").asText()).isEqualTo("UNAVAILABLE");
        assertThat(arrived.text("/question")).startsWith("Kun je dit herzien?");
        assertThat(arrived.text("/notice")).isNotBlank();
        assertThat(arrived.raw().toLowerCase(Locale.ROOT)).doesNotContain("de brug");
        Eventually.becomesTrue(
                "the employer is disclosed once the decision point is back",
                () -> Handovers.disclosure(daan.read(handover).expect(200), "EMPLOYER")
                        .orElseThrow()
                        .path("state")
                        .asText()
                        .equals("DISCLOSED"));
        Handovers.finish(cast.daan(), handover);
    }
}
