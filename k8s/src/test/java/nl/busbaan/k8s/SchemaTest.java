package nl.busbaan.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final String SOUND = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: gateway
            spec:
              replicas: 2
              selector:
                matchLabels:
                  app.kubernetes.io/name: gateway
              template:
                metadata:
                  labels:
                    app.kubernetes.io/name: gateway
                spec:
                  containers:
                    - name: service
                      image: busbaan/gateway
                      env:
                        - name: QUARKUS_HTTP_PORT
                          value: "8080"
                      livenessProbe:
                        httpGet:
                          path: /q/health/live
                          port: http
                      resources:
                        limits:
                          memory: 768Mi
            """;

    @Test
    void aSoundManifestHasNoProblem() {
        assertThat(problemOf(SOUND)).isEmpty();
    }

    @Test
    void aMissingFieldIsFound() {
        var broken = SOUND.replace("selector:", "paused: false")
                .replace("    matchLabels:\n", "")
                .replaceFirst("      app.*\n", "");

        assertThat(problemOf(broken)).contains("selector");
    }

    @Test
    void aMisspeltFieldDeepInsideIsFound() {
        assertThat(problemOf(SOUND.replace("livenessProbe:", "livenesProbe:"))).contains("livenesProbe");
    }

    @Test
    void aWordWhereANumberBelongsIsFound() {
        assertThat(problemOf(SOUND.replace("replicas: 2", "replicas: two"))).contains("two");
    }

    @Test
    void aNumberInQuotesWhereANumberBelongsIsFound() {
        assertThat(problemOf(SOUND.replace("replicas: 2", "replicas: \"2\""))).contains("replicas");
    }

    @Test
    void aNumberAsAnEnvironmentVariableIsFound() {
        assertThat(problemOf(SOUND.replace("value: \"8080\"", "value: 8080"))).contains("8080");
    }

    @Test
    void anAmountThatIsNoQuantityIsFound() {
        assertThat(problemOf(SOUND.replace("768Mi", "768 megabytes"))).contains("quantity: 768");
    }

    @Test
    void aListWhereAnObjectBelongsIsFound() {
        assertThat(problemOf(SOUND.replace("metadata:\n  name: gateway", "metadata: [gateway]")))
                .isNotEmpty();
    }

    @Test
    void aKindThatKubernetesDoesntHaveIsFound() {
        assertThat(problemOf(SOUND.replace("kind: Deployment", "kind: Deploymnt")))
                .contains("Deploymnt");
    }

    @Test
    void aKindUnderTheWrongVersionIsFound() {
        assertThat(problemOf(SOUND.replace("apps/v1", "extensions/v1beta1"))).contains("extensions/v1beta1");
    }

    private static String problemOf(String yaml) {
        return Schema.problem(Manifests.parse(yaml).objects().getFirst()).orElse("");
    }
}
