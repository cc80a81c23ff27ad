package nl.busbaan.bench.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a professional asks of directory-service. */
public enum Operation {
    /** Whole texts. */
    SEARCH("search", "hits", "\"limited\":false") {
        @Override
        List<String> texts(List<String> queries) {
            return queries;
        }
    },
    /** The beginning of each text, as far as someone has typed: three to ten characters. */
    SUGGESTIONS("suggestions", "suggestions", "\"suggestions\":[") {
        @Override
        List<String> texts(List<String> queries) {
            return IntStream.range(0, queries.size())
                    .mapToObj(index -> beginning(queries.get(index), 3 + index % 8))
                    .distinct()
                    .toList();
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    private final String scenario;
    private final String found;
    private final String right;

    Operation(String scenario, String found, String right) {
        this.scenario = scenario;
        this.found = found;
        this.right = right;
    }

    abstract List<String> texts(List<String> queries);

    /** Its name in the results. */
    public String scenario() {
        return scenario;
    }

    String path() {
        return "/directory/v1/" + scenario;
    }

    /** Field of the answer with what was found. */
    String found() {
        return found;
    }

    /** What a right answer holds. */
    String right() {
        return right;
    }

    static String body(String text) {
        try {
            return JSON.writeValueAsString(Map.of("text", text));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(length, text.length())).strip();
    }
}
