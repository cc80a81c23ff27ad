package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.client.LiveStream;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Stage;

/**
 * Yousef worked for an agency, fell ill and gets no Ziektewet. His raadsvrouw brings in the man at UWV who may decide;
 * employer and report date go along, the illness doesn't need to.
 */
public final class Yousef {
    private static final String PURPOSE = "SICKNESS_BENEFIT";

    private final Stage stage;
    private final Cast cast;
    private final MovableClock clock;
    private final Canary canary;
    private final Residents residents;

    private String daanId = "";
    private Residents.Request request = new Residents.Request("", "");
    private Map<String, String> caseData = Map.of();
    private String handover = "";

    public Yousef(Stage stage, Cast cast, MovableClock clock, Canary canary) {
        this.stage = stage;
        this.cast = cast;
        this.clock = clock;
        this.canary = canary;
        this.residents = new Residents(cast.noor());
    }

    public void findsWhoMayDecide() {
        stage.step("Noor searches “ziektewet geweigerd uitzendkracht”", step -> {
            var found = new Colleagues(cast.noor()).search("ziektewet geweigerd uitzendkracht");
            var first = found.list("/hits").getFirst();
            var daan = Colleagues.hit(found, "Daan de Wit");
            daanId = daan.path("id").asText();

            step.holds(
                    "the search is complete, not limited",
                    !found.body().path("limited").asBoolean());
            step.holds(
                    "who stands first (%s) may decide alone"
                            .formatted(first.path("title").asText()),
                    first.path("decidesAlone").asBoolean());
            step.equal(
                    "Daan's reachability", "NOW", daan.at("/reachability/state").asText());
            var sentence = daan.at("/reachability/sentence").asText();
            step.reads("Noor", sentence);
            step.holds("it says until when and who stands in after that", sentence.matches(".*17.00 uur, daarna .+"));
        });
    }

    public void opensTheRequest() {
        stage.step("Noor opens Yousef's request in his own words, and does something the same day", step -> {
            request = residents.open(cast.yousef(), "Yousef", canary.in("Ik krijg geen Ziektewet en mijn geld is op."));
            cast.noor()
                    .post(
                            "/messaging/v1/help-requests/" + request.id() + "/actions",
                            Json.of("text", canary.in("Leefgeld voor deze week geregeld.")))
                    .expect(201);
            var opened = residents.read(request.id()).expect(200);
            step.equal("in charge", "Noor van den Berg", opened.text("/inCharge/name"));
            step.equal("her duo", "Karim el Idrissi", opened.text("/duo/name"));
        });
    }

    public void linksHisAccount() {
        stage.step("Noor gives Yousef an invitation code; he uses it on his phone", step -> {
            var fresh = residents.link(cast.yousef(), request);
            var track = Residents.track(cast.yousef(), request);
            step.shows(fresh ? "The code is used up; his account is linked." : "His account was linked before.");
            step.reads("Yousef", track.text("/need"));
            step.equal("acknowledged by", "Noor van den Berg", track.text("/acknowledgedBy/name"));
            step.reads("Yousef", track.text("/now/text"));
        });
    }

    public void asksTheGuide() {
        stage.step("Noor asks the AVG guide what Daan may know, kind by kind", step -> {
            guide(step, "EMPLOYER", "ALLOWED");
            guide(step, "SICKNESS_REPORT_DATE", "ALLOWED");
            guide(step, "ILLNESS", "NOT_NEEDED");
        });
    }

    private void guide(nl.busbaan.acceptance.play.Step step, String kind, String expected) {
        var answer = residents.guide(request, daanId, PURPOSE, kind);
        step.equal(
                answer.path("kindName").asText() + " – " + answer.path("label").asText(),
                expected,
                answer.path("answer").asText());
        step.reads("Noor", answer.path("sentence").asText());
    }

    public void recordsWhatHeTold() {
        stage.step("Noor records what Yousef told: employer, report date, illness (encrypted, by kind)", step -> {
            caseData = Map.of(
                    "EMPLOYER",
                    residents.record(request, "EMPLOYER", canary.in("Uitzendbureau De Brug, fase A")),
                    "SICKNESS_REPORT_DATE",
                    residents.record(request, "SICKNESS_REPORT_DATE", canary.in("Ziek gemeld op 3 november")),
                    "ILLNESS",
                    residents.record(request, "ILLNESS", canary.in("Hernia, wacht op operatie")));
            step.shows("Three items recorded.");
        });
    }

    public void theIllnessDoesNotGo() {
        stage.step("Noor drafts the handover with the illness in it: offering it is refused", step -> {
            var handovers = new Handovers(cast.noor());
            handover = handovers.draft(request.id(), draft(List.copyOf(caseData.values())));
            var refused = handovers.act(handover, "offer", null).expect(400);
            var violations = refused.list("/violations");
            step.reads("Noor", violations.getFirst().path("message").asText());
            step.equal("number of items refused", 1, violations.size());
            step.equal("state", "DRAFT", handovers.read(handover).text("/status"));
        });
    }

    private JsonNode draft(List<String> items) {
        return Json.of(
                "receiverId",
                daanId,
                "lane",
                "PRIORITY",
                "purpose",
                PURPOSE,
                "question",
                canary.in("Wil je de weigering herzien? Het uitzendbureau meldde hem te laat ziek."),
                "actionTaken",
                canary.in("Leefgeld geregeld en de brief samen gelezen."),
                "caseDataIds",
                items);
    }

    public void bringsDaanIn() {
        stage.step("Without the illness it goes: erbij halen, lane voorrang", step -> {
            var handovers = new Handovers(cast.noor());
            handovers
                    .redraft(handover, draft(List.of(item("EMPLOYER"), item("SICKNESS_REPORT_DATE"))))
                    .expect(200);
            try (LiveStream live = cast.daan().live()) {
                Eventually.becomesTrue("Daan's live stream is open", () -> live.status() == 200);
                handovers.act(handover, "offer", null).expect(200);
                Eventually.becomesTrue(
                        "Daan's screen hears of it live",
                        () -> live.data().stream().anyMatch(data -> data.contains(handover)));
                step.holds(
                        "the live stream carries ids and kinds only",
                        !live.text().contains(canary.word()));
            }
            var offered = handovers.read(handover).expect(200);
            step.equal("state", "OFFERED", offered.text("/status"));
            step.equal("still responsible", "Noor van den Berg", offered.text("/responsible/name"));
            step.reads("Noor", offered.text("/nextStep"));
            step.holds(
                    "promised for the same working day",
                    Instant.parse(offered.text("/nextMoment"))
                            .atZone(MovableClock.AMSTERDAM)
                            .toLocalDate()
                            .equals(clock.now().toLocalDate()));
        });
    }

    private String item(String kind) {
        return java.util.Objects.requireNonNull(caseData.get(kind), kind);
    }

    public void yousefSeesWhoHasIt() {
        stage.step("Yousef looks where his question is", step -> {
            var track = Residents.track(cast.yousef(), request);
            step.reads("Yousef", track.text("/now/text"));
            step.holds("his own words stand first", track.text("/need").contains("Ik krijg geen Ziektewet"));
            step.holds("each step so far is there", track.list("/steps").size() >= 2);
        });
    }

    public void daanReads() {
        stage.step("Daan opens it from his inbox and sees what he needs, no more", step -> {
            var handovers = new Handovers(cast.daan());
            var row = handovers.inInbox(handover).orElseThrow();
            step.equal("lane", "PRIORITY", row.path("lane").asText());
            handovers.act(handover, "read", null).expect(200);
            var read = handovers.readOnceDecided(handover);
            step.holds("the employer is disclosed to him", disclosed(read, "EMPLOYER"));
            step.holds("the report date is disclosed to him", disclosed(read, "SICKNESS_REPORT_DATE"));
            step.holds(
                    "the illness isn't there at all",
                    Handovers.disclosure(read, "ILLNESS").isEmpty()
                            && !read.raw().contains("Hernia"));
            step.reads(
                    "Daan",
                    Handovers.disclosure(read, "EMPLOYER")
                            .orElseThrow()
                            .path("text")
                            .asText());
        });
    }

    private static boolean disclosed(Answer read, String kind) {
        return Handovers.disclosure(read, kind)
                .filter(it -> it.path("state").asText().equals("DISCLOSED"))
                .isPresent();
    }

    public void daanAcceptsWithinTheHour() {
        stage.step("Forty minutes later Daan accepts", step -> {
            clock.forward(Duration.ofMinutes(40));
            var accepted =
                    new Handovers(cast.daan()).act(handover, "accept", null).expect(200);
            step.equal("state", "ACCEPTED", accepted.text("/status"));
            step.equal("responsible", "Daan de Wit", accepted.text("/responsible/name"));
            step.reads("Daan", accepted.text("/nextStep"));
            var request = residents.read(this.request.id()).expect(200);
            step.equal("in charge stays", "Noor van den Berg", request.text("/inCharge/name"));
            var track = Residents.track(cast.yousef(), this.request);
            step.reads("Yousef", track.text("/now/text"));
            step.holds("Yousef sees Daan by name", track.raw().contains("Daan de Wit"));
        });
    }

    public void yousefRingsTheBell() {
        stage.step("It takes Yousef too long: he rings the bell", step -> {
            cast.yousef()
                    .post(
                            "/messaging/v1/my-requests/" + request.id() + "/bell",
                            Json.of("text", canary.in("Ik heb nog niets gehoord.")))
                    .expect(201);
            var track = Residents.track(cast.yousef(), request);
            step.holds("the bell has rung", track.body().path("bellRung").asBoolean());
            step.reads("Yousef", track.text("/now/text"));
        });
    }

    public void yousefIsSpokenAndHelped() {
        stage.step("Daan speaks with Yousef and reverses the refusal", step -> {
            var before = Residents.track(cast.yousef(), request).list("/steps").size();
            var daan = new Handovers(cast.daan());
            daan.act(handover, "resident-spoken", Json.of("note", canary.in("Gebeld, hij stuurt het contract.")))
                    .expect(200);
            var done = daan.act(
                            handover, "complete", Json.of("outcome", canary.in("Weigering herzien, uitkering loopt.")))
                    .expect(200);
            step.equal("state", "COMPLETED", done.text("/status"));
            var track = Residents.track(cast.yousef(), request);
            step.holds("Yousef sees both steps", track.list("/steps").size() >= before + 2);
            for (JsonNode each : track.list("/steps")) {
                step.reads("Yousef", each.path("text").asText());
            }
        });
    }

    public void theAccessLogNamesTheRole() {
        stage.step("Yousef opens who has looked", step -> {
            var log = cast.yousef().get("/consent/v1/my-access-log").expect(200);
            var first = log.items().stream()
                    .filter(entry -> entry.path("who").asText().matches("(?i).*beoordelaar.*"))
                    .findFirst();
            step.holds("the log names the role that read", first.isPresent());
            step.reads("Yousef", first.orElseThrow().path("sentence").asText());
            step.holds("and not the person", !log.raw().contains("Daan"));
        });
    }

    public String requestId() {
        return request.id();
    }

    public String handoverId() {
        return handover;
    }

    public void all() {
        findsWhoMayDecide();
        opensTheRequest();
        linksHisAccount();
        recordsWhatHeTold();
        asksTheGuide();
        theIllnessDoesNotGo();
        bringsDaanIn();
        yousefSeesWhoHasIt();
        daanReads();
        daanAcceptsWithinTheHour();
        yousefRingsTheBell();
        yousefIsSpokenAndHelped();
        theAccessLogNamesTheRole();
    }
}
