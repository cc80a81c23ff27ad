package nl.busbaan.k8s;

import static nl.busbaan.k8s.Busbaan.container;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The environment variables of one service's container. */
record Environment(Manifests manifests, List<V1EnvVar> variables) {

    static Environment of(Manifests manifests, String service) {
        var container = container(manifests.one(V1Deployment.class, service));
        if (!container.getEnvFrom().isEmpty()) {
            throw new AssertionError("%s takes a whole map or secret as its environment.".formatted(service));
        }
        return new Environment(manifests, container.getEnv());
    }

    Set<String> names() {
        return variables.stream().map(V1EnvVar::getName).collect(Collectors.toSet());
    }

    /** As the container would see it; empty when it isn't given or comes from a Secret. */
    Optional<String> value(String name) {
        return variables.stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .flatMap(this::value);
    }

    private Optional<String> value(V1EnvVar variable) {
        if (variable.getValueFrom() == null) {
            return Optional.of(variable.getValue());
        }
        return Optional.ofNullable(variable.getValueFrom().getConfigMapKeyRef())
                .map(reference -> Optional.ofNullable(manifests
                                .one(V1ConfigMap.class, reference.getName())
                                .getData()
                                .get(reference.getKey()))
                        .orElseThrow(() -> new AssertionError(
                                "%s has no key %s.".formatted(reference.getName(), reference.getKey()))));
    }
}
