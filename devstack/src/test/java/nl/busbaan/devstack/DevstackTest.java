package nl.busbaan.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.busbaan.devstack.testing.DevstackResource;
import nl.busbaan.devstack.testing.DevstackUse;
import nl.busbaan.devstack.testing.Tokens;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four real servers of the test profile. */
class DevstackTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Devstack stack;
    private static Map<String, String> configuration;

    @BeforeAll
    static void theStack() {
        stack = DevstackUse.hold("devstack");
        var resource = new DevstackResource();
        resource.init(Map.of("module", "devstack", "keys", "true", "BUSBAAN_CONSENT_URL", "http://127.0.0.1:1"));
        configuration = resource.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "kafka", "elasticsearch", "keycloak"})
    void aServerIsReachedFromThisMachineOnly(String server) throws IOException {
        var run = Home.find().of(Profile.TEST).resolve("run").resolve(server + ".pid");
        var pid = Long.parseLong(Files.readString(run).split(" ")[0]);

        assertThat(Proc.reachableFromElsewhere(pid)).isEmpty();
    }

    @Test
    void aModuleGetsAnEmptyDatabaseItsRoleMayCreateExtensionsIn() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        configuration.get("BUSBAAN_DB_URL"),
                        configuration.get("BUSBAAN_DB_USER"),
                        configuration.get("BUSBAAN_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_trgm");
            statement.execute("CREATE EXTENSION unaccent");
            try (var rows = statement.executeQuery("SELECT similarity(unaccent('Zoë'), 'zoe'), version()")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getDouble(1)).isEqualTo(1.0);
                assertThat(rows.getString(2)).startsWith("PostgreSQL 18");
            }
        }
    }

    @Test
    void aServicesRoleCanNotReachAnotherServicesDatabase() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        stack.endpoints().jdbcUrl("consent"), "directory", Databases.SERVICE_PASSWORD))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void theSuperuserIsNotReachableWithAServicesPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        stack.endpoints().jdbcUrl("postgres"), "postgres", Databases.SERVICE_PASSWORD))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void kafkaTakesTopicsAndEarlierRunsTopicsAreRemoved() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", configuration.get("KAFKA_BOOTSTRAP_SERVERS")))) {
            var topic = configuration.get("BUSBAAN_TOPIC_PREFIX") + "teams";
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(20, TimeUnit.SECONDS);
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains(topic);

            Leftovers.remove(stack.endpoints(), topic::equals);

            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).doesNotContain(topic);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "compound, Schuldhulpverlening, schuldhulpverlen schuld hulp verlen",
        "everyday, geen geld voor eten, voedselbank",
        "prefix, Buurt, bu buu buur buurt",
        "dutch, de huizen van lopende mensen, huiz lopend mens",
        "folded, Zoë Çelik, zoe celik"
    })
    void elasticsearchAnalysesDutchAsTheFullDistributionDoes(String analyzer, String text, String tokens)
            throws IOException, InterruptedException {
        var index = configuration.get("BUSBAAN_INDEX_PREFIX") + "analysis-" + analyzer;
        assertThat(elasticsearch("PUT", index, ANALYSIS).path("acknowledged").asBoolean())
                .isTrue();

        var answer = elasticsearch(
                "POST", index + "/_analyze", JSON.writeValueAsString(Map.of("analyzer", analyzer, "text", text)));

        assertThat(answer.path("tokens").findValuesAsText("token")).containsExactly(tokens.split(" "));
        Leftovers.remove(stack.endpoints(), index::equals);
    }

    private static final String ANALYSIS = """
            {"settings": {"number_of_replicas": 0, "analysis": {
              "filter": {
                "dutch_stemmer": {"type": "stemmer", "language": "dutch"},
                "parts": {"type": "dictionary_decompounder", "word_list": ["schuld", "hulp", "verlening"]},
                "words": {"type": "synonym_graph", "synonyms": ["geen geld voor eten => voedselbank"]},
                "beginnings": {"type": "edge_ngram", "min_gram": 2, "max_gram": 10}},
              "analyzer": {
                "compound": {"tokenizer": "standard", "filter": ["lowercase", "parts", "dutch_stemmer"]},
                "everyday": {"tokenizer": "standard", "filter": ["lowercase", "words", "dutch_stemmer"]},
                "prefix": {"tokenizer": "whitespace", "filter": ["lowercase", "beginnings"]},
                "folded": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding"]}}}}}
            """;

    private static JsonNode elasticsearch(String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://" + configuration.get("BUSBAAN_ELASTICSEARCH_HOSTS") + "/" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return JSON.readTree(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "raadsvrouw, professional, raadsvrouw@buurtteam-zuidoost.example",
        "verzekeringsarts, professional, verzekeringsarts@uwv.example",
        "inwoner, resident, inwoner@inwoner.example",
        "beheerder, directory-admin, beheerder@amsterdam.example",
        "privacy, privacy-officer, privacy@amsterdam.example",
        "privacy-uwv, privacy-officer, privacy@uwv.example",
        "fg, dpo, fg@amsterdam.example",
        "beleid, policy-maker, beleid@amsterdam.example",
        "verantwoordelijke, controller, verantwoordelijke@amsterdam.example",
        "initiatief, initiative, initiatief@diaconie-noord.example"
    })
    void anAccountsTokenSaysWhoItIsAndWhatItMayButNoTeam(String account, String role, String email) throws IOException {
        var claims = claims(Tokens.of(account));

        assertThat(claims.path("aud").asText()).isEqualTo("busbaan-api");
        assertThat(claims.path("iss").asText()).isEqualTo(configuration.get("BUSBAAN_OIDC_URL"));
        assertThat(claims.path("sub").asText()).startsWith("b0000000-0000-4000-8000-");
        assertThat(claims.path("email").asText()).isEqualTo(email);
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("realm_access").path("roles")).hasSize(1);
        assertThat(claims.path("realm_access").path("roles").path(0).asText()).isEqualTo(role);
    }

    @Test
    void messagingsOwnTokenMakesItADecisionPointsClient() throws IOException {
        var claims = claims(Tokens.service("messaging-service"));

        assertThat(claims.path("aud").asText()).isEqualTo("busbaan-api");
        assertThat(claims.path("realm_access").path("roles").path(0).asText()).isEqualTo("pep");
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    @Test
    void theGatewaysSignInPageOpensOnlyWithProofOfKeyAndAKnownRedirect() throws IOException, InterruptedException {
        var known = "&redirect_uri=http://127.0.0.1:%d/q/callback".formatted(Profile.TEST.gatewayPort());
        var proof = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        assertThat(signIn(known + proof)).isEqualTo(200);
        assertThat(signIn(known)).isNotEqualTo(200);
        assertThat(signIn("&redirect_uri=http://evil.example/" + proof)).isEqualTo(400);
    }

    private static int signIn(String rest) throws IOException, InterruptedException {
        var address = configuration.get("BUSBAAN_OIDC_URL")
                + "/protocol/openid-connect/auth?client_id=busbaan-gateway&response_type=code&scope=openid" + rest;
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void anArgumentNamedLikeAConfigurationKeyReplacesTheValue() {
        assertThat(configuration).containsEntry("BUSBAAN_CONSENT_URL", "http://127.0.0.1:1");
        assertThat(configuration).doesNotContainKeys("module", "keys");
    }

    @Test
    void noServerRunsAsRoot() throws IOException {
        for (String name : stack.names()) {
            var status = Files.readString(java.nio.file.Path.of(
                    "/proc/%d/status".formatted(stack.process(name).pid().orElseThrow())));
            assertThat(status).as(name).doesNotContainPattern("Uid:\\s+0\\s");
        }
    }

    @Test
    void whatRunsIsNotStartedAgain() {
        var before = stack.process("postgresql").pid();

        var started = stack.startIfNeeded();

        assertThat(started).isFalse();
        assertThat(stack.process("postgresql").pid()).isEqualTo(before);
    }
}
