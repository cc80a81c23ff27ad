package nl.busbaan.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard's own schemas, made strict: they allow any property, and we want to give none they don't know. They aren't part of
 * the repository; without them the tests that need them are skipped.
 */
final class HsdsSchemas {
    static final Path FOLDER = Path.of("..", "..", "shared", "standards", "hsds-3.1");
    private static final String BASE = "https://hsds.test/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> {
                String name = iri.startsWith(BASE) ? iri.substring(BASE.length()) : "";
                return name.isEmpty() ? null : strict(FOLDER.resolve(name));
            }));

    private HsdsSchemas() {}

    static void assumeThere() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "Skipped: the schemas of HSDS 3.1 are not at %s. Put those of the standard there."
                        .formatted(FOLDER.toAbsolutePath().normalize()));
    }

    /** Fails with every way in which the value isn't what the schema says. */
    static void check(String schema, JsonNode value) {
        Schema loaded = REGISTRY.getSchema(SchemaLocation.of(BASE + schema));
        assertThat(loaded.validate(
                        value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as("%s %s", schema, value.path("id").asText())
                .isEmpty();
    }

    private static String strict(Path file) {
        try {
            JsonNode schema = JSON.readTree(Files.readString(file));
            close(schema);
            return JSON.writeValueAsString(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode node) {
        // The validator knows the top-level domains there are; .example, of made-up addresses, isn't one.
        if (node instanceof ObjectNode object && object.path("format").asText().equals("email")) {
            object.remove("format");
            object.put("pattern", "^[^@ ]+@[^@ ]+$");
        }
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(HsdsSchemas::close);
    }
}
