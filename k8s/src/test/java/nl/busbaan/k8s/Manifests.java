package nl.busbaan.k8s;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.JSON;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The objects of one rendering. */
record Manifests(List<JsonObject> objects) {

    static Manifests parse(String yaml) {
        var documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml);
        return new Manifests(StreamSupport.stream(documents.spliterator(), false)
                .map(document -> new Gson().toJsonTree(document).getAsJsonObject())
                .toList());
    }

    /** @param type one of Kubernetes' models, such as {@code V1Deployment} */
    <T extends KubernetesObject> List<T> all(Class<T> type) {
        var kind = type.getSimpleName().replaceFirst("^V\\d+", "");
        return objects.stream()
                .filter(object -> object.get("kind").getAsString().equals(kind))
                .map(object -> JSON.getGson().fromJson(object, type))
                .toList();
    }

    <T extends KubernetesObject> T one(Class<T> type, String name) {
        return all(type).stream()
                .filter(object -> name.equals(object.getMetadata().getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no %s %s.".formatted(type.getSimpleName(), name)));
    }
}
