package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the protocol fixes: names, and how messages are read and written. */
final class Scim {
    static final String PATH = "/scim/v2";
    static final String MEDIA_TYPE = "application/scim+json";
    static final String LIST_RESPONSE = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    static final String SEARCH_REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
    static final String PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private static final int DEEPEST = 32;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Scim() {}

    /** @throws ScimException 415 for another media type, invalidSyntax for what is no JSON object */
    static ObjectNode read(byte @Nullable [] body, @Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        String plain = type.contains(";") ? type.substring(0, type.indexOf(';')).strip() : type.strip();
        if (!plain.equals(MEDIA_TYPE) && !plain.equals("application/json")) {
            throw ScimException.of(415, "Send " + MEDIA_TYPE + ".");
        }
        try {
            JsonNode read = JSON.readTree(body == null ? new byte[0] : body);
            if (read instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw ScimException.of(ScimException.Type.INVALID_SYNTAX, "The body is no JSON, or is nested too deep.");
        }
        throw ScimException.of(ScimException.Type.INVALID_SYNTAX, "The body must be a JSON object.");
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode stored(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept attributes of a user can't be read.", e);
        }
    }

    static String text(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree in memory can't fail to be written.", e);
        }
    }
}
