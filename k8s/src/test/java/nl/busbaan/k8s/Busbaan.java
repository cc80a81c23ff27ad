package nl.busbaan.k8s;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The four services as they stand in a rendering. */
final class Busbaan {
    static final String NAME = "app.kubernetes.io/name";
    static final List<String> SERVICES =
            List.of("directory-service", "messaging-service", "consent-service", "gateway");

    private Busbaan() {}

    /** Base and example overlay × the four services. */
    static Stream<Arguments> deployments() {
        return Stream.of("base", "overlays/example").flatMap(folder -> {
            var manifests = Kustomize.render(folder);
            return SERVICES.stream()
                    .map(service -> Arguments.of(folder, service, manifests.one(V1Deployment.class, service)));
        });
    }

    static V1PodSpec pod(V1Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec();
    }

    static Map<String, String> labels(V1Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    static V1Container container(V1Deployment deployment) {
        return pod(deployment).getContainers().getFirst();
    }
}
