package nl.busbaan.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Deployment;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service reaches exactly the addresses it is configured with, and is reached by exactly those configured with it. */
class NetworkTest {
    private static final String DEPLOYMENTS = "nl.busbaan.k8s.Busbaan#deployments";
    /** A name within the namespace, or {@code service.namespace.svc}, with its port. */
    private static final Pattern ADDRESS = Pattern.compile("(?:^|//|,)([a-z0-9-]+)(?:\\.([a-z0-9-]+)\\.svc)?:(\\d+)");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"base", "overlays/example"})
    void whatIsNotAllowedIsDenied(String folder) {
        assertThat(new Reach(Kustomize.render(folder)).deniesAllElse()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void aServiceMayGoWhereItsConfigurationSendsItAndNowhereElse(
            String folder, String service, V1Deployment deployment) {
        var manifests = Kustomize.render(folder);

        assertThat(new Reach(manifests).from(service)).isEqualTo(configured(manifests, service));
    }

    private static Set<String> configured(Manifests manifests, String service) {
        var environment = Environment.of(manifests, service);
        var places = new TreeSet<String>();
        environment.names().stream()
                .map(environment::value)
                .flatMap(Optional::stream)
                .forEach(value -> {
                    var addresses = ADDRESS.matcher(value);
                    while (addresses.find()) {
                        var namespace = addresses.group(2);
                        places.add(
                                (namespace == null ? "./" + addresses.group(1) : namespace) + ":" + addresses.group(3));
                    }
                });
        return places;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void aServiceIsReachedByThoseThatAreConfiguredWithIt(String folder, String service, V1Deployment deployment) {
        var manifests = Kustomize.render(folder);
        var reach = new Reach(manifests);
        var callers = new TreeSet<String>();
        for (var caller : Busbaan.SERVICES) {
            if (reach.from(caller).contains("./" + service + ":8080")) {
                callers.add("./" + caller + ":8080");
            }
        }
        if (service.equals("gateway")) {
            callers.add(folder.equals("base") ? "ingress:8080" : "traefik:8080");
        }

        assertThat(reach.to(service)).isEqualTo(callers);
    }
}
