package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Stage;
import nl.busbaan.acceptance.play.Step;

/**
 * After a tip Sharon's bijstand stops. Enforcement wants the notes of the buurtteam: mag niet, whatever anybody says, and it is logged.
 * What the law can still demand goes to a jurist, outside Busbaan.
 */
public final class Sharon {
    private static final String KIND = "FAMILY";

    private final Stage stage;
    private final Cast cast;
    private final Api amal;
    private final Api omar;
    private final Api privacyOfficer;
    private final Api enforcementPoint;
    private final MovableClock clock;
    private final Canary canary;
    private final Residents residents;

    private Residents.Request request = new Residents.Request("", "");
    private String notes = "";
    private String handover = "";
    private String amalId = "";
    private String enforcementTeam = "";
    private String municipality = "";
    private String omarId = "";

    /**
     * @param amal handhaver at WPI
     * @param omar belangenbehartiger, independent
     * @param enforcementPoint a service that may ask about anyone (pep)
     */
    public Sharon(
            Stage stage,
            Cast cast,
            Api amal,
            Api omar,
            Api privacyOfficer,
            Api enforcementPoint,
            MovableClock clock,
            Canary canary) {
        this.stage = stage;
        this.cast = cast;
        this.amal = amal;
        this.omar = omar;
        this.privacyOfficer = privacyOfficer;
        this.enforcementPoint = enforcementPoint;
        this.clock = clock;
        this.canary = canary;
        this.residents = new Residents(cast.noor());
    }

    public void asksForHelp() {
        stage.step("Noor opens Sharon's request and writes down what she tells", step -> {
            everybodySignsIn();
            request = residents.openWithoutAccount(
                    "Sharon", canary.in("Iemand heeft een tip gegeven en nu stopt mijn bijstand."));
            notes = residents.record(request, KIND, canary.in("Haar broer slaapt soms bij haar op de bank."));
            var colleagues = new Colleagues(cast.noor());
            amalId = colleagues.idOf("Amal Chaoui");
            omarId = colleagues.idOf("Omar Aarab");
            var page = colleagues.page(amalId);
            enforcementTeam = page.text("/assignments/0/teamId");
            municipality = page.text("/assignments/0/organisationId");
            step.equal("Amal's task", "HANDHAVING", page.text("/assignments/0/task"));
        });
    }

    private void everybodySignsIn() {
        for (Api someone : List.of(amal, omar)) {
            someone.get("/directory/v1/me").expect(200);
            Eventually.holds(() -> someone.get("/messaging/v1/inbox").expect(200));
            // The guide answers colleagues only, so then consent-service knows whose account it is.
            Eventually.holds(() -> someone.post(
                            "/consent/v1/guidance", Json.of("role", "sociaal-raadsvrouw", "purpose", "GENERAL_HELP"))
                    .expect(200));
        }
    }

    public void theGuideSaysNeverAndWhatTheLawCanStillDemand() {
        stage.step("Enforcement asks for the notes; the guide says mag niet, and who answers a formal demand", step -> {
            var answer = residents.guide(request, amalId, "ENFORCEMENT", KIND);
            step.equal("the guide", "NOT_ALLOWED", answer.path("answer").asText());
            step.reads("Noor", answer.path("sentence").asText());
            var demand = answer.path("legalDemand").asText();
            step.holds("it goes to the jurist or the privacy officer", demand.contains("jurist of de privacy officer"));
            step.holds("and never by the professional himself", demand.contains("Geef zelf niets"));
            step.reads("Noor", demand);
            step.equal(
                    "also for help in general, to that team",
                    "never-recipient",
                    residents
                            .guide(request, amalId, "GENERAL_HELP", KIND)
                            .path("code")
                            .asText());
        });
    }

    public void theDecisionPointSaysNoAndLogsIt() {
        stage.step(
                "The decision point says no for every purpose of enforcement, whoever asks it, and logs it", step -> {
                    for (String purpose : List.of("ENFORCEMENT", "FRAUD_INVESTIGATION", "RECOVERY", "GENERAL_HELP")) {
                        var question = Evaluation.reading(amalId, request.residentId(), KIND, purpose);
                        var service = enforcementPoint
                                .post("/access/v1/evaluation", question)
                                .expect(200);
                        step.equal(purpose + ", asked by a service", "false", service.text("/decision"));
                        step.holds(purpose + " is in the log of the privacy officer", isLogged("purpose=" + purpose));
                        var own = amal.post("/access/v1/evaluation", question).expect(200);
                        step.equal(purpose + ", asked by Amal herself", "false", own.text("/decision"));
                        step.holds(
                                "and she learns nothing but the no", !own.raw().contains("sentence"));
                    }
                    step.holds("that she asked is in it too", ownQuestions() >= 4);
                });
    }

    private boolean isLogged(String filter) {
        return logged(filter).stream()
                .anyMatch(line -> "never".equals(line.path("code").asText())
                        || "never-recipient".equals(line.path("code").asText()));
    }

    private long ownQuestions() {
        return logged("").stream()
                .filter(line -> "not-yours".equals(line.path("code").asText()))
                .count();
    }

    /** Refusals about Amal, of today. */
    private List<JsonNode> logged(String filter) {
        var path = "/consent/v1/decisions?decision=false&limit=100&from="
                + clock.now().toLocalDate() + (filter.isEmpty() ? "" : "&" + filter);
        return privacyOfficer.get(path).expect(200).items().stream()
                .filter(line -> amalId.equals(line.path("subject").asText()))
                .toList();
    }

    public void aYesCanNotOpenIt() {
        stage.step("Consent can't open it: it can't even be asked for", step -> {
            for (String purpose : List.of("ENFORCEMENT", "GENERAL_HELP")) {
                var refused = cast.noor()
                        .post(
                                "/consent/v1/consent-requests",
                                Json.of(
                                        "residentId",
                                        request.residentId(),
                                        "purpose",
                                        purpose,
                                        "kinds",
                                        List.of(KIND),
                                        "recipient",
                                        Json.of("teamId", enforcementTeam, "organisationId", municipality),
                                        "until",
                                        clock.now().toLocalDate().plusMonths(1).toString(),
                                        "explanation",
                                        canary.in("Zij vragen erom.")))
                        .expect(400);
                step.reads(
                        "Noor",
                        refused.list("/violations").getFirst().path("message").asText());
            }
        });
    }

    public void breakGlassCanNotOpenIt() {
        stage.step("Neither can break glass", step -> {
            var refused = amal.post(
                            "/consent/v1/break-glass",
                            Json.of(
                                    "residentId",
                                    request.residentId(),
                                    "reason",
                                    canary.in("Er is gevaar voor iemand in het huis van Sharon."),
                                    "dangerToLife",
                                    true,
                                    "residentCannotDecide",
                                    true))
                    .expect(403);
            step.reads("Amal", refused.text("/detail"));
        });
    }

    public void theBelangenbehartigerIsBroughtIn() {
        stage.step("Noor stays in charge and brings in a belangenbehartiger, who takes it up", step -> {
            var noor = new Handovers(cast.noor());
            handover = noor.draft(request.id(), draft("receiverId", omarId));
            noor.act(handover, "offer", null).expect(200);
            new Handovers(omar).act(handover, "accept", null).expect(200);
            var read = residents.read(request.id()).expect(200);
            step.equal("in charge", "Noor van den Berg", read.text("/inCharge/name"));
            step.equal("taken up by", "Omar Aarab", read.text("/handovers/0/receiver/name"));
        });
    }

    private JsonNode draft(String field, String receiver) {
        return Json.of(
                field,
                receiver,
                "lane",
                "NORMAL",
                "purpose",
                "GENERAL_HELP",
                "question",
                canary.in("Wil je naast Sharon staan bij het gesprek?"),
                "actionTaken",
                canary.in("De brief samen gelezen."),
                "caseDataIds",
                List.of());
    }

    public void enforcementGetsInNowhere() {
        stage.step("Amal can't get in by himself, and can't be brought in", step -> {
            for (String path : List.of(
                    "/messaging/v1/help-requests/" + request.id(),
                    "/messaging/v1/help-requests/" + request.id() + "/case-data?purpose=GENERAL_HELP",
                    "/messaging/v1/help-requests/" + request.id() + "/corrections",
                    "/messaging/v1/help-requests/" + request.id() + "/introductions",
                    "/messaging/v1/handovers/" + handover)) {
                step.equal(
                        path.replaceAll("[0-9a-f-]{36}", "…"),
                        404,
                        amal.get(path).status());
            }
            invitesHimself(step);
            for (JsonNode draft : List.of(draft("receiverId", amalId), draft("teamId", enforcementTeam))) {
                var refused = cast.noor()
                        .call("POST", "/messaging/v1/help-requests/" + request.id() + "/handovers")
                        .idempotencyKey(UUID.randomUUID())
                        .body(draft)
                        .send()
                        .expect(400);
                step.reads(
                        "Noor",
                        refused.list("/violations").getFirst().path("message").asText());
            }
        });
    }

    /** The way in from the other side: to be the one who helps. */
    public void enforcementDoesNotBecomeAHelper() {
        stage.step("Amal can't open a request for her, and is nobody's duo", step -> {
            var opened = amal.post(
                            "/messaging/v1/help-requests",
                            Json.of("ownWords", canary.in("Ik help Sharon voortaan."), "calledName", "Sharon"))
                    .expect(403);
            step.reads("Amal", opened.text("/detail"));
            var named = cast.noor()
                    .post(
                            "/messaging/v1/help-requests",
                            Json.of("ownWords", canary.in("Er is nog iets."), "duoId", amalId))
                    .expect(400);
            step.reads(
                    "Noor", named.list("/violations").getFirst().path("message").asText());
            step.holds(
                    "her list is empty",
                    amal.get("/messaging/v1/help-requests").expect(200).items().isEmpty());
        });
    }

    private void invitesHimself(Step step) {
        var path = "/messaging/v1/help-requests/" + request.id();
        step.equal(
                "a handover to himself",
                404,
                amal.post(path + "/handovers", draft("receiverId", amalId)).status());
        step.equal(
                "an action of his",
                404,
                amal.post(path + "/actions", Json.of("text", canary.in("Ik kom erbij.")))
                        .status());
        for (String verb : List.of("read", "accept")) {
            step.equal(
                    verb + " of another's handover",
                    404,
                    amal.call("POST", "/messaging/v1/handovers/" + handover + "/" + verb)
                            .ifMatch("\"1\"")
                            .body(Json.of())
                            .send()
                            .status());
        }
        step.equal(
                "a code to look along as the resident",
                404,
                amal.post("/consent/v1/residents/" + request.residentId() + "/invitations", Json.of())
                        .status());
        step.holds(
                "nothing of it is in his inbox",
                !amal.get("/messaging/v1/inbox").expect(200).raw().contains(request.id()));
    }

    public void endsWithOneInCharge() {
        stage.step("It ends with one in charge and somebody beside her; nothing of it was read outside", step -> {
            Handovers.finish(omar, handover);
            var read = residents.read(request.id()).expect(200);
            step.equal("in charge", "Noor van den Berg", read.text("/inCharge/name"));
            step.holds(
                    "Amal is nowhere in it",
                    !read.raw().contains("Amal") && !read.raw().contains(amalId));
            step.reads("Noor", read.text("/nextStep/text"));
            step.equal(
                    "the notes are Noor's still",
                    notes,
                    cast.noor()
                            .get("/messaging/v1/help-requests/" + request.id() + "/case-data?purpose=WMO_SUPPORT")
                            .expect(200)
                            .text("/items/0/id"));
        });
    }

    public String residentId() {
        return request.residentId();
    }

    public String enforcerId() {
        return amalId;
    }

    public void all() {
        asksForHelp();
        theGuideSaysNeverAndWhatTheLawCanStillDemand();
        theDecisionPointSaysNoAndLogsIt();
        aYesCanNotOpenIt();
        breakGlassCanNotOpenIt();
        theBelangenbehartigerIsBroughtIn();
        enforcementGetsInNowhere();
        enforcementDoesNotBecomeAHelper();
        endsWithOneInCharge();
    }
}
