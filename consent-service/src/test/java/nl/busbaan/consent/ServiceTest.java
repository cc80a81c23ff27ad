package nl.busbaan.consent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.devstack.testing.DevstackResource;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** The service on real servers, with the people of the stories known to it. */
@QuarkusTestResource(
        value = DevstackResource.class,
        initArgs = {
            @ResourceArg(name = "module", value = "consent"),
            @ResourceArg(name = "keys", value = "true"),
            @ResourceArg(name = "BUSBAAN_REGISTER_EXAMPLES_PERMIT", value = "true")
        })
public abstract class ServiceTest {
    protected static final LocalDate UNTIL =
            LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).plusMonths(3);

    @Inject
    protected People people;

    @Inject
    protected DataSource database;

    @BeforeEach
    void peopleAreKnown() {
        people.arrive();
    }

    protected static RequestSpecification as(String account) {
        return RestAssured.given().auth().oauth2(Tokens.of(account)).contentType(ContentType.JSON);
    }

    protected static RequestSpecification asMessaging() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.service("messaging-service"))
                .contentType(ContentType.JSON);
    }

    /** An AuthZEN question about data that Noor's team recorded. */
    protected static Map<String, Object> question(UUID who, String action, String kind, UUID resident, String purpose) {
        return question(who, action, kind, resident, purpose, People.RAADSLIEDEN);
    }

    protected static Map<String, Object> question(
            UUID who, String action, String kind, UUID resident, String purpose, UUID recordedBy) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("subject", Map.of("type", "professional", "id", who));
        question.put("action", Map.of("name", action));
        question.put(
                "resource",
                Map.of(
                        "type",
                        "case-data",
                        "id",
                        kind,
                        "properties",
                        Map.of("resident", resident, "kind", kind, "recordedByTeam", recordedBy)));
        question.put("context", Map.of("purpose", purpose));
        return question;
    }

    /** A new resident whose account is linked as residents do it: by a code from Noor. */
    protected UUID linked(String account) {
        UUID resident = people.resident();
        unlink(account);
        as(account)
                .body(Map.of("code", invitation(resident)))
                .post("/consent/v1/my-invitation")
                .then()
                .statusCode(204);
        return resident;
    }

    protected static String invitation(UUID resident) {
        return as("raadsvrouw")
                .post("/consent/v1/residents/{id}/invitations", resident)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** As erasure of a link would; so that each test has a resident of its own behind the same account. */
    protected void unlink(String account) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update resident set account_id = null where account_id = ?");
                var forget = connection.prepareStatement("delete from invitation_attempt where account = ?")) {
            String subject = Tokens.subject(Tokens.of(account));
            update.setString(1, subject);
            update.executeUpdate();
            forget.setString(1, subject);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until {@link #unmaskAll}: his name is told to no resident. */
    protected void masked(UUID colleague) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into name_mask
                            (id, version, colleague_id, organisation_id, organisation_name, reason, set_by, set_at)
                        values (gen_random_uuid(), 1, ?, gen_random_uuid(), 'Buurtteam', 'Zij is bedreigd.', 'test', now())
                        """)) {
            insert.setObject(1, colleague);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    protected void unmaskAll() {
        try (var connection = database.getConnection();
                var lift = connection.prepareStatement(
                        "update name_mask set lifted_by = 'test', lifted_at = set_at where lifted_at is null")) {
            lift.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static final CodeLists LISTS = new CodeLists();

    /** Noor asks, and the resident answers in the portal; gives the path of the consent. A yes is one to all that it takes. */
    @SuppressWarnings("unchecked") // a wish names its kinds by their codes
    protected static String given(String account, Map<String, Object> wish, String answer) {
        boolean secret = !LISTS.underSecrecy(List.copyOf((Collection<String>) wish.get("kinds")))
                .isEmpty();
        return answered(account, asked(wish), secret ? reply(answer) : Map.of("answer", answer));
    }

    /** An answer about what a care provider keeps secret: a yes goes with the release from it. */
    protected static Map<String, Object> reply(String answer) {
        return answer.equals("YES") ? Map.of("answer", answer, "release", "YES") : Map.of("answer", answer);
    }

    /** The same, with one thing more that the body says. */
    protected static Map<String, Object> reply(String answer, String field, Object value) {
        Map<String, Object> body = new TreeMap<>(reply(answer));
        body.put(field, value);
        return body;
    }

    /** Noor asks; gives the id of the question. */
    protected static String asked(Map<String, Object> wish) {
        return as("raadsvrouw")
                .body(wish)
                .post("/consent/v1/consent-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The resident answers in the portal; gives the path of the consent. */
    protected static String answered(String account, String request, Map<String, Object> answer) {
        return as(account)
                .header("If-Match", "\"1\"")
                .body(answer)
                .post("/consent/v1/my-consent-requests/{id}/answer", request)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    protected static final String OBJECTION = "Mijn zus werkt daar, en zij mag dit niet lezen.";

    /** The resident objects (AVG 21); gives the id. */
    protected static String object(String account, UUID organisation) {
        return as(account)
                .body(Map.of("organisationId", organisation, "reason", OBJECTION))
                .post("/consent/v1/my-objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The resident has all that is known of him made unreadable. Nothing of his may be going on. */
    protected static void erased(String account) {
        as(account)
                .body(Map.of("understood", true))
                .post("/consent/v1/my-erasure")
                .then()
                .statusCode(201);
    }

    protected static void takesBack(String account, String objection) {
        as(account)
                .header("If-Match", "\"1\"")
                .post("/consent/v1/my-objections/{id}/withdrawal", objection)
                .then()
                .statusCode(201);
    }

    protected static Map<String, Object> gpLetterForTheDoctor(UUID resident) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("residentId", resident);
        wish.put("purpose", "MEDICAL_ASSESSMENT");
        wish.put("kinds", List.of("GP_LETTER"));
        wish.put("recipient", Map.of("role", "verzekeringsarts", "organisationId", People.UWV));
        wish.put("until", UNTIL.toString());
        wish.put("explanation", "Dan kan de arts zien waarom u niet 30 uur kunt werken.");
        return wish;
    }
}
