package nl.busbaan.k8s;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.util.ModelMapper;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Kubernetes' own models as the schema, for core kinds. It says what the API server would say about the form of an object. */
final class Schema {
    private Schema() {}

    /** @return what is wrong: a missing, unknown or mistyped field, or an unknown kind */
    static Optional<String> problem(JsonObject object) {
        var apiVersion = object.get("apiVersion").getAsString();
        var kind = object.get("kind").getAsString();
        var name = ModelMapper.groupVersionKindFromApiVersionAndKind(apiVersion, kind);
        var model = ModelMapper.preBuiltGetApiTypeClass(name.getGroup(), name.getVersion(), name.getKind());
        if (model == null) {
            return Optional.of("Kubernetes has no kind %s in %s.".formatted(kind, apiVersion));
        }
        return missingOrUnknown(object, model).or(() -> mistyped(object, model));
    }

    private static Optional<String> missingOrUnknown(JsonObject object, Class<?> model) {
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, object);
            return Optional.empty();
        } catch (InvocationTargetException refused) {
            return Optional.of(String.valueOf(refused.getCause().getMessage()));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("The client's models no longer validate themselves.", changed);
        }
    }

    /**
     * The models' own check takes a number for a string, and a string for a number, where the API server takes neither. Read
     * and written again, such a value comes out in its right type, and so differs.
     */
    private static Optional<String> mistyped(JsonObject object, Class<?> model) {
        try {
            return difference(
                    "", object, JSON.getGson().toJsonTree(JSON.getGson().fromJson(object, model)));
        } catch (RuntimeException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }

    /** @return the first value that isn't read as it is written; what reading adds (empty lists) is no difference */
    private static Optional<String> difference(String path, JsonElement written, JsonElement read) {
        if (written.isJsonObject() && read.isJsonObject()) {
            return written.getAsJsonObject().entrySet().stream()
                    .map(field -> difference(
                            path + "/" + field.getKey(),
                            field.getValue(),
                            Objects.requireNonNullElse(read.getAsJsonObject().get(field.getKey()), JsonNull.INSTANCE)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (written.isJsonArray()
                && read.isJsonArray()
                && written.getAsJsonArray().size() == read.getAsJsonArray().size()) {
            return IntStream.range(0, written.getAsJsonArray().size())
                    .mapToObj(index -> difference(
                            path + "/" + index,
                            written.getAsJsonArray().get(index),
                            read.getAsJsonArray().get(index)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return written.equals(read)
                ? Optional.empty()
                : Optional.of("%s is written as %s, but Kubernetes reads %s.".formatted(path, written, read));
    }
}
