package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Stage;
import nl.busbaan.acceptance.play.Unmet;
import org.jspecify.annotations.Nullable;

/**
 * Eline was refused by the food bank. She is introduced to neighbours who eat together: by first name, wish, language and day, with her
 * spoken consent. The first is full and says no without a reason; at the next she is welcome, and somebody goes along.
 */
public final class Eline {
    private static final String ARK = "Diaconie Noord: De Ark";
    private static final String WISH = "samen eten";
    /** All that an initiative may read: its own name, and four things about Eline. */
    private static final Set<String> FOR_THE_INITIATIVE =
            Set.of("initiative", "firstName", "wish", "language", "day", "time");

    private final Stage stage;
    private final Cast cast;
    private final Function<String, Api> as;
    private final Api nobody;
    private final MovableClock clock;
    private final Canary canary;
    private final Residents residents;

    private Residents.Request request = new Residents.Request("", "");
    private String arkId = "";
    private String karimId = "";
    private String atTheArk = "";
    private String nextId = "";
    private String atTheNext = "";

    /**
     * @param as signs in with another demo account
     * @param nobody calls without an account
     */
    public Eline(Stage stage, Cast cast, Function<String, Api> as, Api nobody, MovableClock clock, Canary canary) {
        this.stage = stage;
        this.cast = cast;
        this.as = as;
        this.nobody = nobody;
        this.clock = clock;
        this.canary = canary;
        this.residents = new Residents(cast.noor());
    }

    public void asksForHelp() {
        stage.step("Noor opens Eline's request; Eline has no account and needs none", step -> {
            request = residents.openWithoutAccount("Eline", canary.in("De voedselbank zegt nee. Ik heb geen eten."));
            karimId = new Colleagues(cast.noor()).idOf("Karim el Idrissi");
            step.reads("Noor", read().text("/nextStep/text"));
        });
    }

    public void theArkIsFound() {
        stage.step("Noor searches in the words that Eline used: geen eten afgewezen", step -> {
            var found = new Colleagues(cast.noor()).search("geen eten afgewezen");
            var ark = Colleagues.hit(found, ARK);
            arkId = ark.path("id").asText();
            step.equal("what it is", "INITIATIVE", ark.path("kind").asText());
            step.reads("Noor", ark.path("title").asText());
        });
    }

    public void isIntroducedToTheArk() {
        stage.step("Noor introduces her for Thursday, after Eline said yes in conversation", step -> {
            var made = introduce(arkId, null);
            atTheArk = made.id();
            step.equal("status", "INTRODUCED", made.text("/status"));
            var action = read().list("/actions").getLast();
            step.reads("Noor", action.path("text").asText());
            step.equal(
                    "who heard it", "Noor van den Berg", action.at("/by/name").asText());
            step.reads("Noor", read().text("/nextStep/text"));
        });
    }

    public void theArkReadsFourThingsAndIsFull() {
        stage.step("De Ark has a code and no account; it reads four things and says no, without a reason", step -> {
            var code = introductions().code(atTheArk);
            var read = nobody.post("/messaging/v1/introduction-lookup", Json.of("code", code))
                    .expect(200);
            step.equal("all that it reads", FOR_THE_INITIATIVE, names(read.body()));
            step.equal("by name", "Eline", read.text("/firstName"));
            nobody.post("/messaging/v1/introduction-answer", Json.of("code", code, "answer", "NO"))
                    .expect(204);
            step.equal(
                    "the answer",
                    "DECLINED",
                    introductions().one(atTheArk).path("status").asText());
            step.equal(
                    "the code a second time",
                    404,
                    nobody.post("/messaging/v1/introduction-lookup", Json.of("code", code))
                            .status());
        });
    }

    public void searchShowsTheNext() {
        stage.step("Search goes on for the same wish, near there, without De Ark", step -> {
            var areas = Json.list(cast.noor()
                    .get("/directory/v1/initiatives/" + arkId)
                    .expect(200)
                    .body()
                    .path("areas"));
            var found = cast.noor()
                    .post("/directory/v1/search", Json.of("text", WISH, "kinds", List.of("INITIATIVE"), "areas", areas))
                    .expect(200);
            var next = found.list("/hits").stream()
                    .filter(hit -> !hit.path("id").asText().equals(arkId))
                    .filter(hit -> !hit.path("intake").asText().equals("FULL"))
                    .findFirst()
                    .orElseThrow(() -> new Unmet("It doesn't end with a no: " + found.raw()));
            nextId = next.path("id").asText();
            step.reads("Noor", next.path("title").asText());
        });
    }

    public void isWelcomeAtTheNext() {
        stage.step("She is asked again, says yes again, and is welcome there; Karim goes along", step -> {
            atTheNext = introduce(nextId, karimId).id();
            var code = introductions().code(atTheNext);
            nobody.post("/messaging/v1/introduction-answer", Json.of("code", code, "answer", "WELCOME"))
                    .expect(204);
            var welcome = introductions().one(atTheNext);
            step.equal("the answer", "WELCOME", welcome.path("status").asText());
            step.equal(
                    "beside her",
                    "Karim el Idrissi",
                    welcome.at("/companion/name").asText());
            step.equal(
                    "initiatives that were chased for an answer",
                    0L,
                    read().list("/timeline").stream()
                            .filter(told -> told.path("text").asText().contains("voorbij"))
                            .count());
            read().list("/timeline")
                    .forEach(told -> step.reads("Noor", told.path("text").asText()));
        });
    }

    /** Signed in, De Ark sees no more than with a code; and what was answered with no isn't there any more. */
    public void anInitiativeThatSignsInSeesNoMore() {
        stage.step(
                "De Ark signs in, though it needn't: it sees four things of who is asked about, and nothing else",
                step -> {
                    var ark = as.apply("initiatief");
                    step.equal(
                            "after its no",
                            0,
                            ark.get("/messaging/v1/expected-newcomers")
                                    .expect(200)
                                    .items()
                                    .size());

                    var again = introduce(arkId, null).id();
                    var listed = ark.get("/messaging/v1/expected-newcomers").expect(200);

                    step.equal("who is asked about", 1, listed.items().size());
                    step.equal(
                            "all that it reads",
                            FOR_THE_INITIATIVE,
                            names(listed.items().getFirst().path("newcomer")));
                    for (String path : paths()) {
                        step.equal(
                                "De Ark at " + path.replaceAll("[0-9a-f-]{36}", "…"),
                                403,
                                ark.get(path).status());
                    }
                    introductions().takeBack(again);
                    step.equal(
                            "taken back",
                            0,
                            ark.get("/messaging/v1/expected-newcomers")
                                    .expect(200)
                                    .items()
                                    .size());
                });
    }

    public void noFileExistsOutsideTheTeam() {
        stage.step("Nobody outside the team takes part, was asked for anything, or finds anything", step -> {
            var request = read();
            step.equal("handovers", 0, request.list("/handovers").size());
            step.equal(
                    "who knows of her",
                    List.of("Noor van den Berg", "Karim el Idrissi"),
                    List.of(request.text("/inCharge/name"), request.text("/duo/name")));
            for (Api outsider : List.of(cast.daan(), cast.tom(), cast.marijke(), as.apply("wpi"))) {
                outsider.get("/directory/v1/me").expect(200);
                Eventually.holds(() -> outsider.get("/messaging/v1/inbox").expect(200));
                for (String path : paths()) {
                    step.equal(
                            "an outsider's " + path.replaceAll("[0-9a-f-]{36}", "…"),
                            404,
                            outsider.get(path).status());
                }
            }
        });
    }

    private List<String> paths() {
        var path = "/messaging/v1/help-requests/" + request.id();
        return List.of(path, path + "/case-data?purpose=GENERAL_HELP", path + "/introductions");
    }

    private Answer introduce(String initiative, @Nullable String companion) {
        return introductions()
                .introduce(initiative, canary.in("Samen eten"), thursday().toString(), companion, "SPOKEN");
    }

    private Introductions introductions() {
        return new Introductions(cast.noor(), request.id());
    }

    private LocalDate thursday() {
        return clock.now().toLocalDate().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    }

    private Answer read() {
        return residents.read(request.id()).expect(200);
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.properties().forEach(property -> names.add(property.getKey()));
        return names;
    }

    public Residents.Request request() {
        return request;
    }

    public void all() {
        asksForHelp();
        theArkIsFound();
        isIntroducedToTheArk();
        theArkReadsFourThingsAndIsFull();
        searchShowsTheNext();
        isWelcomeAtTheNext();
        anInitiativeThatSignsInSeesNoMore();
        noFileExistsOutsideTheTeam();
    }
}
