package nl.busbaan.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Every endpoint × every role: nobody signed in, other roles, and a professional who has nothing to do with it. */
@QuarkusTest
class RolesTest extends ServiceTest {
    private static final List<Person> NO_PROFESSIONALS =
            List.of(Person.YOUSEF, Person.DIACONIE, Person.BEHEERDER, Person.PRIVACY, Person.FG, Person.BELEID);
    private static final List<Person> NO_RESIDENTS =
            List.of(Person.NOOR, Person.DIACONIE, Person.BEHEERDER, Person.PRIVACY, Person.FG, Person.BELEID);

    private static final String INTRODUCTION = """
            {"initiativeId":"%s","firstName":"x","wish":"x","language":"x","day":"2026-11-26","consent":"SPOKEN"}
            """.formatted(Kaart.DE_ARK);

    private record Endpoint(String method, String path, boolean forResidents, String body) {
        int status(Person caller) {
            RequestSpecification call = given().contentType(ContentType.JSON).header("If-Match", "\"0\"");
            if (caller != null) {
                call.auth().oauth2(Tokens.of(caller.account()));
            }
            if (!method.equals("GET")) {
                call.body(body);
            }
            return call.request(method, "/messaging/v1" + path).statusCode();
        }
    }

    private static List<Endpoint> endpoints(UUID request, UUID handover) {
        String ofRequest = "/help-requests/" + request;
        String ofHandover = "/handovers/" + handover;
        String mine = "/my-requests/" + request;
        String introduction = "/introductions/" + UUID.randomUUID();
        return List.of(
                professional("POST", "/help-requests", "{\"ownWords\":\"x\"}"),
                professional("GET", "/help-requests", ""),
                professional("GET", ofRequest, ""),
                professional("POST", ofRequest + "/actions", "{\"text\":\"x\"}"),
                professional("POST", ofRequest + "/case-data", "{\"kind\":\"EMPLOYER\",\"text\":\"x\"}"),
                professional("GET", ofRequest + "/case-data?purpose=WMO_SUPPORT", ""),
                professional("GET", ofRequest + "/emergency-reading?purpose=WMO_SUPPORT", ""),
                professional("GET", ofRequest + "/corrections", ""),
                professional("POST", ofRequest + "/corrections/" + UUID.randomUUID() + "/answer", "{\"reason\":\"x\"}"),
                professional("GET", ofRequest + "/introductions", ""),
                professional("POST", ofRequest + "/introductions", INTRODUCTION),
                professional("POST", ofRequest + introduction + "/answer", "{\"answer\":\"NO\"}"),
                professional("POST", ofRequest + introduction + "/withdrawal", "{}"),
                professional("POST", ofRequest + introduction + "/answer-code", "{}"),
                professional("POST", ofRequest + "/handovers", "{}"),
                professional("GET", ofHandover, ""),
                professional("PUT", ofHandover, "{}"),
                professional("POST", ofHandover + "/offer", "{}"),
                professional("POST", ofHandover + "/read", "{}"),
                professional("POST", ofHandover + "/accept", "{}"),
                professional("POST", ofHandover + "/resident-spoken", "{}"),
                professional("POST", ofHandover + "/complete", "{\"outcome\":\"x\"}"),
                professional(
                        "POST",
                        ofHandover + "/return",
                        "{\"triedToTalk\":true,\"reason\":\"x\",\"searchTogether\":true}"),
                professional("POST", ofHandover + "/withdraw", "{\"reason\":\"x\"}"),
                professional("GET", "/inbox", ""),
                professional("GET", "/sent", ""),
                professional("GET", "/colleagues/" + Person.DAAN.id(), ""),
                resident("GET", "/my-copy", ""),
                resident("GET", "/my-requests", ""),
                resident("GET", mine, ""),
                resident("POST", mine + "/bell", "{}"),
                resident("POST", mine + "/replies", "{\"text\":\"x\"}"),
                resident(
                        "POST", mine + "/corrections", "{\"caseItemId\":\"" + UUID.randomUUID() + "\",\"text\":\"x\"}"),
                resident("GET", mine + "/introductions", ""),
                resident("POST", mine + introduction + "/answer", "{\"answer\":\"YES\"}"),
                resident("POST", mine + "/done", "{}"),
                resident("POST", mine + "/reopening", "{}"));
    }

    private static Endpoint professional(String method, String path, String body) {
        return new Endpoint(method, path, false, body);
    }

    private static Endpoint resident(String method, String path, String body) {
        return new Endpoint(method, path, true, body);
    }

    @Test
    void each_role_gets_no_further_than_it_may() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        String before =
                Api.as(Person.NOOR).get("/handovers/" + handover).extract().header("ETag");

        for (Endpoint endpoint : endpoints(request, handover)) {
            assertThat(endpoint.status(null)).as("nobody: %s", endpoint).isEqualTo(401);
            for (Person caller : endpoint.forResidents() ? NO_RESIDENTS : NO_PROFESSIONALS) {
                assertThat(endpoint.status(caller))
                        .as("%s: %s", caller, endpoint)
                        .isEqualTo(403);
            }
            if (endpoint.path().contains(request.toString()) || endpoint.path().contains(handover.toString())) {
                Person stranger = endpoint.forResidents() ? Person.HANNA : Person.FATMA;
                assertThat(endpoint.status(stranger))
                        .as("%s: %s", stranger, endpoint)
                        .isEqualTo(404);
            }
        }

        assertThat(Api.as(Person.NOOR).get("/handovers/" + handover).extract().header("ETag"))
                .isEqualTo(before);
    }

    @Test
    void newcomers_are_for_initiatives_and_a_code_is_for_whoever_has_it() {
        for (String path : List.of("/expected-newcomers", "/expected-newcomers/" + UUID.randomUUID() + "/answer")) {
            String method = path.endsWith("answer") ? "POST" : "GET";
            Endpoint endpoint = new Endpoint(method, path, false, "{\"answer\":\"NO\"}");
            assertThat(endpoint.status(null)).as("nobody: %s", endpoint).isEqualTo(401);
            for (Person caller :
                    List.of(Person.NOOR, Person.YOUSEF, Person.BEHEERDER, Person.PRIVACY, Person.FG, Person.BELEID)) {
                assertThat(endpoint.status(caller))
                        .as("%s: %s", caller, endpoint)
                        .isEqualTo(403);
            }
        }
        for (Person caller : new Person[] {null, Person.NOOR, Person.YOUSEF, Person.DIACONIE}) {
            String body = "{\"code\":\"AAAA-BBBB-CCCC\",\"answer\":\"NO\"}";
            assertThat(new Endpoint("POST", "/introduction-lookup", false, body).status(caller))
                    .isEqualTo(404);
            assertThat(new Endpoint("POST", "/introduction-answer", false, body).status(caller))
                    .isEqualTo(404);
        }
    }

    @Test
    void unknown_ids_and_unreadable_bodies_are_problems() {
        UUID unknown = UUID.randomUUID();
        for (String path : List.of("/help-requests/", "/handovers/", "/colleagues/")) {
            Api.as(Person.NOOR).get(path + unknown).statusCode(404).contentType("application/problem+json");
        }
        Api.as(Person.NOOR).get("/handovers/geen-uuid").statusCode(404);
        Api.as(Person.NOOR).post("/help-requests", "{kapot").statusCode(400).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .contentType(ContentType.TEXT)
                .body("tekst")
                .post("/messaging/v1/help-requests/" + unknown + "/actions")
                .then()
                .statusCode(415);
        Api.as(Person.NOOR).get("/help-requests?limit=0").statusCode(400);
        Api.as(Person.NOOR).get("/help-requests?cursor=onzin").statusCode(400);
    }
}
