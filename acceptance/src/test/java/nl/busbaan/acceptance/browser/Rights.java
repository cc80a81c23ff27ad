package nl.busbaan.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.story.Cast;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Hanna;
import nl.busbaan.acceptance.story.Residents;
import nl.busbaan.acceptance.story.Wish;
import nl.busbaan.acceptance.story.Yousef;

/** What officers and residents find on their screens, prepared over the API. */
final class Rights {
    static final String YOUSEF = "inwoner";
    static final String HANNA = "inwoner2";
    static final String OFFICER = "privacy";
    static final String DPO = "fg";
    static final String CONTROLLER = "verantwoordelijke";

    private final Product product;
    private final Cast cast;
    private final Canary canary = Canary.caged();

    private String yousefsRequest = "";
    private String hannasRequest = "";
    private String yousefId = "";
    private String hannaId = "";

    Rights(Product product) {
        this.product = product;
        this.cast = product.cast();
    }

    /** Of Yousef the employer was read; of Hanna a letter may be read. */
    void twoResidentsAreHelped() {
        product.clock().toNextWorkingTuesday();
        var yousef = new Yousef(product.stage(), cast, product.clock(), canary);
        yousef.findsWhoMayDecide();
        yousef.opensTheRequest();
        yousef.linksHisAccount();
        yousef.recordsWhatHeTold();
        yousef.theIllnessDoesNotGo();
        yousef.bringsDaanIn();
        yousef.daanReads();
        var hanna = new Hanna(product.stage(), cast, product.clock(), canary);
        hanna.asksForHelp();
        hanna.theDoctorIsBroughtInWithoutIt();
        hanna.isAsked();
        hanna.saysYes();
        yousefsRequest = yousef.requestId();
        hannasRequest = hanna.requestId();
        yousefId = residentOf(yousefsRequest);
        hannaId = residentOf(hannasRequest);
    }

    String yousefsRequest() {
        return yousefsRequest;
    }

    String hannasRequest() {
        return hannasRequest;
    }

    private String residentOf(String request) {
        return new Residents(cast.noor()).read(request).expect(200).text("/residentId");
    }

    /** @return the question that Hanna has to answer */
    String hannaIsAsked(String... kinds) {
        return cast.noor()
                .post("/consent/v1/consent-requests", letterForTheDoctor(hannaId, 60, kinds))
                .expect(201)
                .id();
    }

    /** @return the number of the paper */
    String isPutOnPaper(String question) {
        return cast.noor()
                .post("/consent/v1/consent-requests/" + question + "/sheets", Json.of("language", "nl"))
                .expect(201)
                .id();
    }

    /** The kinds of data for the verzekeringsarts of UWV. */
    JsonNode letterForTheDoctor(String residentId, int days, String... kinds) {
        return Wish.forTheDoctor(
                residentId,
                organisationOf("Marijke Smit"),
                List.of(kinds),
                product.clock().now().toLocalDate().plusDays(days),
                "Dan kan de arts zien wat u nog kunt.");
    }

    /** @return the consent that Hanna gave */
    String hannasConsent() {
        return cast.hanna().get("/consent/v1/my-consents").expect(200).items().stream()
                .filter(consent -> "GIVEN".equals(consent.path("status").asText()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** Of the buurtteam, which has no FG of its own here; so Amsterdam's looks back. */
    void noorBreaksTheGlass() {
        breaksTheGlass(cast.noor(), "Hij zei dat hij vanavond niet meer wil leven en neemt niet op.");
    }

    /** To what is known of Yousef. */
    void breaksTheGlass(Api helper, String reason) {
        helper.post(
                        "/consent/v1/break-glass",
                        Json.of(
                                "residentId",
                                yousefId,
                                "reason",
                                reason,
                                "dangerToLife",
                                true,
                                "residentCannotDecide",
                                true))
                .expect(201);
    }

    void hannaObjectsTo(String colleaguesOrganisation, String reason) {
        cast.hanna()
                .post(
                        "/consent/v1/my-objections",
                        Json.of("organisationId", organisationOf(colleaguesOrganisation), "reason", reason))
                .expect(201);
    }

    /** For who comes next nothing stands still, nothing is open and nothing was said yes to, whatever became of the test. */
    static void leavesNothingBehind(Api resident) {
        every(resident, "my-objections", "OPEN")
                .forEach(objection -> step(resident, "my-objections", objection, "withdrawal", Json.of()));
        every(resident, "my-consent-requests", "")
                .forEach(
                        question -> step(resident, "my-consent-requests", question, "answer", Json.of("answer", "NO")));
        every(resident, "my-consents", "GIVEN")
                .forEach(consent -> step(resident, "my-consents", consent, "withdrawal", Json.of()));
    }

    /** @param state which ones; empty for all */
    private static Stream<JsonNode> every(Api resident, String list, String state) {
        return resident.get("/consent/v1/" + list).expect(200).items().stream()
                .filter(item -> state.isEmpty()
                        || state.equals(
                                item.path("state").asText(item.path("status").asText())));
    }

    private static void step(Api resident, String list, JsonNode item, String step, JsonNode body) {
        resident.call(
                        "POST",
                        "/consent/v1/%s/%s/%s".formatted(list, item.path("id").asText(), step))
                .ifMatch("\"" + item.path("version").asText() + "\"")
                .body(body)
                .send()
                .expect(201);
    }

    private String organisationOf(String colleague) {
        var colleagues = new Colleagues(cast.noor());
        return colleagues.page(colleagues.idOf(colleague)).text("/assignments/0/organisationId");
    }

    /** @return the proposal, which waits for the advice of the FG */
    String proposed(String kind) {
        return product.as(OFFICER)
                .post(
                        "/consent/v1/register-proposals",
                        Json.of(
                                "fromTasks",
                                List.of("PARTICIPATIEWET"),
                                "toTasks",
                                List.of("PARTICIPATIEWET"),
                                "toRoleCategories",
                                List.of("*"),
                                "toRoles",
                                List.of("*"),
                                "scope",
                                "SAME_ORGANISATION",
                                "purposes",
                                List.of("WORK_REINTEGRATION"),
                                "kinds",
                                List.of(kind),
                                "basis",
                                "PUBLIC_TASK",
                                "article",
                                "Participatiewet 7",
                                "explanation",
                                "De gemeente helpt bij werk.",
                                "source",
                                "Participatiewet artikel 7",
                                "retention",
                                List.of(Json.of("kind", "*", "months", 24, "law", "Archiefwet")),
                                "validFrom",
                                product.clock().now().toLocalDate().toString(),
                                "why",
                                "Nu vragen wij het steeds opnieuw."))
                .expect(201)
                .id();
    }

    /** @return the proposal, which waits for a decision */
    String advised(String kind) {
        var proposal = proposed(kind);
        product.as(DPO)
                .call("POST", "/consent/v1/register-proposals/" + proposal + "/advice")
                .ifMatch("\"1\"")
                .body(Json.of("advice", "POSITIVE_IF", "words", "Als wij na een jaar kijken of het nodig is."))
                .send()
                .expect(200);
        return proposal;
    }

    String anEntryOfTheRegister() {
        return product.as(OFFICER)
                .get("/consent/v1/register")
                .expect(200)
                .items()
                .getFirst()
                .path("id")
                .asText();
    }
}
