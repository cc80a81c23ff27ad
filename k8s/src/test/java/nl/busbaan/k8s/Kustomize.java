package nl.busbaan.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Renders as {@code kubectl apply -k} would, without a cluster. */
final class Kustomize {
    private static final long PATIENCE_SECONDS = 60;
    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    private Kustomize() {}

    /** @param folder within {@code k8s/}; skips the calling test on a machine without kubectl */
    static Manifests render(String folder) {
        assumeTrue(
                onThePath("kubectl"), "kubectl is not on the path, so the manifests are not rendered and not checked.");
        return RENDERED.computeIfAbsent(folder, Kustomize::run);
    }

    private static boolean onThePath(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static Manifests run(String folder) {
        try {
            var output = Files.createTempFile("busbaan-k8s-", ".yaml");
            var errors = Files.createTempFile("busbaan-k8s-", ".txt");
            try {
                var process = new ProcessBuilder("kubectl", "kustomize", folder)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
                var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                process.destroyForcibly();
                assertThat(ended)
                        .as("kubectl kustomize %s ended in time", folder)
                        .isTrue();
                // kustomize warns about deprecated fields on its error stream; a warning fails too.
                assertThat(errors)
                        .as("errors and warnings of kubectl kustomize %s", folder)
                        .isEmptyFile();
                assertThat(process.exitValue()).isZero();
                return Manifests.parse(Files.readString(output));
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
