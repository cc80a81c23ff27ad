package nl.busbaan.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the document with what all operations share, so that no resource repeats it: problem answers, the API-Version header, and
 * the version in the address of the server rather than in each path.
 */
public class SharedOpenApi implements OASFilter {
    private static final Pattern VERSIONED = Pattern.compile("(?<server>/[a-z]+/v\\d+)(?<path>/.+)");

    // Sorted, because Map.of iterates differently in each JVM and the document must come out the same from every build.
    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "400", "De invoer is niet goed; alle fouten staan erin.",
            "401", "Niet ingelogd.",
            "403", "Deze rol mag dit niet.",
            "404", "Onbekend, of niet van u."));
    private static final Map<String, String> ON_CHANGE = new TreeMap<>(Map.of(
            "409", "De toestand laat dit niet toe, of de Idempotency-Key is al gebruikt.",
            "412", "Verouderde versie in If-Match.",
            "428", "If-Match ontbreekt."));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem());
        document.getComponents().addSchema("Violation", violation());
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().forEach((method, operation) -> complete(operation, method != PathItem.HttpMethod.GET));
        }
        if (document.getServers() == null || document.getServers().isEmpty()) {
            versionInServer(document);
        }
    }

    /** The document has the server that most of its paths stand under; the others name their own. */
    private static void versionInServer(OpenAPI document) {
        Map<String, Matcher> versioned = new LinkedHashMap<>();
        document.getPaths().getPathItems().keySet().forEach(path -> {
            Matcher parts = VERSIONED.matcher(path);
            if (parts.matches()) {
                versioned.put(path, parts);
            }
        });
        Map<String, Long> servers = versioned.values().stream()
                .collect(Collectors.groupingBy(parts -> parts.group("server"), TreeMap::new, Collectors.counting()));
        servers.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .ifPresent(server -> {
                    document.addServer(OASFactory.createServer().url(server));
                    document.setPaths(under(server, document.getPaths(), versioned));
                });
    }

    private static Paths under(String server, Paths paths, Map<String, Matcher> versioned) {
        Paths shorter = OASFactory.createPaths();
        paths.getPathItems().forEach((path, item) -> {
            Matcher parts = versioned.get(path);
            if (parts != null && !parts.group("server").equals(server)) {
                item.addServer(OASFactory.createServer().url(parts.group("server")));
            }
            String key = parts == null ? path : parts.group("path");
            if (shorter.hasPathItem(key)) {
                throw new IllegalStateException("Two servers of one document have " + key);
            }
            shorter.addPathItem(key, item);
        });
        return shorter;
    }

    private static void complete(Operation operation, boolean changes) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ALWAYS.forEach((status, text) -> addProblem(operation, status, text));
        if (changes) {
            ON_CHANGE.forEach((status, text) -> addProblem(operation, status, text));
        }
        for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
            response.addHeader("API-Version", apiVersion());
            if (response.getDescription() == null) {
                response.setDescription("Gelukt.");
            }
        }
    }

    private static void addProblem(Operation operation, String status, String text) {
        APIResponse present = operation.getResponses().getAPIResponse(status);
        // Quarkus adds answers such as "Not Authorized" of its own, without saying that they are problems.
        if (present == null || present.getContent() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse()
                                    .description(text)
                                    .content(OASFactory.createContent()
                                            .addMediaType(
                                                    Problem.MEDIA_TYPE,
                                                    OASFactory.createMediaType()
                                                            .schema(OASFactory.createSchema()
                                                                    .ref("#/components/schemas/Problem")))));
        }
    }

    private static Header apiVersion() {
        return OASFactory.createHeader()
                .description("Volledige versie van deze API.")
                .schema(text().addExample("1.0.0"));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Foutmelding volgens RFC 9457, met alle fouten tegelijk.")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", text())
                .addProperty("in", text())
                .addProperty("message", text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
