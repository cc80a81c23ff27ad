package nl.busbaan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.busbaan.acceptance.play.Unmet;

/** What came back, and after how long. */
public record Answer(String request, HttpResponse<String> response, Duration took) {

    public int status() {
        return response.statusCode();
    }

    public JsonNode body() {
        return Json.read(response.body());
    }

    public String raw() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** This answer, when it has the status; otherwise an error that quotes the problem. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new Unmet("%s answered %d instead of %d: %s".formatted(request, status(), status, problem()));
        }
        return this;
    }

    private String problem() {
        var body = body();
        var detail = body.path("detail").asText();
        return detail.isEmpty()
                ? raw().substring(0, Math.min(300, raw().length()))
                : body.path("title").asText() + " – " + detail + " " + body.path("violations");
    }

    /** The text at a JSON pointer such as {@code /receiver/name}; it must be there. */
    public String text(String pointer) {
        var node = body().at(pointer);
        if (node.isMissingNode() || node.isNull()) {
            throw new Unmet("%s answered without %s: %s".formatted(request, pointer, raw()));
        }
        return node.asText();
    }

    public List<JsonNode> items() {
        return list("/items");
    }

    public List<JsonNode> list(String pointer) {
        return Json.list(body().at(pointer));
    }

    /** The version, in the form If-Match takes. */
    public String etag() {
        return header("ETag").orElseThrow(() -> new Unmet(request + " answered without an ETag."));
    }

    /** The id of what was created: the last part of Location, or the body's own. */
    public String id() {
        return header("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElseGet(() -> text("/id"));
    }
}
