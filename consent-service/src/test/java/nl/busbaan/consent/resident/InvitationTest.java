package nl.busbaan.consent.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** Codes by which a resident links his account: single use, seven days, five tries a quarter. */
@QuarkusTest
class InvitationTest extends ServiceTest {

    @Test
    void a_code_is_shown_once_and_only_its_hash_is_kept() throws SQLException {
        UUID resident = people.resident();

        String code = as("raadsvrouw")
                .post("/consent/v1/residents/{id}/invitations", resident)
                .then()
                .statusCode(201)
                .body("code", matchesPattern("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"))
                .extract()
                .path("code");

        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select i::text from invitation i")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(code).doesNotContain(code.replace("-", ""));
            }
        }
    }

    @Test
    void works_as_people_type_it_and_only_once() {
        linked("inwoner");
        String code = invitation(people.resident());

        use("inwoner2", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .statusCode(204);
        use("inwoner", code).statusCode(400).body("violations[0].field", equalTo("code"));
    }

    @Test
    void wrong_used_and_expired_codes_get_the_same_answer() throws SQLException {
        linked("inwoner");
        String expired = invitation(people.resident());
        expireAll();

        String afterExpiry = use("inwoner", expired).statusCode(400).extract().asString();
        String neverIssued =
                use("inwoner", "AAAA-AAAA").statusCode(400).extract().asString();

        assertThat(afterExpiry).isEqualTo(neverIssued);
    }

    @Test
    void after_five_tries_the_account_waits() {
        linked("inwoner");
        for (int tries = 1; tries <= 5; tries++) {
            use("inwoner", "AAAA-AAA" + (tries + 1)).statusCode(400);
        }

        use("inwoner", invitation(people.resident())).statusCode(429);
    }

    @Test
    void an_account_belongs_to_one_resident() {
        linked("inwoner");

        use("inwoner", invitation(people.resident())).statusCode(400);
    }

    @Test
    void a_colleague_who_takes_no_part_can_not_invite() {
        as("uwv")
                .post("/consent/v1/residents/{id}/invitations", people.resident())
                .then()
                .statusCode(404);
        as("raadsvrouw")
                .post("/consent/v1/residents/{id}/invitations", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void every_endpoint_of_the_resident_is_empty_handed_without_a_link() throws SQLException {
        linked("inwoner");
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("update resident set account_id = null");
        }

        for (String path : List.of("my-consents", "my-consent-requests", "my-access-log")) {
            as("inwoner").get("/consent/v1/" + path).then().statusCode(404);
        }
    }

    private void expireAll() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("update invitation set expires_at = timestamptz '2020-01-01'");
        }
    }

    private static ValidatableResponse use(String account, String code) {
        return as(account)
                .body(Map.of("code", code))
                .post("/consent/v1/my-invitation")
                .then();
    }
}
