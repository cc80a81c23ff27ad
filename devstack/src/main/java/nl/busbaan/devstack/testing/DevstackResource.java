package nl.busbaan.devstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.busbaan.devstack.Databases;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.KeyEncryptionKeys;
import nl.busbaan.devstack.Leftovers;
import nl.busbaan.devstack.LogKeys;
import nl.busbaan.devstack.Profile;

/**
 * The test stack for {@code @QuarkusTest}: real servers, an empty database of the module's own, and fresh prefixes for
 * topics and indices.
 *
 * <pre>{@code
 * @QuarkusTestResource(value = DevstackResource.class, initArgs = @ResourceArg(name = "module", value = "directory"))
 * }</pre>
 *
 * With {@code keys=true} there is a key database too. With {@code gateway=true} the application listens on the gateway's port of
 * the test stack, to which the realm takes people back, and on a free one otherwise. An argument named like a configuration key, such as
 * {@code BUSBAAN_CONSENT_URL}, replaces the value given here.
 */
public final class DevstackResource implements QuarkusTestResourceLifecycleManager {
    private final Devstack stack = Devstack.of(Profile.TEST);
    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = Map.copyOf(initArgs);
    }

    /** Before other resources, so that a stub of a neighbouring service can put its own address in place. */
    @Override
    public int order() {
        return -100;
    }

    @Override
    public Map<String, String> start() {
        var module = arguments.get("module");
        if (module == null) {
            throw new IllegalArgumentException(
                    "DevstackResource needs the argument \"module\", for example directory.");
        }
        DevstackUse.of(stack, module);
        Leftovers.remove(stack.endpoints(), name -> name.startsWith(module + "-test-"));
        return configuration(module, asked("keys"));
    }

    private Map<String, String> configuration(String module, boolean keys) {
        var endpoints = stack.endpoints();
        var run = module + "-test-" + Long.toString(System.currentTimeMillis(), 36) + "-";
        var all = new TreeMap<String, String>();
        stack.recreateDatabase(module + "_test", module);
        all.put("BUSBAAN_DB_URL", endpoints.jdbcUrl(module + "_test"));
        all.put("BUSBAAN_DB_USER", module);
        all.put("BUSBAAN_DB_PASSWORD", Databases.SERVICE_PASSWORD);
        if (keys) {
            stack.recreateDatabase(module + "_keys_test", module);
            all.put("BUSBAAN_KEYS_DB_URL", endpoints.jdbcUrl(module + "_keys_test"));
        }
        all.put("KAFKA_BOOTSTRAP_SERVERS", endpoints.kafka());
        all.put("kafka.bootstrap.servers", endpoints.kafka());
        all.put("BUSBAAN_TOPIC_PREFIX", run);
        all.put("BUSBAAN_OIDC_URL", endpoints.realm());
        all.put("BUSBAAN_OIDC_SECRET", "busbaan-local");
        all.put("BUSBAAN_ELASTICSEARCH_HOSTS", endpoints.elasticsearch());
        all.put("BUSBAAN_INDEX_PREFIX", run);
        all.put(
                "BUSBAAN_KEK_FILE",
                KeyEncryptionKeys.of(stack.folder(), module + "-test").toString());
        all.put(
                "BUSBAAN_LOG_KEY_FILE",
                LogKeys.of(stack.folder(), module + "-test").toString());
        all.put("BUSBAAN_LOG_HEADS_FILE", absent("log-heads", module));
        // The domain clock then is the system's. A test that writes the file moves the clock.
        all.put("BUSBAAN_CLOCK_FILE", absent("clocks", module));
        all.put("BUSBAAN_GATEWAY_URL", url(0));
        all.put("BUSBAAN_DIRECTORY_URL", url(1));
        all.put("BUSBAAN_MESSAGING_URL", url(2));
        all.put("BUSBAAN_CONSENT_URL", url(3));
        all.put("quarkus.http.test-port", asked("gateway") ? Integer.toString(Profile.TEST.gatewayPort()) : "0");
        all.putAll(overrides());
        return all;
    }

    private boolean asked(String argument) {
        return Boolean.parseBoolean(arguments.get(argument));
    }

    private Map<String, String> overrides() {
        var overrides = new HashMap<>(arguments);
        overrides.keySet().removeAll(List.of("module", "keys", "gateway"));
        return overrides;
    }

    private static String url(int offset) {
        return "http://127.0.0.1:" + (Profile.TEST.gatewayPort() + offset);
    }

    /** A file of this run's own that isn't there yet. */
    private String absent(String kind, String module) {
        try {
            var folder = Files.createDirectories(stack.folder().resolve(kind));
            var file = folder.resolve(module);
            Files.deleteIfExists(file);
            return file.toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void stop() {
        // The stack outlives a test class: DevstackUse stops it when the JVM ends.
    }
}
