package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.colleague.DirectoryConsumer;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every team with a task, wherever it is: for ordinary data only, and the resident reads how wide that is. */
@QuarkusTest
class CategoryTest extends ServiceTest {
    private static final UUID COACH_OF_AMSTERDAM = UUID.randomUUID();
    private static final UUID COACH_ELSEWHERE = UUID.randomUUID();

    private final List<UUID> teams = List.of(UUID.randomUUID(), UUID.randomUUID());
    private Rows rows;

    @Inject
    DirectoryConsumer directory;

    @Inject
    Teams known;

    @Inject
    Texts texts;

    @BeforeEach
    void twoOrganisationsHelpWithDebts() {
        rows = new Rows(database);
        works(COACH_OF_AMSTERDAM, teams.getFirst(), People.AMSTERDAM, "Gemeente Amsterdam");
        works(COACH_ELSEWHERE, teams.getLast(), UUID.randomUUID(), "Kredietbank");
    }

    @AfterEach
    void andLeave() {
        for (UUID coach : List.of(COACH_OF_AMSTERDAM, COACH_ELSEWHERE)) {
            rows.change("delete from assignment where colleague_id = ?", coach);
            rows.change("delete from colleague where id = ?", coach);
        }
        teams.forEach(team -> rows.change("delete from team where id = ?", team));
    }

    @Test
    void a_yes_to_every_team_with_a_task_opens_it_to_each_of_them_and_to_nobody_else() {
        UUID hanna = linked("inwoner2");

        given("inwoner2", wish(hanna), "YES");

        reads(COACH_OF_AMSTERDAM, hanna)
                .body("decision", equalTo(true))
                .body("context.until", equalTo(UNTIL.toString()));
        reads(COACH_ELSEWHERE, hanna).body("decision", equalTo(true));
        reads(People.TOM, hanna).body("decision", equalTo(false));
    }

    @Test
    void a_no_to_one_organisation_counts_more_than_a_yes_to_all() {
        UUID hanna = linked("inwoner2");
        given("inwoner2", wish(hanna), "YES");
        Map<String, Object> narrow = wish(hanna);
        narrow.put("recipient", Map.of("organisationId", People.AMSTERDAM, "teamId", teams.getFirst()));

        given("inwoner2", narrow, "NO");

        reads(COACH_OF_AMSTERDAM, hanna).body("decision", equalTo(false));
        reads(COACH_ELSEWHERE, hanna).body("decision", equalTo(true));
    }

    @Test
    void the_resident_reads_how_wide_it_is_in_the_question_in_the_notice_and_in_the_list() {
        UUID hanna = linked("inwoner2");
        String question = asked(wish(hanna));

        as("inwoner2")
                .get("/consent/v1/my-consent-requests")
                .then()
                .body(
                        "items[0].question",
                        equalTo(
                                "Mag ieder team voor hulp bij schulden (Wgs) van welke organisatie ook uw inkomen lezen?"))
                .body(
                        "items[0].howWide",
                        // Other tests have teams with this task too.
                        matchesPattern(
                                "Dat zijn nu \\d+ teams van \\d+ organisaties\\. Komt er een team bij\\? Dan mag dat het ook lezen\\."));
        as("inwoner2")
                .header("Accept-Language", "en")
                .get("/consent/v1/my-consent-requests")
                .then()
                .body(
                        "items[0].question",
                        startsWith("May any team for help with debts (Wgs) at any organisation read"))
                .body("items[0].howWide", matchesPattern("That is now \\d+ teams of \\d+ organisations\\. .*"));
        String consent = answered("inwoner2", question, Map.of("answer", "YES"));
        as("inwoner2")
                .get(consent)
                .then()
                .body(
                        "sentence",
                        startsWith("Ieder team voor hulp bij schulden (Wgs) van welke organisatie ook mag tot"))
                .body("notice.text", matchesPattern("(?s).*Dat zijn nu \\d+ teams van \\d+ organisaties\\..*"));
        as("inwoner2")
                .get(consent + "/record")
                .then()
                .body("'dpv:hasProcess'.'dpv:hasRecipient'.'dct:type'", equalTo("category"))
                .body(
                        "'dpv:hasProcess'.'dpv:hasRecipient'.'dpv:hasName'",
                        equalTo("ieder team voor hulp bij schulden (Wgs) van welke organisatie ook"));
    }

    @Test
    void a_team_that_left_the_map_counts_no_more() {
        UUID hanna = linked("inwoner2");
        asked(wish(hanna));
        long before = teamsThatMayRead();
        UUID organisation = rows.one(UUID.class, "select organisation_id from team where id = ?", teams.getLast());

        left(teams.getLast(), organisation);

        assertThat(teamsThatMayRead()).isEqualTo(before - 1);
        boolean decides =
                QuarkusTransaction.requiringNew().call(() -> known.hasTeamWithTask(organisation, Set.of("WGS")));
        assertThat(decides).isFalse();
    }

    @Test
    void of_no_team_at_all_the_sentence_is_true_too() {
        assertThat(texts.kept("question.how-wide", 0, 0L))
                .isEqualTo("Dat is nu geen enkel team. Komt er een team bij? Dan mag dat het ook lezen.");
        assertThat(texts.kept("question.how-wide", 1, 1L)).startsWith("Dat is nu 1 team van 1 organisatie. ");
        assertThat(texts.kept("question.how-wide", 3, 2L)).startsWith("Dat zijn nu 3 teams van 2 organisaties. ");
    }

    private static long teamsThatMayRead() {
        String howWide = as("inwoner2").get("/consent/v1/my-consent-requests").path("items[0].howWide");
        return Long.parseLong(howWide.replaceAll("^\\D+(\\d+) .*$", "$1"));
    }

    private void left(UUID team, UUID organisation) {
        directory.team("""
                {"specversion": "1.0", "id": "%s", "source": "urn:nld:oin:00000000000000000000:systeem:test",
                 "type": "nl.busbaan.team.gewijzigd", "subject": "%s", "time": "2026-11-24T09:00:00Z",
                 "datacontenttype": "application/json", "dataschema": "urn:busbaan:schema:nl.busbaan.team.gewijzigd:v1",
                 "data": {"id": "%s", "version": 2, "name": "Schuldhulp", "task": "WGS", "organisationId": "%s",
                          "organisationName": "Kredietbank", "organisationKind": "OTHER", "active": false}}
                """.formatted(UUID.randomUUID(), team, team, organisation));
    }

    @Test
    void special_kinds_never_go_so_wide() {
        Map<String, Object> wish = wish(people.resident());
        wish.put("kinds", List.of("INCOME", "ILLNESS"));

        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kinds[1]"))
                .body("violations[0].message", containsString("één persoon of één rol"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HANDHAVING", "*", "KOFFIE", ""})
    void only_a_task_that_residents_know_and_somebody_has_can_be_asked_for(String task) {
        Map<String, Object> wish = wish(people.resident());
        wish.put("recipient", Map.of("task", task));

        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .body("violations.field", contains("recipient.task"));
    }

    @Test
    void it_is_one_organisation_or_a_task_and_not_both_or_neither() {
        Map<String, Object> wish = wish(people.resident());
        wish.put("recipient", Map.of("task", "WGS", "organisationId", People.UWV));
        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .body("violations.field", contains("recipient.task"));
        wish.put("recipient", Map.of());
        as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("recipient.organisationId"));
    }

    private static Map<String, Object> wish(UUID resident) {
        Map<String, Object> wish = new TreeMap<>(gpLetterForTheDoctor(resident));
        wish.put("purpose", "DEBT_COUNSELLING");
        wish.put("kinds", List.of("INCOME"));
        wish.put("recipient", Map.of("task", "WGS"));
        return wish;
    }

    private static ValidatableResponse reads(UUID who, UUID resident) {
        return asMessaging()
                .body(question(who, "read", "INCOME", resident, "DEBT_COUNSELLING"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    private void works(UUID coach, UUID team, UUID organisation, String name) {
        rows.change("""
                insert into team (id, version, name, task, organisation_id, organisation_name, organisation_kind)
                values (?, 1, 'Schuldhulp', 'WGS', ?, ?, 'OTHER')""", team, organisation, name);
        rows.change(
                "insert into colleague (id, version, active, given_name, family_name) values (?, 1, true, 'Bo', 'Bos')",
                coach);
        rows.change("""
                insert into assignment (colleague_id, position, organisation_id, organisation_name, team_id, team_name, task,
                    role, role_name, role_category, team_lead)
                values (?, 0, ?, ?, ?, 'Schuldhulp', 'WGS', 'budgetcoach', 'Budgetcoach', 'DEBT', false)""", coach, organisation, name, team);
    }
}
