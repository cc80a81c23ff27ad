package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The schemas as clients discover them; reading, filtering and changing go by the same definitions. */
@Singleton
class Schemas {
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String BUSBAAN = "urn:ietf:params:scim:schemas:extension:busbaan:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    private static final String FILE = "/scim/schemas.json";

    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final ResourceSchema users;
    private final ResourceSchema groups;

    Schemas(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(Schemas.class.getResourceAsStream(FILE))) {
            json.readTree(file)
                    .forEach(schema -> documents.put(schema.path("id").asText(), schema));
            Map<String, List<Attribute>> extensions = new LinkedHashMap<>();
            extensions.put(ENTERPRISE, attributes(json, ENTERPRISE));
            extensions.put(BUSBAAN, attributes(json, BUSBAAN));
            users = new ResourceSchema("User", USER, attributes(json, USER), extensions);
            groups = new ResourceSchema("Group", GROUP, attributes(json, GROUP), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Attribute> attributes(ObjectMapper json, String urn) throws IOException {
        JsonNode schema = Objects.requireNonNull(documents.get(urn));
        return Arrays.asList(json.treeToValue(schema.path("attributes"), Attribute[].class));
    }

    ResourceSchema users() {
        return users;
    }

    ResourceSchema groups() {
        return groups;
    }

    List<JsonNode> all() {
        return List.copyOf(documents.values());
    }

    Optional<JsonNode> document(String urn) {
        return documents.values().stream()
                .filter(schema -> schema.path("id").asText().equalsIgnoreCase(urn))
                .findFirst();
    }
}
