package nl.busbaan.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The environment variables that a service's own configuration reads: <code>${NAME}</code> and <code>${NAME:default}</code>.
 *
 * @param required those without a default in a line that isn't for tests only
 */
record ServiceConfiguration(Set<String> known, Set<String> required) {
    private static final Path SHARED =
            Path.of("../platform/src/main/resources/META-INF/microprofile-config.properties");
    /** Without being told. */
    private static final Set<String> READ_BY_QUARKUS = Set.of(
            "QUARKUS_HTTP_HOST",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
            "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED",
            "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:?)[^}]*}");

    static ServiceConfiguration of(String service) {
        var properties = new Properties();
        load(properties, SHARED);
        load(properties, Path.of("..", service, "src/main/resources/application.properties"));
        var configuration = new ServiceConfiguration(new TreeSet<>(), new TreeSet<>());
        configuration.known().addAll(READ_BY_QUARKUS);
        configuration.collect(properties);
        return configuration;
    }

    private void collect(Properties properties) {
        for (var key : properties.stringPropertyNames()) {
            var variables = VARIABLE.matcher(properties.getProperty(key));
            while (variables.find()) {
                known.add(variables.group(1));
                if (variables.group(2).isEmpty() && !key.startsWith("%")) {
                    required.add(variables.group(1));
                }
            }
        }
    }

    /** A service's own line goes over the shared one. */
    private static void load(Properties properties, Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
