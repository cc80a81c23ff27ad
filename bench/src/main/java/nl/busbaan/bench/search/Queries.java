package nl.busbaan.bench.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What people search for: {@code queries.csv}, a header and one text per line, without separators. */
final class Queries {
    private Queries() {}

    static List<String> all() throws IOException {
        try (var file = Objects.requireNonNull(Queries.class.getResourceAsStream("queries.csv"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        }
    }
}
