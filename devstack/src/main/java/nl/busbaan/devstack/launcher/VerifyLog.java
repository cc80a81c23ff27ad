package nl.busbaan.devstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.LogKeys;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;

/**
 * {@code ./busbaan verify-log}: holds consent-service's logs against their signed heads. What does so is consent-service's own
 * program, which needs the database and Kafka but not the running service, and the public half of the key only.
 */
final class VerifyLog {
    private static final String PROGRAM = "nl.busbaan.consent.seal.VerifyLog";

    private final Home home;
    private final Profile profile;

    VerifyLog(Home home, Profile profile) {
        this.home = home;
        this.profile = profile;
    }

    /** @return 0 when every log is as it was written */
    int run() {
        Path built = home.project().resolve("consent-service/target/quarkus-app");
        if (!Files.isDirectory(built)) {
            throw new Obstacle("consent-service isn't built yet. Run ./busbaan up first.");
        }
        var environment =
                Services.of(home, profile, new Launches(), Progress.silent()).environment(Service.CONSENT);
        var privateKeyset = Path.of(environment.getOrDefault("BUSBAAN_LOG_KEY_FILE", ""));
        environment.put(
                "BUSBAAN_LOG_PUBLIC_KEY_FILE", LogKeys.publicHalf(privateKeyset).toString());
        environment.remove("BUSBAAN_LOG_KEY_FILE");
        environment.remove("BUSBAAN_KEK_FILE");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        "%1$s/app/*:%1$s/lib/main/*:%1$s/lib/boot/*".formatted(built),
                        PROGRAM))
                .inheritIO();
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException problem) {
            throw new Obstacle("The logs can't be verified: " + problem.getMessage(), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }
}
