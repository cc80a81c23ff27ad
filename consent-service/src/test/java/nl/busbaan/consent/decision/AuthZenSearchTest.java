package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.HANDHAVER;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.NOOR;
import static nl.busbaan.consent.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three searches as AuthZEN 1.0 describes them. */
@QuarkusTest
class AuthZenSearchTest extends ServiceTest {

    @Test
    void a_subject_search_finds_exactly_those_for_whom_an_evaluation_permits() {
        UUID resident = people.resident();
        Map<String, Object> search = question(DAAN, "read", "EMPLOYER", resident, "SICKNESS_BENEFIT");

        List<String> found = all("subject", search, "results.id");

        assertThat(found).contains(DAAN.toString()).doesNotHaveDuplicates();
        for (UUID who : List.of(DAAN, TOM, MARIJKE, NOOR, HANDHAVER)) {
            assertThat(permits(question(who, "check", "EMPLOYER", resident, "SICKNESS_BENEFIT")))
                    .as("%s", who)
                    .isEqualTo(found.contains(who.toString()));
        }
    }

    @Test
    void a_resource_search_finds_exactly_those_for_which_an_evaluation_permits() {
        UUID resident = people.resident();
        Map<String, Object> search = question(DAAN, "read", "NAME", resident, "SICKNESS_BENEFIT");

        List<String> found = all("resource", search, "results.id");

        assertThat(found).contains("EMPLOYER", "NAME").doesNotContain("ILLNESS");
        for (String kind : List.of("EMPLOYER", "NAME", "ILLNESS", "GP_LETTER", "DEBTS", "INCOME")) {
            assertThat(permits(question(DAAN, "check", kind, resident, "SICKNESS_BENEFIT")))
                    .as(kind)
                    .isEqualTo(found.contains(kind));
        }
    }

    @Test
    void an_action_search_finds_what_an_evaluation_permits() {
        UUID resident = people.resident();

        assertThat(all("action", question(DAAN, "x", "EMPLOYER", resident, "SICKNESS_BENEFIT"), "results.name"))
                .containsExactly("check", "read");
        assertThat(all("action", question(DAAN, "x", "ILLNESS", resident, "SICKNESS_BENEFIT"), "results.name"))
                .isEmpty();
    }

    @Test
    void a_consent_and_its_withdrawal_show_at_the_next_search() {
        UUID hanna = linked("inwoner2");
        Map<String, Object> search = question(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");
        assertThat(all("resource", search, "results.id")).doesNotContain("GP_LETTER");

        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        assertThat(all("resource", search, "results.id")).contains("GP_LETTER");

        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);
        assertThat(all("resource", search, "results.id")).doesNotContain("GP_LETTER");
    }

    @ParameterizedTest
    @CsvSource({"subject, subject", "resource, resource", "action, action"})
    void the_targets_own_id_is_ignored_and_may_be_absent(String target, String entity) {
        Map<String, Object> with = question(DAAN, "read", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        Map<String, Object> without = new LinkedHashMap<>(with);
        Map<String, Object> stripped = castMap(with.get(entity));
        stripped.remove("id");
        stripped.remove("name");
        without.put(entity, stripped);

        assertThat(search(target, without).statusCode(200).extract().asString())
                .isEqualTo(search(target, with).statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @CsvSource({
        "subject, kind, SHOE_SIZE",
        "subject, purpose, NONSENSE",
        "subject, action, delete",
        "resource, subject, 00000000-0000-0000-0000-000000000000",
        "resource, purpose, NONSENSE",
        "action, subject, nobody",
        "action, kind, SHOE_SIZE"
    })
    void unknown_entities_give_no_results(String target, String what, String value) {
        Map<String, Object> search = question(
                DAAN,
                what.equals("action") ? value : "read",
                what.equals("kind") ? value : "EMPLOYER",
                people.resident(),
                what.equals("purpose") ? value : "SICKNESS_BENEFIT");
        if (what.equals("subject")) {
            search.put("subject", Map.of("type", "professional", "id", value));
        }

        search(target, search).statusCode(200).body("results", empty()).body("page.next_token", equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "resource", "action"})
    void without_a_resident_nothing_is_found(String target) {
        Map<String, Object> search = question(DAAN, "read", "EMPLOYER", people.resident(), "SICKNESS_BENEFIT");
        search.put("resource", Map.of("type", "case-data", "id", "EMPLOYER"));

        search(target, search).statusCode(200).body("results", empty());
    }

    @ParameterizedTest
    @CsvSource({"subject, results.id", "resource, results.id", "action, results.name"})
    void pages_follow_each_other_by_their_token_until_it_is_empty(String target, String path) {
        Map<String, Object> search = question(DAAN, "read", "NAME", people.resident(), "SICKNESS_BENEFIT");

        List<String> whole = all(target, search, path);
        List<String> inPages = new ArrayList<>();
        String token = "";
        do {
            search.put("page", token.isEmpty() ? Map.of("limit", 1) : Map.of("limit", 1, "token", token));
            ValidatableResponse page = search(target, search).statusCode(200);
            List<String> some = page.extract().path(path);
            assertThat(some).hasSizeLessThanOrEqualTo(1);
            inPages.addAll(some);
            token = page.extract().path("page.next_token");
        } while (!token.isEmpty());

        assertThat(whole).isNotEmpty();
        assertThat(inPages).isEqualTo(whole);
    }

    @Test
    void a_token_goes_on_with_its_own_search_only() {
        UUID resident = people.resident();
        Map<String, Object> search = question(DAAN, "read", "NAME", resident, "SICKNESS_BENEFIT");
        search.put("page", Map.of("limit", 1));
        String token = search("resource", search).statusCode(200).extract().path("page.next_token");
        Map<String, Object> other = question(DAAN, "read", "NAME", people.resident(), "SICKNESS_BENEFIT");
        other.put("page", Map.of("token", token));

        assertThat(token).isNotEmpty();
        search("resource", other).statusCode(400).body("violations.field", hasItem("page.token"));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "subject  | {\"subject\":{},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | subject.type",
                "subject  | {\"subject\":{\"type\":\"t\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | action.name",
                "subject  | {\"subject\":{\"type\":\"t\"},\"action\":{\"name\":7},\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | action.name",
                "subject  | {\"subject\":{\"type\":\"t\"},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\"}} | resource.id",
                "resource | {\"subject\":{\"type\":\"t\"},\"action\":{\"name\":\"read\"},\"resource\":{\"type\":\"t\"}} | subject.id",
                "resource | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"action\":{\"name\":\"read\"}} | resource.type",
                "action   | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"action\":7,\"resource\":{\"type\":\"t\",\"id\":\"i\"}} | action",
                "action   | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"context\":[]} | context",
                "action   | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"page\":7} | page",
                "action   | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"page\":{\"limit\":0}} | page.limit",
                "action   | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"page\":{\"limit\":\"9\"}} | page.limit",
                "action   | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"page\":{\"token\":9}} | page.token",
                "action   | {\"subject\":{\"type\":\"t\",\"id\":\"i\"},\"resource\":{\"type\":\"t\",\"id\":\"i\"},\"page\":{\"token\":\"x\"}} | page.token"
            })
    void a_missing_field_or_a_wrong_type_is_400(String target, String body, String field) {
        asMessaging()
                .body(body)
                .post("/access/v1/search/" + target)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null"})
    void an_empty_or_malformed_body_is_400(String body) {
        for (String target : List.of("subject", "resource", "action")) {
            asMessaging().body(body).post("/access/v1/search/" + target).then().statusCode(400);
        }
    }

    @Test
    void a_wrong_content_type_is_400_and_the_request_id_is_echoed() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.service("messaging-service"))
                .contentType("text/plain")
                .header("X-Request-ID", "bfe9eb29-ab89")
                .body("{}")
                .post("/access/v1/search/subject")
                .then()
                .statusCode(400)
                .header("X-Request-ID", equalTo("bfe9eb29-ab89"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"raadsvrouw", "uwv", "inwoner", "privacy", "fg", "beleid"})
    void who_is_no_enforcement_point_finds_nothing_not_even_about_himself(String account) {
        UUID resident = people.resident();
        for (String target : List.of("subject", "resource", "action")) {
            as(account)
                    .body(question(NOOR, "read", "EMPLOYER", resident, "WMO_SUPPORT"))
                    .post("/access/v1/search/" + target)
                    .then()
                    .statusCode(200)
                    .body("results", empty());
        }
        assertThat(all("action", question(NOOR, "read", "EMPLOYER", resident, "WMO_SUPPORT"), "results.name"))
                .isNotEmpty();
    }

    @Test
    void a_search_is_no_access_and_is_logged_as_a_search() throws SQLException {
        UUID resident = people.resident();

        all("subject", question(DAAN, "read", "EMPLOYER", resident, "SICKNESS_BENEFIT"), "results.id");

        assertThat(count("select count(*) from access_log where resident = ?", resident))
                .isZero();
        assertThat(count(
                        "select count(*) from decision_log where resident = ? and type = 'search' and code = 'search-subject' and not decision",
                        resident))
                .isOne();
        assertThat(count("select count(*) from decision_log where resident = ?", resident))
                .isOne();
    }

    private long count(String query, UUID resident) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setObject(1, resident);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Map<String, Object> castMap(Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, each) -> copy.put(String.valueOf(key), each));
        return copy;
    }

    private static boolean permits(Map<String, Object> question) {
        return asMessaging()
                .body(question)
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("decision");
    }

    private static ValidatableResponse search(String target, Map<String, Object> body) {
        return asMessaging().body(body).post("/access/v1/search/" + target).then();
    }

    private static List<String> all(String target, Map<String, Object> search, String path) {
        Map<String, Object> body = new LinkedHashMap<>(search);
        List<String> all = new ArrayList<>();
        String token = "";
        do {
            if (!token.isEmpty()) {
                body.put("page", Map.of("token", token));
            }
            var page = search(target, body).statusCode(200).extract();
            all.addAll(page.path(path));
            token = page.path("page.next_token");
        } while (!token.isEmpty());
        return all;
    }
}
