package nl.busbaan.messaging.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.ConsentStandIn;
import nl.busbaan.messaging.Kaart;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.Residents;
import nl.busbaan.messaging.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The copy of everything: whole, of one's own, without the names that are kept, and without anybody deciding on it. */
@QuarkusTest
class MyCopyTest extends ServiceTest {
    /** What people wrote about a resident, by the column that holds it. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("help_request.own_words", "Ik krijg geen Ziektewet, zegt Yousef."),
            Map.entry("help_request.called_name", "Yousef met de pet"),
            Map.entry("help_request_action.text", "Uitstel van de huur geregeld."),
            Map.entry("resident_message.text", "Ik hoor niets."),
            Map.entry("case_item.text", "Uitzendbureau Snel"),
            Map.entry("correction.statement", "Ik werkte bij Vlug."),
            Map.entry("correction.reason", "In de brief staat Snel."),
            Map.entry("introduction.first_name", "Hanneke"),
            Map.entry("introduction.wish", "Samen eten met anderen."),
            Map.entry("introduction.language", "Nederlands en Twi"),
            Map.entry("introduction.time_of_day", "rond het middaguur"),
            Map.entry("handover.question", "Kun je de aanvraag opnieuw bekijken?"),
            Map.entry("handover.action_taken", "Samen de brief gelezen."),
            Map.entry("handover.note", "Hij belt morgen terug."),
            Map.entry("handover.outcome", "De Ziektewet is toegekend."),
            Map.entry("handover.reason", "Dit hoort bij de dokter."));
    /** Hashes and timers, no text of anybody; and what the law keeps of someone who was erased, who has no account to ask a copy with. */
    private static final Set<String> OF_NOBODY = Set.of(
            "idempotency.body_sha256",
            "scheduled_tasks.task_data",
            "retained_item.text",
            "introduction.code_hash",
            "introduction.used_code_hash");

    @Inject
    DataSource database;

    private UUID request;

    @AfterEach
    void nobody_is_linked_any_more() {
        // So that other tests find this account without requests.
        if (request != null) {
            Residents.unlink(Person.HANNA, request);
        }
    }

    @Test
    void it_holds_every_text_that_a_column_of_the_database_keeps_of_the_resident() throws SQLException {
        wholeStory();

        String copy = copyOf(Person.HANNA).extract().asString();

        Map<String, Integer> columns = encryptedColumns();
        assertThat(columns.keySet())
                .as("Whoever adds a column with a resident's text adds it to the copy, and to this test.")
                .containsExactlyInAnyOrderElementsOf(WRITTEN.keySet());
        assertThat(columns)
                .allSatisfy((column, filled) -> assertThat(filled)
                        .as("The story has a text in %s.", column)
                        .isPositive());
        assertThat(WRITTEN)
                .allSatisfy((column, text) ->
                        assertThat(copy).as("%s stands in the copy.", column).contains(text));
    }

    @Test
    void it_tells_who_what_and_when_and_how_things_ended() {
        wholeStory();

        copyOf(Person.HANNA)
                .header("Cache-Control", "no-store")
                .body("service", equalTo("messaging-service"))
                .body("madeAt", equalTo("2026-11-24T09:00:00Z"))
                .body("leftOut", hasItem(containsString("nooit is verstuurd")))
                .body("requests", hasSize(1))
                .body("requests[0].request.inCharge.name", equalTo("Noor van den Berg"))
                .body("requests[0].request.inChargeTeam", equalTo("Sociaal raadslieden Zuidoost"))
                .body("requests[0].request.duo.name", equalTo("Karim el Idrissi"))
                .body("requests[0].request.messages.kind", equalTo(List.of("BELL", "REPLY")))
                .body(
                        "requests[0].request.steps.text",
                        hasItem(
                                "Daan de Wit van UWV helpt u verder. U wordt uiterlijk 25 november 2026 17.00 uur gebeld."))
                .body("requests[0].caseItems[0].kindName", equalTo("werkgever"))
                .body("requests[0].caseItems[0].recordedBy.organisation", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body("requests[0].caseItems[0].recordedAt", equalTo("2026-11-24T09:00:00Z"))
                .body("requests[0].handovers.status", equalTo(List.of("COMPLETED", "RETURNED")))
                .body("requests[0].handovers[0].acceptedBy.name", equalTo("Daan de Wit"))
                .body("requests[0].handovers[1].returnedBy.name", equalTo("Marijke Smit"))
                .body("requests[0].introductions.initiative", equalTo(List.of("Diaconie Noord: De Ark")))
                .body("requests[0].introductions[0].agreedWith.name", equalTo("Noor van den Berg"))
                .body("requests[0].request.inCharge.id", nullValue());
    }

    @Test
    void nobody_decides_about_a_residents_own_data_and_a_draft_that_was_never_sent_stays_out() {
        wholeStory();
        Map<String, Object> draft = new HashMap<>(Api.to(Person.FATMA, "NORMAL"));
        draft.put("question", "Kladje dat nooit is verstuurd.");
        UUID thrownAway = Api.as(Person.NOOR).draft(request, draft);
        Api.as(Person.NOOR)
                .act(thrownAway, "withdraw", Map.of("reason", "Toch zelf gedaan."))
                .statusCode(200);
        Api.as(Person.NOOR).draft(request, draft);
        ConsentStandIn.reset();

        copyOf(Person.HANNA)
                .body("requests[0].handovers", hasSize(2))
                .body(not(containsString("Kladje")))
                .body(not(containsString("Toch zelf gedaan")));

        assertThat(ConsentStandIn.asked()).isEmpty();
    }

    @Test
    void another_resident_finds_nothing_of_it_and_an_account_without_requests_gets_an_empty_copy() {
        UUID others = Api.as(Person.NOOR).open("Een ander heeft schulden.", "Rinus");
        Residents.linkTo(Person.YOUSEF, others);

        copyOf(Person.HANNA).body("requests", hasSize(0)).body(not(containsString("schulden")));
        copyOf(Person.YOUSEF).body(containsString("Een ander heeft schulden."));
    }

    @Test
    void a_name_that_an_organisation_masks_stands_nowhere_not_even_in_what_a_colleague_wrote() {
        wholeStory();
        Api.as(Person.NOOR)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Gebeld met Daan de Wit."))
                .statusCode(201);
        ConsentStandIn.mask(Person.DAAN);

        copyOf(Person.HANNA)
                .body(not(containsString("Daan de Wit")))
                .body("requests[0].handovers[0].acceptedBy.name", equalTo("Een collega"))
                .body("requests[0].handovers[0].acceptedBy.organisation", equalTo("UWV"))
                .body("requests[0].request.actions.text", hasItem("Gebeld met een collega."))
                .body("requests[0].request.steps.text", hasItem("Een collega van UWV heeft de vraag gelezen."));
    }

    @Test
    void when_the_masked_names_can_not_be_known_there_is_no_copy_rather_than_one_with_names() {
        wholeStory();
        ConsentStandIn.fail();

        Api.as(Person.HANNA)
                .get("/my-copy")
                .statusCode(503)
                .contentType("application/problem+json")
                .body(not(containsString("Daan")))
                .body("detail", containsString("Probeer het"));
    }

    private static ValidatableResponse copyOf(Person resident) {
        return Api.as(resident).get("/my-copy").statusCode(200);
    }

    private void wholeStory() {
        request = Api.as(Person.NOOR).open(written("help_request.own_words"), written("help_request.called_name"));
        Api.as(Person.NOOR)
                .post("/help-requests/" + request + "/actions", Map.of("text", written("help_request_action.text")))
                .statusCode(201);
        UUID item = Api.as(Person.NOOR).record(request, "EMPLOYER", written("case_item.text"));
        UUID completed = Api.as(Person.NOOR).offer(request, draft(Person.DAAN, item));
        Api.as(Person.DAAN).act(completed, "read", Map.of()).statusCode(200);
        Api.as(Person.DAAN).act(completed, "accept", Map.of()).statusCode(200);
        Api.as(Person.DAAN)
                .act(completed, "resident-spoken", Map.of("note", written("handover.note")))
                .statusCode(200);
        Api.as(Person.DAAN)
                .act(completed, "complete", Map.of("outcome", written("handover.outcome")))
                .statusCode(200);
        UUID returned = Api.as(Person.NOOR).offer(request, draft(Person.MARIJKE, item));
        Api.as(Person.MARIJKE)
                .act(
                        returned,
                        "return",
                        Map.of("triedToTalk", true, "reason", written("handover.reason"), "searchTogether", true))
                .statusCode(200);
        Residents.linkTo(Person.HANNA, request);
        Api.as(Person.HANNA)
                .post("/my-requests/" + request + "/bell", Map.of("text", written("resident_message.text")))
                .statusCode(201);
        Api.as(Person.HANNA)
                .post("/my-requests/" + request + "/replies", Map.of("text", "Dank u wel."))
                .statusCode(201);
        Kaart.introduced(
                request,
                written("introduction.first_name"),
                written("introduction.wish"),
                written("introduction.language"),
                written("introduction.time_of_day"));
        Residents.correctionRefused(
                Person.HANNA, request, item, written("correction.statement"), written("correction.reason"));
    }

    private static Map<String, Object> draft(Person receiver, UUID item) {
        Map<String, Object> draft = new HashMap<>(Api.to(receiver, "NORMAL", item));
        draft.put("question", written("handover.question"));
        draft.put("actionTaken", written("handover.action_taken"));
        return draft;
    }

    private static String written(String column) {
        return Objects.requireNonNull(WRITTEN.get(column), column);
    }

    /** Each column that holds ciphertext, and in how many rows there is something in it. */
    private Map<String, Integer> encryptedColumns() throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select c.table_name, c.column_name from information_schema.columns c
                        where c.table_schema = 'public' and c.data_type = 'bytea'
                        """);
                var count = connection.createStatement()) {
            while (found.next()) {
                String table = found.getString(1);
                String column = found.getString(2);
                if (!OF_NOBODY.contains(table + "." + column)) {
                    try (var rows = count.executeQuery("select count(%s) from %s".formatted(column, table))) {
                        rows.next();
                        columns.put(table + "." + column, rows.getInt(1));
                    }
                }
            }
        }
        return columns;
    }
}
