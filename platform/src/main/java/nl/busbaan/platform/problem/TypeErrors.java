package nl.busbaan.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jackson stops at the first value of a wrong type; people want to hear all of them. While a request body is read, each wrong
 * value is noted and read as null, and the call is refused at the end of the body.
 */
@Singleton
public class TypeErrors implements ObjectMapperCustomizer {
    private static final ScopedValue<List<Violation>> FOUND = ScopedValue.newInstance();
    private static final int MOST = 50;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(new Collector());
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        // 123 is not a text and "12" is not a number: callers hear of it instead of getting something else than they
        // sent.
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Float).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    }

    private static void note(JsonParser parser, JavaType type) throws IOException {
        List<Violation> found = FOUND.get();
        if (found.size() < MOST) {
            found.add(Violation.inBody(pathOf(parser), expectation(type)));
        }
        if (parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY) {
            parser.skipChildren();
        }
    }

    private static String pathOf(JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY) {
            pointer = parser.getParsingContext().getParent() == null
                    ? pointer
                    : parser.getParsingContext().getParent().pathAsPointer().toString();
        }
        StringBuilder path = new StringBuilder();
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            if (step.chars().allMatch(Character::isDigit)) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    private static String expectation(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw.isEnum()) {
            List<String> names = new ArrayList<>();
            for (Object constant : raw.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return "Kies uit: " + String.join(", ", names) + ".";
        }
        if (raw == java.util.UUID.class) {
            return "Dit moet een UUID zijn.";
        }
        if (raw == String.class) {
            return "Dit moet tekst zijn.";
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return "Dit moet true of false zijn.";
        }
        if (Number.class.isAssignableFrom(raw) || raw.isPrimitive()) {
            return "Dit moet een getal zijn.";
        }
        if (java.time.temporal.Temporal.class.isAssignableFrom(raw)) {
            return "Dit moet een datum of tijd zijn, zoals 2026-11-24 of 2026-11-24T10:00:00Z.";
        }
        return type.isCollectionLikeType() ? "Dit moet een lijst zijn." : "Dit heeft niet de goede vorm.";
    }

    private static final class Collector extends DeserializationProblemHandler {
        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
                throws IOException {
            return noted(context, target);
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> target, String value, String failure) throws IOException {
            return noted(context, context.constructType(target));
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> target, Number value, String failure) throws IOException {
            return noted(context, context.constructType(target));
        }

        private static @Nullable Object noted(DeserializationContext context, JavaType target) throws IOException {
            if (!FOUND.isBound()) {
                return NOT_HANDLED;
            }
            note(context.getParser(), target);
            return target.isPrimitive() ? Array.get(Array.newInstance(target.getRawClass(), 1), 0) : null;
        }
    }

    /** Opens the list for one request body and refuses the call when something was noted. */
    @Provider
    public static class Reading implements ReaderInterceptor {
        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            List<Violation> found = new ArrayList<>();
            Object body;
            try {
                body = ScopedValue.where(FOUND, found).call(context::proceed);
            } catch (IOException | RuntimeException e) {
                if (found.isEmpty()) {
                    throw e;
                }
                throw new TypeErrorsException(found);
            }
            if (!found.isEmpty()) {
                throw new TypeErrorsException(found);
            }
            return body;
        }
    }
}
