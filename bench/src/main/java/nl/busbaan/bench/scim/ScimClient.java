package nl.busbaan.bench.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.busbaan.devstack.Obstacle;

/** The directory of one organisation, as its identity provider speaks to us. */
final class ScimClient {
    private static final String MEDIA_TYPE = "application/scim+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Staff staff;
    private final String url;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    ScimClient(Staff staff, String url, String token) {
        this.staff = staff;
        this.url = url;
        this.token = token;
    }

    Staff staff() {
        return staff;
    }

    /** @throws Obstacle when the answer isn't a page of so many */
    JsonNode users(int startIndex, int count) throws IOException, InterruptedException {
        var page = read("/Users?startIndex=%d&count=%d".formatted(startIndex, count));
        if (page.path("totalResults").asInt() != staff.users()
                || page.path("Resources").size() != count) {
            throw new Obstacle("A page of %s was wrong: %.300s".formatted(staff.name(), page));
        }
        return page;
    }

    String user(int user) throws IOException, InterruptedException {
        return only("/Users", "userName eq \"%s\"".formatted(staff.userName(user)));
    }

    String group() throws IOException, InterruptedException {
        return only("/Groups", "displayName eq \"%s\"".formatted(staff.group()));
    }

    private String only(String path, String filter) throws IOException, InterruptedException {
        var found =
                read(path + "?excludedAttributes=members&filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
        if (found.path("totalResults").asInt() != 1) {
            throw new Obstacle("One was to be found by %s: %.300s".formatted(filter, found));
        }
        return found.at("/Resources/0/id").asText();
    }

    void add(String group, String user) throws IOException, InterruptedException {
        change(group, "{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}".formatted(user));
    }

    void remove(String group, String user) throws IOException, InterruptedException {
        change(group, "{\"op\":\"remove\",\"path\":\"members[value eq \\\"%s\\\"]\"}".formatted(user));
    }

    private void change(String group, String operation) throws IOException, InterruptedException {
        var body = "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[%s]}"
                .formatted(operation);
        send(request("/Groups/" + group).method("PATCH", HttpRequest.BodyPublishers.ofString(body)), 204);
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET(), 200));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/scim/v2" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", MEDIA_TYPE);
    }

    private String send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new Obstacle("SCIM answered %d: %.300s".formatted(answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
