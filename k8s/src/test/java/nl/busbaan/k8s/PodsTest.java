package nl.busbaan.k8s;

import static nl.busbaan.k8s.Busbaan.container;
import static nl.busbaan.k8s.Busbaan.labels;
import static nl.busbaan.k8s.Busbaan.pod;
import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every pod runs: watched, bounded, without rights, and replaced without anyone noticing. */
class PodsTest {
    private static final String DEPLOYMENTS = "nl.busbaan.k8s.Busbaan#deployments";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void aPodHoldsOneContainerSoThatEachRuleSeesEveryContainer(String folder, String service, V1Deployment deployment) {
        assertThat(pod(deployment).getContainers()).hasSize(1);
        assertThat(pod(deployment).getInitContainers()).isEmpty();
        assertThat(container(deployment).getName()).isEqualTo("service");
        assertThat(container(deployment).getImage()).endsWith("busbaan/" + service + ":1.0.0");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void startAliveAndReadyAreEachProbedOnTheServicesPort(String folder, String service, V1Deployment deployment) {
        var container = container(deployment);

        assertThat(container.getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getName()).isEqualTo("http");
            assertThat(port.getContainerPort()).isEqualTo(8080);
        });
        assertProbes(container.getStartupProbe(), "/q/health/started");
        assertProbes(container.getReadinessProbe(), "/q/health/ready");
        assertProbes(container.getLivenessProbe(), "/q/health/live");
    }

    private static void assertProbes(V1Probe probe, String path) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort().getStrValue()).isEqualTo("http");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void processorAndMemoryAreRequestedAndLimited(String folder, String service, V1Deployment deployment) {
        var resources = container(deployment).getResources();

        assertThat(resources.getRequests()).containsOnlyKeys("cpu", "memory");
        assertThat(resources.getLimits()).containsOnlyKeys("cpu", "memory");
        for (var resource : resources.getRequests().keySet()) {
            assertThat(resources.getRequests().get(resource).getNumber())
                    .isLessThanOrEqualTo(resources.getLimits().get(resource).getNumber());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void theRestrictedPodSecurityProfileHolds(String folder, String service, V1Deployment deployment) {
        var pod = pod(deployment).getSecurityContext();
        var container = container(deployment).getSecurityContext();

        assertThat(pod.getRunAsNonRoot()).isTrue();
        assertThat(pod.getRunAsUser()).isPositive();
        assertThat(pod.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container.getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getPrivileged()).isNotEqualTo(true);
        assertThat(container.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getCapabilities().getAdd()).isEmpty();
        assertThat(pod(deployment).getHostNetwork()).isNotEqualTo(true);
        assertThat(pod(deployment).getHostPID()).isNotEqualTo(true);
        assertThat(pod(deployment).getHostIPC()).isNotEqualTo(true);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void nothingCanBeWrittenButTmpWhichIsEmptiedWithThePod(String folder, String service, V1Deployment deployment) {
        assertThat(container(deployment).getSecurityContext().getReadOnlyRootFilesystem())
                .isTrue();
        assertThat(container(deployment).getVolumeMounts())
                .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                .singleElement()
                .satisfies(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
        assertThat(pod(deployment).getVolumes())
                .filteredOn(volume -> volume.getName().equals("tmp"))
                .singleElement()
                .satisfies(volume ->
                        assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void noPodHoldsATokenOfTheClustersApi(String folder, String service, V1Deployment deployment) {
        var account = Kustomize.render(folder).one(V1ServiceAccount.class, service);

        assertThat(pod(deployment).getServiceAccountName()).isEqualTo(service);
        assertThat(pod(deployment).getAutomountServiceAccountToken()).isFalse();
        assertThat(account.getAutomountServiceAccountToken()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void aReleaseNeverLeavesFewerPodsAnsweringThanAskedFor(String folder, String service, V1Deployment deployment) {
        var rolling = deployment.getSpec().getStrategy().getRollingUpdate();

        assertThat(deployment.getSpec().getReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(rolling.getMaxUnavailable().getIntValue()).isZero();
        assertThat(rolling.getMaxSurge().getIntValue()).isPositive();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void aPodThatStopsHasTimeToFinishWhatItHasInHand(String folder, String service, V1Deployment deployment) {
        var beforeStop =
                container(deployment).getLifecycle().getPreStop().getSleep().getSeconds();
        var requests = 10;
        var outboxBatch = 15;

        assertThat(pod(deployment).getTerminationGracePeriodSeconds())
                .isGreaterThan(beforeStop + requests + outboxBatch);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void replicasAreSpreadOverNodesAndZones(String folder, String service, V1Deployment deployment) {
        assertThat(pod(deployment).getTopologySpreadConstraints())
                .extracting(constraint -> constraint.getTopologyKey())
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        assertThat(pod(deployment).getTopologySpreadConstraints()).allSatisfy(constraint -> {
            assertThat(labels(deployment))
                    .containsAllEntriesOf(constraint.getLabelSelector().getMatchLabels());
            assertThat(constraint.getMatchLabelKeys()).contains(Busbaan.NAME);
        });
    }
}
