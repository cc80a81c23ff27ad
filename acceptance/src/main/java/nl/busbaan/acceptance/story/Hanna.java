package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Stage;
import nl.busbaan.acceptance.play.Step;
import nl.busbaan.acceptance.play.Unmet;

/**
 * Hanna was declared fit for 30 hours. The letter of her GP is for the verzekeringsarts only, for as long as she lets it, and takes two
 * yeses: her consent to the reading and the release of her GP from his secrecy. The klantadviseur never sees it.
 */
public final class Hanna {
    static final String PURPOSE = "MEDICAL_ASSESSMENT";
    static final String LETTER = "GP_LETTER";
    private static final String CONTENT = "Fibromyalgie, hooguit 16 uur per week belastbaar.";

    private final Stage stage;
    private final Cast cast;
    private final Canary canary;
    private final Residents residents;
    private final HannasConsent asking;

    private Residents.Request request = new Residents.Request("", "");
    private String marijkeId = "";
    private String tomId = "";
    private String uwvId = "";
    private String letter = "";
    private String handover = "";
    private String consent = "";

    public Hanna(Stage stage, Cast cast, MovableClock clock, Canary canary) {
        this.stage = stage;
        this.cast = cast;
        this.canary = canary;
        this.residents = new Residents(cast.noor());
        this.asking = new HannasConsent(cast, clock, canary);
    }

    public void asksForHelp() {
        stage.step("Noor opens Hanna's request and records the letter of her GP (encrypted)", step -> {
            var colleagues = new Colleagues(cast.noor());
            marijkeId = colleagues.idOf("Marijke Smit");
            tomId = colleagues.idOf("Tom Jansen");
            uwvId = colleagues.page(marijkeId).text("/assignments/0/organisationId");
            request = residents.open(cast.hanna(), "Hanna", canary.in("UWV zegt dat ik 30 uur kan werken."));
            cast.noor()
                    .post(
                            "/messaging/v1/help-requests/" + request.id() + "/actions",
                            Json.of("text", canary.in("Bezwaartermijn nagekeken.")))
                    .expect(201);
            residents.link(cast.hanna(), request);
            letter = residents.record(request, LETTER, canary.in(CONTENT));
            step.reads("Hanna", Residents.track(cast.hanna(), request).text("/need"));
        });
    }

    public void theGuideSaysAsk() {
        stage.step("The AVG guide about the letter, for two colleagues at UWV", step -> {
            var doctor = residents.guide(request, marijkeId, PURPOSE, LETTER);
            step.equal(
                    "verzekeringsarts – " + doctor.path("label").asText(),
                    "ASK",
                    doctor.path("answer").asText());
            step.reads("Noor", doctor.path("sentence").asText());
            namesBothLaws(step, "the guide", doctor.path("article").asText());
            klantadviseurNeverNeedsIt(step);
        });
    }

    private static void namesBothLaws(Step step, String who, String article) {
        step.equal(who + " names consent and release", "AVG 9 lid 2 onder a; BW 7:457", article);
    }

    private void klantadviseurNeverNeedsIt(Step step) {
        var adviser = residents.guide(request, tomId, PURPOSE, LETTER);
        step.equal(
                "klantadviseur – " + adviser.path("label").asText(),
                "NOT_NEEDED",
                adviser.path("answer").asText());
        step.reads("Noor", adviser.path("sentence").asText());
    }

    public void theDoctorIsBroughtInWithoutIt() {
        stage.step("Noor brings in the verzekeringsarts; before consent the letter is withheld", step -> {
            var noor = new Handovers(cast.noor());
            handover = noor.draft(
                    request.id(),
                    Json.of(
                            "receiverId",
                            marijkeId,
                            "lane",
                            "PRIORITY",
                            "purpose",
                            PURPOSE,
                            "question",
                            canary.in("Wil je de belastbaarheid opnieuw bekijken?"),
                            "actionTaken",
                            canary.in("Termijn voor bezwaar staat in de agenda."),
                            "caseDataIds",
                            List.of(letter)));
            noor.act(handover, "offer", null).expect(200);
            new Handovers(cast.marijke()).act(handover, "accept", null).expect(200);
            withheld(step);
        });
    }

    private void withheld(Step step) {
        var read = new Handovers(cast.marijke()).readOnceDecided(handover);
        var disclosure = disclosure(read);
        step.equal("the letter", "NOT_SHARED", disclosure.path("state").asText());
        step.reads("Marijke", disclosure.path("sentence").asText());
        step.holds(
                "it says “niet gedeeld”, never “geweigerd”",
                disclosure.path("sentence").asText().toLowerCase(Locale.ROOT).contains("niet gedeeld")
                        && !read.raw().toLowerCase(Locale.ROOT).contains("geweigerd"));
        step.holds("no word of it comes through", !read.raw().contains("Fibromyalgie"));
    }

    private static JsonNode disclosure(Answer read) {
        return Handovers.disclosure(read, LETTER).orElseThrow(() -> new Unmet("The letter is named: " + read.raw()));
    }

    public void isAsked() {
        stage.step("Noor asks Hanna's consent, for this role, this letter, three months", step -> {
            asking.letterForTheDoctor(request.residentId(), uwvId);
            var question = asking.question();
            step.reads("Hanna", question.path("question").asText());
            step.reads("Hanna", question.path("cannotBeUndone").asText());
            step.reads("Hanna", question.path("notice").asText());
            var release = question.path("release");
            step.reads("Hanna", release.path("explanation").asText());
            step.reads("Hanna", release.path("question").asText());
            step.reads("Hanna", release.path("withoutIt").asText());
        });
    }

    /** So that it shows that her consent doesn't do without the release; Noor asks again afterwards. */
    public void saysYesWithoutTheRelease() {
        stage.step("Hanna says yes to the reading and no to the release: the letter stays closed", step -> {
            step.holds(
                    "a yes without a word about the secrecy is refused",
                    asking.answer(Json.of("answer", "YES")).status() == 400);
            asking.answer(Json.of("answer", "YES", "release", "NO")).expect(201);
            var refused = asking.consentThatIs("REFUSED");
            step.reads("Hanna", refused.path("sentence").asText());
            withheld(step);
            var doctor = residents.guide(request, marijkeId, PURPOSE, LETTER);
            step.equal(
                    "to Noor it looks as before",
                    "ask-release",
                    doctor.path("code").asText());
            asking.letterForTheDoctor(request.residentId(), uwvId);
        });
    }

    public void saysYes() {
        stage.step("Hanna says yes twice; at the next read the doctor sees the letter", step -> {
            asking.answer(Json.of("answer", "YES", "release", "YES")).expect(201);
            var given = asking.consentThatIs("GIVEN");
            consent = given.path("id").asText();
            step.reads("Hanna", given.path("sentence").asText());
            var read = new Handovers(cast.marijke()).readOnceDecided(handover);
            var disclosure = disclosure(read);
            step.equal("the letter", "DISCLOSED", disclosure.path("state").asText());
            step.holds(
                    "the letter's text is there",
                    disclosure.path("text").asText().startsWith(CONTENT));
            namesBothLaws(step, "the letter", disclosure.path("article").asText());
            step.shows("Basis: %s %s"
                    .formatted(
                            disclosure.path("basis").asText(),
                            disclosure.path("article").asText()));
        });
    }

    public void theKlantadviseurNeverSeesIt() {
        stage.step("The klantadviseur never sees it, consent or not", step -> {
            klantadviseurNeverNeedsIt(step);
            step.equal(
                    "his read of the doctor's handover",
                    404,
                    new Handovers(cast.tom()).read(handover).status());
            var noor = new Handovers(cast.noor());
            var toTom = noor.draft(
                    request.id(),
                    Json.of(
                            "receiverId",
                            tomId,
                            "lane",
                            "NORMAL",
                            "purpose",
                            PURPOSE,
                            "question",
                            canary.in("Kun je het werkplan aanpassen?"),
                            "actionTaken",
                            canary.in("De arts kijkt opnieuw."),
                            "caseDataIds",
                            List.of(letter)));
            var refused = noor.act(toTom, "offer", null).expect(400);
            noor.act(toTom, "withdraw", Json.of("reason", canary.in("Niet nodig.")))
                    .expect(200);
            step.reads(
                    "Noor",
                    refused.list("/violations").getFirst().path("message").asText());
            var decision = cast.tom()
                    .post("/access/v1/evaluation", Evaluation.reading(tomId, request.residentId(), LETTER, PURPOSE))
                    .expect(200);
            step.equal("the decision point about him", "false", decision.text("/decision"));
        });
    }

    public void seesWhichRoleRead() {
        stage.step("Hanna opens who has looked", this::logNamesTheRole);
    }

    private void logNamesTheRole(Step step) {
        var log = cast.hanna().get("/consent/v1/my-access-log").expect(200);
        var entry = log.items().stream()
                .filter(item ->
                        item.path("who").asText().toLowerCase(Locale.ROOT).contains("verzekeringsarts"))
                .findFirst();
        step.holds("the access log names the role that read", entry.isPresent());
        step.reads("Hanna", entry.orElseThrow().path("sentence").asText());
        step.holds(
                "no klantadviseur is in it", !log.raw().toLowerCase(Locale.ROOT).contains("klantadviseur"));
    }

    public void withdraws() {
        stage.step("Hanna withdraws; the very next read is closed", step -> {
            cast.hanna()
                    .post("/consent/v1/my-consents/" + consent + "/withdrawal", Json.of())
                    .expect(201);
            withheld(step);
            logNamesTheRole(step);
        });
    }

    public void endsWell() {
        stage.step("Marijke speaks with Hanna herself and rounds it off; Hanna sees each step", step -> {
            Handovers.finish(cast.marijke(), handover);
            var track = Eventually.holds(() -> Residents.track(cast.hanna(), request));
            for (JsonNode each : track.list("/steps")) {
                step.reads("Hanna", each.path("text").asText());
            }
            step.holds(
                    "her steps tell the story",
                    Objects.requireNonNull(track).list("/steps").size() >= 4);
        });
    }

    public String requestId() {
        return request.id();
    }

    public String handoverId() {
        return handover;
    }

    public void all() {
        asksForHelp();
        theGuideSaysAsk();
        theDoctorIsBroughtInWithoutIt();
        isAsked();
        saysYesWithoutTheRelease();
        saysYes();
        theKlantadviseurNeverSeesIt();
        seesWhichRoleRead();
        withdraws();
        endsWell();
    }
}
