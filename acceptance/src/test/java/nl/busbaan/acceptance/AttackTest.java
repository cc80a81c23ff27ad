package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Handovers;
import nl.busbaan.acceptance.story.Residents;
import nl.busbaan.acceptance.story.Wish;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is no way around the decision: whoever tries gets nothing of Yousef, and whatever is shown stands in his log. */
@ExtendWith(RunningProduct.class)
@Order(8)
class AttackTest {
    private static final String PURPOSE = "SICKNESS_BENEFIT";
    private static final List<String> OUTSIDERS = List.of(
            "wpi",
            "klantadviseur",
            "verzekeringsarts",
            "beheerder",
            "privacy",
            "fg",
            "beleid",
            "initiatief",
            "verantwoordelijke",
            "handhaver",
            "inwoner2");

    private final Product product;
    private final Residents.Request request;
    private final String handover;
    private final String noorId;

    AttackTest(Product product) {
        this.product = product;
        var cast = product.cast();
        var residents = new Residents(cast.noor());
        request = residents.open(cast.yousef(), "Yousef", product.canary().in("Ik krijg geen geld."));
        residents.link(cast.yousef(), request);
        cast.noor()
                .post(
                        "/messaging/v1/help-requests/" + request.id() + "/actions",
                        Json.of("text", product.canary().in("Gebeld.")))
                .expect(201);
        var employer = residents.record(request, "EMPLOYER", product.canary().in("Uitzendbureau Snel"));
        var noor = new Handovers(cast.noor());
        handover = noor.draft(
                request.id(),
                Json.of(
                        "receiverId",
                        new Colleagues(cast.noor()).idOf("Daan de Wit"),
                        "lane",
                        "NORMAL",
                        "purpose",
                        PURPOSE,
                        "question",
                        product.canary().in("Kun je helpen?"),
                        "actionTaken",
                        product.canary().in("Gebeld."),
                        "caseDataIds",
                        List.of(employer)));
        noor.act(handover, "offer", null).expect(200);
        noorId = new Colleagues(cast.daan()).idOf("Noor van den Berg");
        isAColleagueWhomAllServicesKnow(product.as("wpi"));
    }

    /** So that she is refused for what she asks, and not for being new. */
    private static void isAColleagueWhomAllServicesKnow(Api outsider) {
        outsider.get("/directory/v1/me").expect(200);
        Eventually.holds(() -> outsider.get("/messaging/v1/inbox").expect(200));
    }

    private List<String> paths() {
        return List.of(
                "/messaging/v1/help-requests/" + request.id(),
                "/messaging/v1/help-requests/" + request.id() + "/case-data?purpose=" + PURPOSE,
                "/messaging/v1/help-requests/" + request.id() + "/emergency-reading?purpose=" + PURPOSE,
                "/messaging/v1/handovers/" + handover,
                "/messaging/v1/my-requests/" + request.id(),
                "/consent/v1/consent-requests?residentId=" + request.residentId());
    }

    @TestFactory
    Stream<DynamicTest> who_takes_no_part_gets_nothing_by_the_gateway_or_around_it() {
        return OUTSIDERS.stream()
                .map(account -> DynamicTest.dynamicTest(account, () -> {
                    for (String path : paths()) {
                        var service = path.startsWith("/consent/") ? Service.CONSENT : Service.MESSAGING;
                        for (Api way : List.of(product.as(account), product.direct(service, account))) {
                            assertRefused(way.get(path), 403, 404);
                        }
                    }
                }));
    }

    @Test
    void headers_that_name_somebody_else_change_nobody() {
        var noor = Tokens.subject(Tokens.of("raadsvrouw"));
        for (String path : paths()) {
            for (String header : List.of("X-Forwarded-User", "X-Remote-User", "X-Auth-Request-User", "X-User-Id")) {
                for (Api way : List.of(product.as("wpi"), product.direct(Service.MESSAGING, "wpi"))) {
                    if (path.startsWith("/messaging/")) {
                        assertRefused(way.call("GET", path).header(header, noor).send(), 403, 404);
                    }
                }
                assertRefused(
                        product.nobody().call("GET", path).header(header, noor).send(), 401);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "garbage", "another-subject", "without-signature"})
    void a_token_that_the_identity_provider_did_not_give_opens_nothing(String kind) {
        var forged = forged(kind, Tokens.of("wpi"), Tokens.subject(Tokens.of("raadsvrouw")));
        for (String path : paths()) {
            var service = path.startsWith("/consent/") ? Service.CONSENT : Service.MESSAGING;
            for (var base : List.of(product.gateway(), product.address(service))) {
                assertRefused(Api.signedIn(base, () -> forged).get(path), 401);
            }
        }
    }

    @Test
    void a_token_of_the_identity_provider_opens_nothing_any_more_once_it_has_expired() {
        var token = Tokens.expiringSoon("raadsvrouw");
        var doors = Map.of(
                Service.DIRECTORY, "/directory/v1/me",
                Service.MESSAGING, "/messaging/v1/help-requests/" + request.id(),
                Service.CONSENT, "/consent/v1/consent-requests?residentId=" + request.residentId());
        doors.forEach((service, path) -> {
            for (var base : List.of(product.gateway(), product.address(service))) {
                Api.signedIn(base, () -> token).get(path).expect(200);
            }
        });

        doors.forEach((service, path) -> {
            for (var base : List.of(product.gateway(), product.address(service))) {
                var late = Api.signedIn(base, () -> token);
                Eventually.becomesTrue(
                        "the token has expired at " + base, () -> late.get(path).status() == 401);
                assertRefused(late.get(path), 401);
            }
        });
    }

    @Test
    void who_enforces_becomes_no_helper_by_opening_a_request_or_by_being_a_duo() {
        var amal = product.as("handhaver");
        isAColleagueWhomAllServicesKnow(amal);
        var amalId = amal.get("/directory/v1/me").expect(200).text("/id");
        var words = product.canary().in("Zij zegt dat ze mij helpt.");

        for (Api way : List.of(amal, product.direct(Service.MESSAGING, "handhaver"))) {
            assertRefused(way.post("/messaging/v1/help-requests", Json.of("ownWords", words)), 403);
            assertRefused(
                    way.post(
                            "/messaging/v1/help-requests",
                            Json.of("ownWords", words, "residentId", request.residentId())),
                    403);
        }
        var named = product.cast()
                .noor()
                .post("/messaging/v1/help-requests", Json.of("ownWords", words, "duoId", amalId))
                .expect(400);
        assertThat(named.list("/violations").getFirst().path("field").asText()).isEqualTo("duoId");
        assertRefused(
                amal.post(
                        "/consent/v1/consent-requests",
                        Wish.of(
                                request.residentId(),
                                "GENERAL_HELP",
                                List.of("EMPLOYER"),
                                Json.of("professionalId", amalId, "organisationId", UUID.randomUUID()),
                                product.clock().now().toLocalDate().plusMonths(1),
                                "Ik wil dit lezen.")),
                403);
    }

    @Test
    void numbers_that_are_tried_at_random_find_nothing() {
        for (int i = 0; i < 20; i++) {
            var guess = UUID.randomUUID();
            assertRefused(product.as("wpi").get("/messaging/v1/help-requests/" + guess), 404);
            assertRefused(product.as("wpi").get("/messaging/v1/handovers/" + guess), 404);
            assertRefused(product.as("inwoner2").get("/messaging/v1/my-requests/" + guess), 404);
        }
    }

    @Test
    void codes_of_the_counter_that_are_tried_at_random_open_nothing_and_a_session_changes_nothing() {
        for (int i = 0; i < 5; i++) {
            var code = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
            for (Api way :
                    List.of(product.nobody(), product.cast().noor(), product.direct(Service.CONSENT, "inwoner2"))) {
                assertRefused(way.post("/consent/v1/counter/visit", Json.of("code", code)), 400);
            }
        }
        assertRefused(
                product.nobody()
                        .post(
                                "/consent/v1/counter/withdrawal",
                                Json.of("code", "AAAA-AAAA-AAAA", "consentId", UUID.randomUUID())),
                400);
    }

    @Test
    void what_a_caller_says_of_himself_or_of_another_decides_nothing() {
        var fatma = product.as("wpi");
        var fatmaId = fatma.get("/directory/v1/me").expect(200).text("/id");
        Map<String, Object> membership =
                Map.of("teamId", "any", "role", "sociaal-raadsvrouw", "participant", true, "inCharge", true);

        for (String subject : List.of(fatmaId, noorId)) {
            var answer = fatma.post("/access/v1/evaluation", question(subject, membership))
                    .expect(200);

            assertThat(answer.raw()).contains("\"decision\":false").doesNotContain("basis", "article");
        }
    }

    @Test
    void what_is_shown_stands_in_his_log_and_nothing_else_does() {
        var before = readers();

        product.cast().daan().get("/messaging/v1/handovers/" + handover).expect(200);
        OUTSIDERS.forEach(account -> paths().forEach(path -> product.as(account).get(path)));

        Eventually.becomesTrue("the log says that Daan read", () -> readers().size() > before.size());
        assertThat(readers().subList(0, readers().size() - before.size()))
                .allMatch(line -> line.contains("eoordelaar Ziektewet"));
    }

    /** Newest first. */
    private List<String> readers() {
        return product.cast().yousef().get("/consent/v1/my-access-log?limit=100").expect(200).items().stream()
                .map(JsonNode::toString)
                .toList();
    }

    private JsonNode question(String subject, Map<String, Object> claims) {
        return Json.of(
                "subject",
                Json.of("type", "professional", "id", subject, "properties", claims),
                "action",
                Json.of("name", "read"),
                "resource",
                Json.of(
                        "type",
                        "case-data",
                        "id",
                        "EMPLOYER",
                        "properties",
                        Json.of("resident", request.residentId(), "kind", "EMPLOYER")),
                "context",
                Json.of("purpose", PURPOSE, "teamId", "any", "participant", true));
    }

    private void assertRefused(Answer answer, Integer... statuses) {
        assertThat(List.of(statuses)).as(answer.raw()).contains(answer.status());
        assertThat(answer.raw()).doesNotContain(product.canary().word());
    }

    private static String forged(String kind, String token, String subject) {
        var parts = token.split("\\.");
        return switch (kind) {
            case "none" -> "";
            case "garbage" -> "ditis.geen.token";
            case "another-subject" -> parts[0] + "." + withSubject(parts[1], subject) + "." + parts[2];
            default -> encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + withSubject(parts[1], subject) + ".";
        };
    }

    private static String withSubject(String payload, String subject) {
        var claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return encoded(claims.replaceFirst("\"sub\"\\s*:\\s*\"[^\"]*\"", "\"sub\":\"" + subject + "\""));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
