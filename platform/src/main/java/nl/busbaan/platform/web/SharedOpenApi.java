package nl.busbaan.platform.web;

import java.util.Map;
import java.util.TreeMap;
import nl.busbaan.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation what all of them share, so that no resource repeats it: problem answers and the API-Version header. */
public class SharedOpenApi implements OASFilter {
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
