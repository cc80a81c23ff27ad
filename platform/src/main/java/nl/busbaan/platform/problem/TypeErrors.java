package nl.busbaan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Jackson stops at the first value of a wrong type; people want to hear all of them. When a body can't be read, each wrong value in
 * turn is noted, taken out and the rest read again, and the call is refused with the whole list.
 */
@Provider
public class TypeErrors implements ReaderInterceptor {
    private static final int MOST = 50;

    private final ObjectMapper json;

    TypeErrors(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readAllBytes();
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (MismatchedInputException e) {
            throw all(body, json.constructType(context.getGenericType()), e);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof MismatchedInputException
                    ? all(body, json.constructType(context.getGenericType()), e)
                    : e;
        }
    }

    private RuntimeException all(byte[] body, JavaType type, Exception first) throws IOException {
        List<Violation> found = new ArrayList<>();
        JsonNode tree = json.readTree(body);
        Optional<MismatchedInputException> next = tryRead(tree, type);
        while (next.isPresent() && found.size() < MOST) {
            MismatchedInputException wrong = next.get();
            if (!takeOut(tree, wrong.getPath())) {
                break;
            }
            found.add(Violation.inBody(Paths.of(wrong), expectation(wrong.getTargetType())));
            next = tryRead(tree, type);
        }
        return found.isEmpty() ? new WebApplicationException(first, 400) : new TypeErrorsException(found);
    }

    private Optional<MismatchedInputException> tryRead(JsonNode tree, JavaType type) {
        try {
            json.readerFor(type).readValue(tree);
            return Optional.empty();
        } catch (MismatchedInputException e) {
            return Optional.of(e);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("A tree in memory can't fail to be read.", e);
        }
    }

    /** @return false when the path leads nowhere, for example when the body as a whole has the wrong shape */
    private static boolean takeOut(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode parent = tree;
        for (int i = 0; i < path.size() - 1; i++) {
            JsonMappingException.Reference step = path.get(i);
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        if (path.isEmpty()) {
            return false;
        }
        JsonMappingException.Reference last = path.getLast();
        return switch (parent) {
            case ObjectNode object
            when object.hasNonNull(last.getFieldName()) -> {
                object.putNull(last.getFieldName());
                yield true;
            }
            case ArrayNode array
            when array.hasNonNull(last.getIndex()) -> {
                array.setNull(last.getIndex());
                yield true;
            }
            default -> false;
        };
    }

    private static String expectation(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "Kies uit: ", "."));
        }
        if (type == UUID.class) {
            return "Dit moet een UUID zijn.";
        }
        if (type == String.class) {
            return "Dit moet tekst zijn.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Dit moet true of false zijn.";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "Dit moet een getal zijn.";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "Dit moet een datum of tijd zijn, zoals 2026-11-24 of 2026-11-24T10:00:00Z.";
        }
        return List.class.isAssignableFrom(type) ? "Dit moet een lijst zijn." : "Dit heeft niet de goede vorm.";
    }
}
