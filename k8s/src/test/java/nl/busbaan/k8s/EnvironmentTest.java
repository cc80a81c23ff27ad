package nl.busbaan.k8s;

import static nl.busbaan.k8s.Busbaan.pod;
import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each service gets what its own configuration asks for, and no secret stands in a manifest. */
class EnvironmentTest {
    private static final String DEPLOYMENTS = "nl.busbaan.k8s.Busbaan#deployments";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void aServiceIsGivenOnlyVariablesThatItsConfigurationReads(String folder, String service, V1Deployment deployment) {
        assertThat(Environment.of(Kustomize.render(folder), service).names())
                .isSubsetOf(ServiceConfiguration.of(service).known());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void aServiceIsGivenEveryVariableWithoutWhichItCantStart(String folder, String service, V1Deployment deployment) {
        assertThat(Environment.of(Kustomize.render(folder), service).names())
                .containsAll(ServiceConfiguration.of(service).required())
                .contains("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void whatIsForTheLocalDemoOnlyStaysOutOfTheCluster(String folder, String service, V1Deployment deployment) {
        assertThat(Environment.of(Kustomize.render(folder), service).names())
                .doesNotContain("BUSBAAN_CLOCK_FILE", "BUSBAAN_REGISTER_EXAMPLES_PERMIT");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void whoSomeoneIsAndHowThatIsProvedComesFromASecretOnly(String folder, String service, V1Deployment deployment) {
        var variables = Environment.of(Kustomize.render(folder), service).variables();

        assertThat(variables)
                .filteredOn(variable -> variable.getName().matches(".*(USER|PASSWORD|SECRET|TOKEN|CREDENTIALS?)"))
                .isNotEmpty()
                .allSatisfy(variable -> {
                    assertThat(variable.getValue()).isNull();
                    assertThat(variable.getValueFrom().getSecretKeyRef()).isNotNull();
                });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"base", "overlays/example"})
    void noManifestHoldsASecret(String folder) {
        var manifests = Kustomize.render(folder);

        assertThat(manifests.all(V1Secret.class)).isEmpty();
        assertThat(manifests.all(V1ConfigMap.class))
                .flatExtracting(map -> map.getData().values())
                .noneMatch(value ->
                        value.toString().matches("(?i).*(password|passwd|secret|token)=.*|.*://[^/]*:[^/]*@.*"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource(DEPLOYMENTS)
    void everySecretAServiceNeedsIsNamedInTheReadme(String folder, String service, V1Deployment deployment)
            throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var asVariables = Environment.of(Kustomize.render(folder), service).variables().stream()
                .map(V1EnvVar::getValueFrom)
                .filter(source -> source != null && source.getSecretKeyRef() != null)
                .map(source -> source.getSecretKeyRef().getName());
        var asFiles = pod(deployment).getVolumes().stream()
                .map(V1Volume::getSecret)
                .filter(secret -> secret != null)
                .map(secret -> secret.getSecretName());

        assertThat(Stream.concat(asVariables, asFiles))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(readme).contains("`" + secret + "`"));
    }
}
