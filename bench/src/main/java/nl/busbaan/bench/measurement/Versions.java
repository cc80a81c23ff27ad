package nl.busbaan.bench.measurement;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The versions that the build was made with. */
public final class Versions {
    private Versions() {}

    public static Map<String, String> ofTheBuild() throws IOException {
        var properties = new Properties();
        try (var file = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            properties.load(file);
        }
        var versions = new TreeMap<String, String>();
        properties.forEach((name, version) -> versions.put(name.toString(), version.toString()));
        return versions;
    }
}
