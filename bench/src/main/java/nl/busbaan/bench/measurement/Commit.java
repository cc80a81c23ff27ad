package nl.busbaan.bench.measurement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Which source was measured. */
public record Commit(String id, boolean uncommittedChanges) {

    /** @return the checkout's; "unknown" without git or outside a checkout */
    public static Commit of(Path project) throws InterruptedException {
        try {
            return new Commit(
                    git(project, "rev-parse", "HEAD"),
                    !git(project, "status", "--porcelain", "--untracked-files=no")
                            .isEmpty());
        } catch (IOException none) {
            return new Commit("unknown", false);
        }
    }

    private static String git(Path project, String... arguments) throws IOException, InterruptedException {
        var line = new java.util.ArrayList<>(java.util.List.of("git", "-C", project.toString()));
        line.addAll(java.util.List.of(arguments));
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("git failed with exit code %d.".formatted(process.exitValue()));
        }
        return output;
    }
}
