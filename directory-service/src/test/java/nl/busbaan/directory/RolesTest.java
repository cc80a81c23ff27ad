package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint for every role. The input is such that who is allowed gets the status in the table. */
@QuarkusTest
class RolesTest {
    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

    /** An account of each role; also someone of another organisation than the entry's. */
    private enum Account {
        PROFESSIONAL("wpi"),
        RESIDENT("inwoner"),
        INITIATIVE("initiatief"),
        DIRECTORY_ADMIN("beheerder"),
        PRIVACY_OFFICER("privacy"),
        DPO("fg"),
        POLICY_MAKER("beleid"),
        ENFORCEMENT_POINT("");

        private final String name;

        Account(String name) {
            this.name = name;
        }

        String token() {
            return this == ENFORCEMENT_POINT ? Tokens.service("messaging-service") : Tokens.of(name);
        }
    }

    private static final Set<Account> ALL = EnumSet.allOf(Account.class);
    private static final Set<Account> ADMIN = EnumSet.of(Account.DIRECTORY_ADMIN);
    private static final Set<Account> PROFESSIONAL = EnumSet.of(Account.PROFESSIONAL);
    private static final Set<Account> INITIATIVE = EnumSet.of(Account.INITIATIVE);
    /** Who may be asked whether an entry holds. */
    private static final Set<Account> ASKED = EnumSet.of(Account.PROFESSIONAL, Account.INITIATIVE);

    private static final Set<Account> KEEPERS =
            EnumSet.of(Account.PROFESSIONAL, Account.INITIATIVE, Account.DIRECTORY_ADMIN);
    private static final Set<Account> SEE_PEOPLE =
            EnumSet.of(Account.PROFESSIONAL, Account.DIRECTORY_ADMIN, Account.PRIVACY_OFFICER, Account.DPO);

    private record Endpoint(String method, String path, Set<Account> allowed, int status) {}

    private static Stream<Endpoint> endpoints() {
        Stream<Endpoint> fixed = Stream.of(
                new Endpoint("POST", "/search", ALL, 400),
                new Endpoint("POST", "/suggestions", ALL, 400),
                new Endpoint("GET", "/taxonomy", ALL, 200),
                new Endpoint("GET", "/organisations", ALL, 200),
                new Endpoint("GET", "/organisations/" + UNKNOWN, ALL, 404),
                new Endpoint("GET", "/teams/" + UNKNOWN, ALL, 404),
                new Endpoint("GET", "/offerings/" + UNKNOWN, ALL, 404),
                new Endpoint("GET", "/initiatives/" + UNKNOWN, ALL, 404),
                new Endpoint("GET", "/professionals/" + UNKNOWN, SEE_PEOPLE, 404),
                new Endpoint("GET", "/me", PROFESSIONAL, 200),
                new Endpoint("PUT", "/me", PROFESSIONAL, 400),
                new Endpoint("PUT", "/me/presence", PROFESSIONAL, 400),
                new Endpoint("POST", "/me/absences", PROFESSIONAL, 400),
                new Endpoint("DELETE", "/me/absences/" + UNKNOWN, PROFESSIONAL, 404),
                new Endpoint("GET", "/organisations/" + UNKNOWN + "/provisioning-tokens", ADMIN, 404),
                new Endpoint("POST", "/organisations/" + UNKNOWN + "/provisioning-tokens", ADMIN, 400),
                new Endpoint("DELETE", "/organisations/" + UNKNOWN + "/provisioning-tokens/" + UNKNOWN, ADMIN, 404),
                new Endpoint("GET", "/me/confirmations", ASKED, 200),
                new Endpoint("GET", "/me/initiatives", INITIATIVE, 200),
                new Endpoint("GET", "/me/reports", ALL, 200),
                new Endpoint("GET", "/entries/" + UNKNOWN + "/changes", KEEPERS, 404),
                new Endpoint("POST", "/entries/" + UNKNOWN + "/changes/1/undo", ADMIN, 404),
                new Endpoint("POST", "/entries/" + UNKNOWN + "/changes/1/restore", ADMIN, 404),
                new Endpoint("GET", "/entries/" + UNKNOWN + "/care", ALL, 404),
                new Endpoint("POST", "/entries/" + UNKNOWN + "/views", ALL, 404),
                new Endpoint("POST", "/entries/" + UNKNOWN + "/confirmations", KEEPERS, 404),
                new Endpoint("POST", "/entries/" + UNKNOWN + "/confirmation-requests", ADMIN, 404),
                new Endpoint("PUT", "/entries/" + UNKNOWN + "/owner", ADMIN, 400),
                new Endpoint("DELETE", "/entries/" + UNKNOWN + "/owner", ADMIN, 404),
                new Endpoint("POST", "/reports", ALL, 400),
                new Endpoint("GET", "/reports", KEEPERS, 200),
                new Endpoint("PUT", "/reports/" + UNKNOWN + "/state", KEEPERS, 400),
                new Endpoint("POST", "/readability", KEEPERS, 400),
                new Endpoint("GET", "/worklist", ADMIN, 200),
                new Endpoint("GET", "/worklist/silent", ADMIN, 200),
                new Endpoint("GET", "/worklist/unowned", ADMIN, 200),
                new Endpoint("GET", "/worklist/stale", ADMIN, 200),
                new Endpoint("GET", "/worklist/organisations", ADMIN, 200),
                new Endpoint("GET", "/code-lists/areas", ADMIN, 200),
                new Endpoint("POST", "/code-lists/areas", ADMIN, 400),
                new Endpoint("GET", "/code-lists/areas/atlantis", ADMIN, 404),
                new Endpoint("PUT", "/code-lists/areas/atlantis", ADMIN, 400),
                new Endpoint("DELETE", "/code-lists/areas/atlantis", ADMIN, 404),
                new Endpoint("POST", "/synonyms/search", ADMIN, 200),
                new Endpoint("GET", "/synonyms/file", ADMIN, 200),
                new Endpoint("POST", "/synonyms", ADMIN, 400),
                new Endpoint("GET", "/synonyms/" + UNKNOWN, ADMIN, 404),
                new Endpoint("PUT", "/synonyms/" + UNKNOWN, ADMIN, 400),
                new Endpoint("DELETE", "/synonyms/" + UNKNOWN, ADMIN, 404),
                new Endpoint("POST", "/search-index/rebuild", ADMIN, 200),
                new Endpoint("POST", "/imports", ADMIN, 400),
                new Endpoint("POST", "/hsds-imports", ADMIN, 400),
                new Endpoint("GET", "/import-conflicts", ADMIN, 200),
                new Endpoint("PUT", "/import-conflicts/" + UNKNOWN + "/decision", ADMIN, 400),
                new Endpoint("GET", "/hsds-exports", ADMIN, 200));
        Stream<Endpoint> maintained = Stream.of("organisations", "teams", "professionals", "offerings", "initiatives")
                .flatMap(kind -> Stream.of(
                        new Endpoint("POST", "/" + kind, ADMIN, 400),
                        new Endpoint("PUT", "/" + kind + "/" + UNKNOWN, ADMIN, 400),
                        new Endpoint("DELETE", "/" + kind + "/" + UNKNOWN, ADMIN, 404)));
        return Stream.concat(fixed, maintained);
    }

    static Stream<Arguments> everyEndpointForEveryRole() {
        return endpoints()
                .flatMap(endpoint -> ALL.stream()
                        .map(account -> Arguments.of(
                                endpoint.method,
                                endpoint.path,
                                account,
                                endpoint.allowed.contains(account) ? endpoint.status : 403)));
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {3}")
    @MethodSource("everyEndpointForEveryRole")
    void each_role_may_do_what_is_its_own(String method, String path, Account account, int status) {
        SampleKaart.importedOnce();

        Response answer = call(given().auth().oauth2(account.token()), method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    static Stream<Arguments> everyEndpoint() {
        return endpoints().map(endpoint -> Arguments.of(endpoint.method, endpoint.path));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyEndpoint")
    void nobody_gets_in_without_a_token_or_with_a_false_one(String method, String path) {
        assertThat(call(given(), method, path).statusCode()).isEqualTo(401);
        assertThat(call(given().auth().oauth2("vals"), method, path).statusCode())
                .isEqualTo(401);
    }

    private static Response call(RequestSpecification request, String method, String path) {
        boolean body = method.equals("POST") || method.equals("PUT");
        RequestSpecification complete = request.header("If-Match", "\"0\"");
        if (path.endsWith("imports")) {
            complete = complete.contentType("application/zip").body(new byte[] {1});
        } else if (body && !path.endsWith("rebuild")) {
            complete = complete.contentType("application/json").body("{}");
        }
        return complete.request(method, "/directory/v1" + path);
    }
}
