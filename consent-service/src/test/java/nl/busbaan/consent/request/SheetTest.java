package nl.busbaan.consent.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.consent.TestClock;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept with a signature is what stood on the paper, whatever the question would read by then. */
@QuarkusTest
class SheetTest extends SpokenCase {
    private static final String NOT_OF_THIS =
            "Dit nummer hoort niet bij een papier van deze vraag. Kijk onderaan het papier.";

    @Inject
    TestClock clock;

    @Inject
    ResidentKeys keys;

    @Inject
    ObjectMapper json;

    private final UUID coach = UUID.randomUUID();
    private final List<UUID> teams = List.of(UUID.randomUUID(), UUID.randomUUID());

    @AfterEach
    void putBack() {
        clock.reset();
        rows.change("delete from assignment where colleague_id = ?", coach);
        rows.change("delete from colleague where id = ?", coach);
        teams.forEach(team -> rows.change("delete from team where id = ?", team));
    }

    @Test
    void the_number_of_organisations_is_that_of_when_it_was_printed() {
        team(teams.getFirst(), "Gemeente Amsterdam");
        coachWorksAt(teams.getFirst());
        UUID hanna = linked("inwoner2");
        String question = asked(forDebtTeams(hanna));
        String sheet = printed(question);
        String before = sheet(question, sheet).extract().path("question.howWide");
        team(teams.getLast(), "Kredietbank");

        signed(question, sheet, Map.of("answer", "YES")).statusCode(201);

        hers("").body("notice.text", containsString("\n" + before + "\n"));
        String next = asked(forDebtTeams(people.resident()));
        sheet(next, printed(next)).body("question.howWide", not(equalTo(before)));
    }

    @Test
    void it_is_kept_in_the_language_and_the_version_of_the_paper() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        String english = printed(question, "en");
        printed(question, "nl");
        rows.change("update question_sheet set notice_version = 1 where number = ?", english);
        String asked = sheet(question, english)
                .body("language", equalTo("en"))
                .body("question.question", startsWith("May "))
                .body("question.kinds.name", contains("Letter from the family doctor"))
                .body("question.notice", endsWith("The people who help you see your answer."))
                .extract()
                .path("question.question");

        signed(question, english, reply("YES")).statusCode(201);

        hers("").body("notice.language", equalTo("en"))
                .body("notice.version", equalTo(1))
                .body("notice.text", startsWith(asked))
                .body("notice.text", endsWith("The people who help you see your answer."))
                .body("history[1].how", equalTo("op papier, met een handtekening"));
        as("inwoner2")
                .header("Accept-Language", "en")
                .get("/consent/v1/my-consents")
                .then()
                .body("items[0].history[1].how", equalTo("on paper, with a signature"));
    }

    @Test
    void a_yes_on_paper_that_does_not_ask_the_release_opens_nothing_that_is_secret_by_now() throws IOException {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        String sheet = printed(question);
        asIfPrintedWhen(false, hanna);

        signed(question, sheet, Map.of("answer", "YES"))
                .statusCode(400)
                .body("violations.field", contains("sheet"))
                .body("violations[0].message", containsString("Maak een nieuw papier en vraag het opnieuw."));
        signed(question, sheet, reply("YES"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("sheet", "release"));
        reads(hanna).body("decision", equalTo(false));

        signed(question, sheet, Map.of("answer", "NO")).statusCode(201);
        hers("").body("notice.text", not(containsString("beroepsgeheim"))).body("history[1].release", nullValue());
    }

    @Test
    void what_the_paper_asked_is_answered_also_when_it_is_not_secret_any_more() throws IOException {
        UUID hanna = linked("inwoner2");
        team(teams.getFirst(), "Gemeente Amsterdam");
        coachWorksAt(teams.getFirst());
        String question = asked(forDebtTeams(hanna));
        String sheet = printed(question);
        asIfPrintedWhen(true, hanna);

        signed(question, sheet, Map.of("answer", "YES")).statusCode(400).body("violations.field", contains("release"));
        signed(question, sheet, Map.of("answer", "YES", "release", "NO")).statusCode(201);

        hers("").body("status", equalTo("REFUSED")).body("sentence", not(containsString("beroepsgeheim")));
        hers("/record").body(not(containsString("ReleaseFromSecrecy")));
    }

    @Test
    void a_release_of_what_is_not_secret_any_more_is_taken_and_not_kept() throws IOException {
        UUID hanna = linked("inwoner2");
        team(teams.getFirst(), "Gemeente Amsterdam");
        coachWorksAt(teams.getFirst());
        String question = asked(forDebtTeams(hanna));
        String sheet = printed(question);
        asIfPrintedWhen(true, hanna);

        signed(question, sheet, reply("YES")).statusCode(201);

        hers("").body("status", equalTo("GIVEN")).body("history[1].release", nullValue());
    }

    @Test
    void only_the_number_of_a_paper_of_this_question_counts_however_it_is_typed() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        String sheet = printed(question);
        String other = printed(asked(gpLetterForTheDoctor(people.resident())));

        for (String wrong : List.of(other, "0000")) {
            signed(question, wrong, reply("YES"))
                    .statusCode(400)
                    .body("violations.field", contains("sheet"))
                    .body("violations[0].message", equalTo(NOT_OF_THIS));
        }
        signed(question, " ", reply("YES"))
                .statusCode(400)
                .body("violations[0].message", equalTo("Vul het nummer in dat op het papier staat."));
        signed(question, " " + sheet.toLowerCase(Locale.ROOT) + " ", reply("YES"))
                .statusCode(201);
        reads(hanna).body("decision", equalTo(true));
    }

    @Test
    void nobody_signed_it_before_it_was_printed() {
        LocalDate monday = clock.today();
        String question = asked(gpLetterForTheDoctor(people.resident()));
        clock.moveTo(monday.plusDays(1), LocalTime.NOON);
        String sheet = printed(question);
        Map<String, Object> early = new TreeMap<>(reply("YES"));
        early.put("signedOn", monday.toString());

        signed(question, sheet, early)
                .statusCode(400)
                .body("violations.field", contains("signedOn"))
                .body("violations[0].message", equalTo("Toen was dit papier nog niet afgedrukt."));
        early.put("signedOn", monday.plusDays(1).toString());
        signed(question, sheet, early).statusCode(201);
    }

    /** As a sheet from when other kinds were listed as secret than today. */
    private void asIfPrintedWhen(boolean secret, UUID resident) throws IOException {
        UUID id = rows.one(UUID.class, "select id from question_sheet where resident = ?", resident);
        byte[] kept = rows.one(byte[].class, "select wording from question_sheet where id = ?", id);
        ObjectNode words = (ObjectNode)
                json.readTree(keys.decrypt(resident, Sheet.contextOf(id), kept).orElseThrow());
        ObjectNode shown = (ObjectNode) words.path("shown");
        shown.set(
                "release",
                secret
                        ? json.valueToTree(Map.of("explanation", "Geheim.", "question", "Toch?", "withoutIt", "Niet."))
                        : NullNode.instance);
        words.path("kinds").forEach(kind -> ((ObjectNode) kind).put("underSecrecy", secret));
        rows.change(
                "update question_sheet set wording = ? where id = ?",
                keys.encrypt(resident, Sheet.contextOf(id), words.toString()),
                id);
    }

    private void team(UUID id, String organisation) {
        rows.change("""
                insert into team (id, version, name, task, organisation_id, organisation_name, organisation_kind)
                values (?, 1, 'Schuldhulp', 'WGS', ?, ?, 'OTHER')""", id, UUID.randomUUID(), organisation);
    }

    private void coachWorksAt(UUID team) {
        rows.change(
                "insert into colleague (id, version, active, given_name, family_name) values (?, 1, true, 'Bo', 'Bos')",
                coach);
        rows.change("""
                insert into assignment (colleague_id, position, organisation_id, organisation_name, team_id, team_name, task,
                    role, role_name, role_category, team_lead)
                values (?, 0, ?, 'Gemeente Amsterdam', ?, 'Schuldhulp', 'WGS', 'budgetcoach', 'Budgetcoach', 'DEBT', false)""", coach, UUID.randomUUID(), team);
    }

    private static Map<String, Object> forDebtTeams(UUID resident) {
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("purpose", "DEBT_COUNSELLING");
        wish.put("kinds", List.of("INCOME"));
        wish.put("recipient", Map.of("task", "WGS"));
        return wish;
    }

    private ValidatableResponse signed(String question, String sheet, Map<String, Object> answer) {
        Map<String, Object> body = new TreeMap<>(answer);
        body.putIfAbsent("signedOn", clock.today().toString());
        body.putAll(Map.of("paperKept", "Map 2, kast 3", "sheet", sheet));
        return recorded("raadsvrouw", question, "paper-answer", body);
    }
}
