package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Stage;

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
    private final Enforcer enforcer;

    private Residents.Request request = new Residents.Request("", "");
    private String notes = "";
    private String handover = "";
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
        this.enforcer = new Enforcer(amal, cast.noor(), canary);
    }

    public void asksForHelp() {
        stage.step("Noor opens Sharon's request and writes down what she tells", step -> {
            everybodySignsIn();
            request = residents.openWithoutAccount(
                    "Sharon", canary.in("Iemand heeft een tip gegeven en nu stopt mijn bijstand."));
            notes = residents.record(request, KIND, canary.in("Haar broer slaapt soms bij haar op de bank."));
            omarId = new Colleagues(cast.noor()).idOf("Omar Aarab");
            enforcer.isFoundInTheKaart(step);
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
            var answer = residents.guide(request, enforcer.id(), "ENFORCEMENT", KIND);
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
                            .guide(request, enforcer.id(), "GENERAL_HELP", KIND)
                            .path("code")
                            .asText());
        });
    }

    public void theDecisionPointSaysNoAndLogsIt() {
        stage.step(
                "The decision point says no for every purpose of enforcement, whoever asks it, and logs it", step -> {
                    for (String purpose : List.of("ENFORCEMENT", "FRAUD_INVESTIGATION", "RECOVERY", "GENERAL_HELP")) {
                        var question = Evaluation.reading(enforcer.id(), request.residentId(), KIND, purpose);
                        var service = enforcementPoint
                                .post("/access/v1/evaluation", question)
                                .expect(200);
                        step.equal(purpose + ", asked by a service", "false", service.text("/decision"));
                        step.holds(purpose + " is in the log of the privacy officer", isLogged("purpose=" + purpose));
                        enforcer.asksTheDecisionPoint(step, question, purpose);
                    }
                    step.holds("that he asked is in it too", ownQuestions() >= 4);
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
                .filter(line -> enforcer.id().equals(line.path("subject").asText()))
                .toList();
    }

    public void aYesCanNotOpenIt() {
        stage.step("Consent can't open it: it can't even be asked for", step -> {
            for (String purpose : List.of("ENFORCEMENT", "GENERAL_HELP")) {
                var refused = cast.noor()
                        .post(
                                "/consent/v1/consent-requests",
                                Wish.of(
                                        request.residentId(),
                                        purpose,
                                        List.of(KIND),
                                        enforcer.asRecipient(),
                                        clock.now().toLocalDate().plusMonths(1),
                                        canary.in("Zij vragen erom.")))
                        .expect(400);
                step.reads(
                        "Noor",
                        refused.list("/violations").getFirst().path("message").asText());
            }
        });
    }

    public void breakGlassCanNotOpenIt() {
        stage.step("Neither can break glass", step -> enforcer.breaksNoGlass(step, request.residentId()));
    }

    public void theBelangenbehartigerIsBroughtIn() {
        stage.step("Noor stays in charge and brings in a belangenbehartiger, who takes it up", step -> {
            var noor = new Handovers(cast.noor());
            handover = noor.draft(request.id(), Handovers.toStandBesideHer(canary, "receiverId", omarId));
            noor.act(handover, "offer", null).expect(200);
            new Handovers(omar).act(handover, "accept", null).expect(200);
            var read = residents.read(request.id()).expect(200);
            step.equal("in charge", "Noor van den Berg", read.text("/inCharge/name"));
            step.equal("taken up by", "Omar Aarab", read.text("/handovers/0/receiver/name"));
        });
    }

    public void enforcementGetsInNowhere() {
        stage.step("Amal can't get in by himself, and can't be brought in", step -> {
            enforcer.findsNoAddressOf(step, request, handover);
            enforcer.invitesHimself(step, request, handover);
            enforcer.isNotBroughtIn(step, request);
        });
    }

    public void enforcementDoesNotBecomeAHelper() {
        stage.step("Amal can't open a request for her, and is nobody's duo", enforcer::doesNotBecomeAHelper);
    }

    public void endsWithOneInCharge() {
        stage.step("It ends with one in charge and somebody beside her; nothing of it was read outside", step -> {
            Handovers.finish(omar, handover);
            var read = residents.read(request.id()).expect(200);
            step.equal("in charge", "Noor van den Berg", read.text("/inCharge/name"));
            step.holds(
                    "Amal is nowhere in it",
                    !read.raw().contains(enforcer.name()) && !read.raw().contains(enforcer.id()));
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

    public String requestId() {
        return request.id();
    }

    public String residentId() {
        return request.residentId();
    }

    public String enforcerId() {
        return enforcer.id();
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
