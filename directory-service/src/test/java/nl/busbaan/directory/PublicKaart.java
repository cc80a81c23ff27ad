package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the public kaart as anybody may. */
final class PublicKaart {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublicKaart() {}

    static Response open(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);
        response.then().statusCode(200);
        return response;
    }

    /** The items of a list that was asked for as NDJSON. */
    static List<JsonNode> lines(String path) throws IOException {
        Response response = open(path);
        response.then().contentType(containsString("application/x-ndjson"));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : response.asString().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    static int total(String list) {
        return open("/hsds/" + list).jsonPath().getInt("total_items");
    }

    static String idOf(String list, String name) {
        return open("/hsds/" + list + "?per_page=1000&search=" + name)
                .jsonPath()
                .getString("contents.find { it.name == '%s' }.id".formatted(name));
    }

    /** A good offering of an organisation of the sample, under a name of its own. */
    static Map<String, Object> offering() {
        String organisation = idOf("organizations", "UWV");
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "Proefaanbod " + UUID.randomUUID()),
                Map.entry("kind", "SERVICE"),
                Map.entry("organisationId", organisation),
                Map.entry("summary", "Alleen voor deze test"),
                Map.entry("conditions", "Voor iedereen"),
                Map.entry("lifeDomains", List.of("financien")),
                Map.entry("targetGroups", List.of("iedereen")),
                Map.entry("source", "test"),
                Map.entry("sourceDate", "2026-01-01"),
                Map.entry("lastConfirmed", "2026-01-01")));
    }
}
