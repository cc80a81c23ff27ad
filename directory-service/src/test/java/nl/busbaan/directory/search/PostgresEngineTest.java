package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import nl.busbaan.directory.entry.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresEngineTest {
    private static final List<String> VALUES = List.of(
            "'huur'",
            "'huur'",
            "'huur'",
            "'huur'",
            "array['huur']",
            "array['huurtoeslag']",
            "array[]::uuid[]",
            "1",
            "array['SCHEME']",
            "array[]::uuid[]",
            "array[]::uuid[]",
            "10");

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Test
    void what_is_asked_is_read_once_and_not_for_each_entry() throws Exception {
        JsonNode top = json.readTree(sql.list(
                                "explain (verbose, format json) " + asked(PostgresEngine.FIND), row -> row.getString(1))
                        .getFirst())
                .at("/0/Plan");
        assertThat(top.toString()).contains("to_tsquery");

        withoutAsked(top);

        assertThat(top.toString()).contains("directory_entry").doesNotContain("to_tsquery");
    }

    /** With values in it, since a statement that is explained takes no parameters. */
    private static String asked(String statement) {
        Iterator<String> values = VALUES.iterator();
        return Pattern.compile("\\?").matcher(statement).replaceAll(_ -> values.next());
    }

    private static void withoutAsked(JsonNode plan) {
        for (Iterator<JsonNode> parts = plan.path("Plans").iterator(); parts.hasNext(); ) {
            JsonNode part = parts.next();
            if (part.path("Subplan Name").asText().equals("CTE asked")) {
                parts.remove();
            } else {
                withoutAsked(part);
            }
        }
    }
}
