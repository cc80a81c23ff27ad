package nl.busbaan.acceptance.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Stage;
import nl.busbaan.acceptance.play.Step;
import nl.busbaan.acceptance.play.Unmet;

/** UWV stays silent past the promise: the duo, then the team, then the team lead is asked to help. */
public final class SilentReceiver {
    private static final String QUESTION = "Wanneer komt de nabetaling?";

    private final Stage stage;
    private final Cast cast;
    private final MovableClock clock;
    private final Canary canary;
    private final Residents residents;

    private Residents.Request request = new Residents.Request("", "");
    private String handover = "";

    public SilentReceiver(Stage stage, Cast cast, MovableClock clock, Canary canary) {
        this.stage = stage;
        this.cast = cast;
        this.clock = clock;
        this.canary = canary;
        this.residents = new Residents(cast.noor());
    }

    public void isBroughtIn() {
        stage.step("Noor brings Daan in again about the back payment; Daan stays silent", step -> {
            var daanId = new Colleagues(cast.noor()).idOf("Daan de Wit");
            request = residents.open(cast.yousef(), "Yousef", canary.in("Ik wacht op mijn geld."));
            residents.link(cast.yousef(), request);
            var noor = new Handovers(cast.noor());
            handover = noor.draft(
                    request.id(),
                    Json.of(
                            "receiverId",
                            daanId,
                            "lane",
                            "URGENT",
                            "purpose",
                            "SICKNESS_BENEFIT",
                            "question",
                            canary.in(QUESTION),
                            "actionTaken",
                            canary.in("Leefgeld verlengd."),
                            "caseDataIds",
                            List.of()));
            noor.act(handover, "offer", null).expect(200);
            step.reads("Noor", noor.read(handover).expect(200).text("/nextStep"));
        });
    }

    public void reachesTheDuo() {
        stage.step("The promise passes: his duo Samira is asked", step -> {
            var now = silenceUntil("DUO");
            tell(step, now);
            var row = Eventually.holds(() -> new Handovers(cast.samira())
                    .inInbox(handover)
                    .orElseThrow(() -> new Unmet("It stands in Samira's inbox.")));
            step.equal("Samira's part in it", "DUO", row.path("role").asText());
            step.reads("Yousef", Residents.track(cast.yousef(), request).text("/now/text"));
        });
    }

    public void reachesTheTeam() {
        stage.step("Still silent: the team is asked", step -> tell(step, silenceUntil("TEAM")));
    }

    public void reachesTheTeamLead() {
        stage.step("Still silent: team lead Petra is asked, who sees “hulp nodig” and no history", step -> {
            tell(step, silenceUntil("TEAM_LEAD"));
            var row = Eventually.holds(() -> new Handovers(cast.petra())
                    .inInbox(handover)
                    .orElseThrow(() -> new Unmet("It stands in Petra's inbox.")));
            step.equal("Petra's part in it", "TEAM_LEAD", row.path("role").asText());
            var seen = new Handovers(cast.petra()).read(handover).expect(200);
            step.reads("Petra", seen.text("/escalation/sentence"));
            step.holds(
                    "no name, no need, no question, no case data",
                    !seen.raw().contains("Yousef")
                            && !seen.raw().contains(QUESTION)
                            && !seen.raw().contains(canary.word())
                            && seen.list("/caseData").isEmpty());
        });
    }

    private static void tell(Step step, Answer handover) {
        step.shows("Asked now: " + handover.text("/escalation/level"));
        step.reads("Noor", handover.text("/nextStep"));
    }

    /** Moves the clock from promise to promise until the level is reached, as nobody answers. */
    private Answer silenceUntil(String level) {
        var noor = new Handovers(cast.noor());
        for (int promises = 0; promises < 4; promises++) {
            var before = noor.read(handover).expect(200);
            if (level.equals(before.text("/escalation/level"))) {
                return before;
            }
            var promised = Instant.parse(before.text("/nextMoment"));
            clock.forwardTo(promised.plus(Duration.ofSeconds(1)));
            Eventually.becomesTrue(
                    "the next promise after " + promised,
                    () -> !noor.read(handover).expect(200).text("/nextMoment").equals(before.text("/nextMoment")));
        }
        var after = noor.read(handover).expect(200);
        if (!level.equals(after.text("/escalation/level"))) {
            throw new Unmet(
                    "Expected the silence to reach %s; it is at %s".formatted(level, after.text("/escalation/level")));
        }
        return after;
    }

    public void theDuoAnswers() {
        stage.step("Samira takes it over, and Yousef sees her name", step -> {
            var accepted =
                    new Handovers(cast.samira()).act(handover, "accept", null).expect(200);
            step.equal("accepted by", "Samira Bakkali", accepted.text("/acceptedBy/name"));
            var track = Residents.track(cast.yousef(), request);
            step.reads("Yousef", track.text("/now/text"));
            step.holds("Yousef sees her by name", track.raw().contains("Samira Bakkali"));
            Handovers.finish(cast.samira(), handover);
        });
    }

    public void all() {
        isBroughtIn();
        reachesTheDuo();
        reachesTheTeam();
        reachesTheTeamLead();
        theDuoAnswers();
    }
}
