package nl.busbaan.k8s;

import static nl.busbaan.k8s.Busbaan.labels;
import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What refers to a pod by label or name finds that pod and no other. */
class WiringTest {
    private static final String DEPLOYMENTS = "nl.busbaan.k8s.Busbaan#deployments";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void deploymentServiceAndDisruptionBudgetSelectThePodsOfTheirOwnService(
            String folder, String service, V1Deployment deployment) {
        var manifests = Kustomize.render(folder);
        var selectors = List.of(
                deployment.getSpec().getSelector().getMatchLabels(),
                manifests.one(V1Service.class, service).getSpec().getSelector(),
                manifests
                        .one(V1PodDisruptionBudget.class, service)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels());

        assertThat(selectors)
                .allSatisfy(
                        selector -> assertThat(selected(manifests, selector)).containsExactly(service));
    }

    private static List<String> selected(Manifests manifests, Map<String, String> selector) {
        return manifests.all(V1Deployment.class).stream()
                .filter(deployment -> labels(deployment).entrySet().containsAll(selector.entrySet()))
                .map(deployment -> deployment.getMetadata().getName())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void theServicesPortLeadsToThePortOfTheContainer(String folder, String service, V1Deployment deployment) {
        var ports =
                Kustomize.render(folder).one(V1Service.class, service).getSpec().getPorts();

        assertThat(ports).singleElement().satisfies(port -> {
            assertThat(port.getPort()).isEqualTo(8080);
            assertThat(port.getTargetPort().getStrValue()).isEqualTo("http");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void drainingANodeLeavesAReplicaAnswering(String folder, String service, V1Deployment deployment) {
        var budget = Kustomize.render(folder)
                .one(V1PodDisruptionBudget.class, service)
                .getSpec();

        assertThat(budget.getMaxUnavailable().getIntValue())
                .isPositive()
                .isLessThan(deployment.getSpec().getReplicas());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"base", "overlays/example"})
    void fromOutsideOnlyTheGatewayHasADoorAndItHasTls(String folder) {
        var manifests = Kustomize.render(folder);
        var rules =
                manifests.all(V1Ingress.class).stream().map(V1Ingress::getSpec).toList();

        assertThat(rules).singleElement().satisfies(ingress -> {
            var rule = ingress.getRules().getFirst();
            var backend = rule.getHttp().getPaths().getFirst().getBackend().getService();
            assertThat(ingress.getRules()).hasSize(1);
            assertThat(rule.getHttp().getPaths()).hasSize(1);
            assertThat(backend.getName()).isEqualTo("gateway");
            assertThat(backend.getPort().getName()).isEqualTo("http");
            assertThat(ingress.getTls())
                    .singleElement()
                    .satisfies(tls -> assertThat(tls.getHosts()).containsExactly(rule.getHost()));
        });
        assertThat(manifests.all(V1Service.class))
                .allSatisfy(service -> assertThat(service.getSpec().getType()).isIn(null, "ClusterIP"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"base", "overlays/example"})
    void theAddressOfTheIngressIsTheAddressTheGatewayKnowsItselfBy(String folder) {
        var manifests = Kustomize.render(folder);
        var host = manifests
                .one(V1Ingress.class, "gateway")
                .getSpec()
                .getRules()
                .getFirst()
                .getHost();

        assertThat(Environment.of(manifests, "gateway").value("BUSBAAN_GATEWAY_URL"))
                .contains("https://" + host);
    }
}
