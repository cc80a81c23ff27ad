package nl.busbaan.acceptance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.devstack.Home;

/** The OpenAPI documents in {@code contracts/}, which the build writes from the code. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private Contract() {}

    /** @param body schema of the JSON request body; missing when the operation takes none */
    record Operation(String method, String path, JsonNode body) {
        /** As the table of roles names it. */
        String name() {
            return method + " " + path;
        }

        boolean takesJson() {
            return !body.isMissingNode();
        }
    }

    static List<Operation> operations() {
        var folder = Home.find().project().resolve("contracts/openapi");
        var operations = new ArrayList<Operation>();
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.endsWith("openapi.json")).sorted().toList()) {
                read(Json.read(Files.readString(file)), operations);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The contracts in %s can't be read.".formatted(folder), problem);
        }
        return operations;
    }

    private static void read(JsonNode document, List<Operation> operations) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            var servers = path.getValue().has("servers") ? path.getValue() : document;
            var server = servers.at("/servers/0/url").asText();
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(new Operation(
                            operation.getKey().toUpperCase(Locale.ROOT),
                            server + path.getKey(),
                            resolved(
                                    document,
                                    operation.getValue().at("/requestBody/content/application~1json/schema"))));
                }
            }
        }
    }

    /** The schema itself where it is a reference. */
    static JsonNode resolved(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? expanded(document, schema)
                : resolved(document, document.at(reference.substring(1)));
    }

    /** Properties that are references are replaced by what they refer to, one level deep. */
    private static JsonNode expanded(JsonNode document, JsonNode schema) {
        if (!schema.has("properties")) {
            return schema;
        }
        var copy = (com.fasterxml.jackson.databind.node.ObjectNode) schema.deepCopy();
        var properties = copy.putObject("properties");
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            var reference = referred(property.getValue());
            properties.set(
                    property.getKey(), reference.isEmpty() ? property.getValue() : document.at(reference.substring(1)));
        }
        return copy;
    }

    /** What is described besides stands beside all that it refers to. */
    private static String referred(JsonNode property) {
        var described = property.at("/allOf/0/$ref").asText();
        return described.isEmpty() ? property.path("$ref").asText() : described;
    }
}
