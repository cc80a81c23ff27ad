package nl.busbaan.directory.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters mean what the RFC says, also those nobody thought of. */
class FilterParserTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ResourceSchema SCHEMA = new Schemas(JSON).users();
    private static final List<String> WORDS = List.of("ab", "abc", "b", "Zorg", "a \\\"b\\\"", "");
    private static final int EACH = 40;

    static Stream<Long> seeds() {
        return IntStream.range(0, 25).mapToObj(i -> 20_261_128L + i);
    }

    /** A filter as text, and what it means told in another way. */
    private record Meaning(String text, Predicate<ObjectNode> holds) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void a_filter_holds_for_the_resources_it_describes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EACH; i++) {
            Meaning meaning = any(random, 4);
            Filter filter = FilterParser.parse(meaning.text, SCHEMA);
            for (int j = 0; j < EACH; j++) {
                ObjectNode resource = resource(random);

                assertThat(filter.matches(resource))
                        .as("%s on %s", meaning.text, resource)
                        .isEqualTo(meaning.holds.test(resource));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_damaged_filter_is_read_or_refused_and_nothing_else(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EACH * EACH; i++) {
            String damaged = damaged(any(random, 3).text, random);
            try {
                boolean matches = FilterParser.parse(damaged, SCHEMA).matches(resource(random));
                assertThat(matches).isIn(true, false);
            } catch (ScimException e) {
                assertThat(e.error().scimType()).as(damaged).isEqualTo("invalidFilter");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title eq \"b\" or title eq \"x\" and userName eq \"zzz\" | true",
                "(title eq \"b\" or title eq \"x\") and userName eq \"zzz\" | false",
                "TITLE EQ \"B\" AND NOT (userName pr and userName eq \"zzz\") | true",
                "emails[type eq \"work\"].value eq \"w@a.example\" | true",
                "emails[type eq \"home\"].value eq \"w@a.example\" | false",
                "emails[type eq \"home\" or primary eq true].value eq \"w@a.example\" | true",
                "emails.type eq \"home\" and emails.value eq \"w@a.example\" | true",
                "emails[not (type eq \"work\")] | true",
                "emails ne \"w@a.example\" | false",
                "externalId eq \"abc\" | false",
                "externalId sw \"AB\" | true",
            })
    void precedence_and_values_are_as_the_rfc_has_them(String filter, boolean expected) throws Exception {
        ObjectNode resource = (ObjectNode) JSON.readTree("""
                {"userName": "aaa", "title": "b", "externalId": "ABC", "emails": [
                  {"type": "work", "value": "w@a.example", "primary": true}, {"type": "home", "value": "h@a.example"}]}
                """);

        assertThat(FilterParser.parse(filter, SCHEMA).matches(resource)).isEqualTo(expected);
    }

    @Test
    void only_what_must_be_equal_is_looked_up() {
        assertThat(FilterParser.parse("active eq true and userName eq \"x\"", SCHEMA)
                        .mustEqual("userName"))
                .contains("x");
        assertThat(FilterParser.parse("active eq true or userName eq \"x\"", SCHEMA)
                        .mustEqual("userName"))
                .isEmpty();
        assertThat(FilterParser.parse("not (userName eq \"x\")", SCHEMA).mustEqual("userName"))
                .isEmpty();
        assertThat(FilterParser.parse("userName ne \"x\"", SCHEMA).mustEqual("userName"))
                .isEmpty();
    }

    @Test
    void too_long_and_too_deep_is_refused_before_it_costs_anything() {
        String deep = "(".repeat(21) + "title pr" + ")".repeat(21);
        String wide = "title pr" + " or title pr".repeat(400);

        assertThatThrownBy(() -> FilterParser.parse(deep, SCHEMA)).isInstanceOf(ScimException.class);
        assertThatThrownBy(() -> FilterParser.parse(wide, SCHEMA)).isInstanceOf(ScimException.class);
    }

    private static Meaning any(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        Meaning a = any(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> {
                Meaning b = any(random, depth - 1);
                yield new Meaning("(%s) and (%s)".formatted(a.text, b.text), a.holds.and(b.holds));
            }
            case 1 -> {
                Meaning b = any(random, depth - 1);
                yield new Meaning("(%s) oR (%s)".formatted(a.text, b.text), a.holds.or(b.holds));
            }
            case 2 -> new Meaning("not(%s)".formatted(a.text), a.holds.negate());
            case 3 -> new Meaning("( %s )".formatted(a.text), a.holds);
            default -> leaf(random);
        };
    }

    private static Meaning leaf(Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String plain = word.replace("\\", "").toLowerCase(Locale.ROOT);
        int number = random.nextInt(3);
        return switch (random.nextInt(8)) {
            case 0 -> new Meaning("title eq \"%s\"".formatted(word), r -> r.has("title") && title(r).equals(plain));
            case 1 -> new Meaning("title ne \"%s\"".formatted(word), r -> !r.has("title") || !title(r).equals(plain));
            case 2 -> new Meaning("TITLE co \"%s\"".formatted(word), r -> r.has("title") && title(r).contains(plain));
            case 3 ->
                new Meaning("title gt \"%s\"".formatted(word), r -> r.has("title") && title(r).compareTo(plain) > 0);
            case 4 -> new Meaning("title pr", r -> r.has("title"));
            case 5 ->
                new Meaning(
                        Schemas.BUSBAAN + ":mandateAmountEur le " + number,
                        r -> r.path(Schemas.BUSBAAN).has("mandateAmountEur")
                                && r.path(Schemas.BUSBAAN)
                                                .path("mandateAmountEur")
                                                .intValue()
                                        <= number);
            case 6 ->
                new Meaning(
                        "emails[type eq \"work\" and value sw \"%s\"]".formatted(word),
                        r -> r.path("emails")
                                .valueStream()
                                .anyMatch(e -> e.path("type").asText().equals("work")
                                        && e.path("value").asText().startsWith(plain)));
            default -> new Meaning("active eq true", r -> r.path("active").asBoolean());
        };
    }

    private static String title(ObjectNode resource) {
        return resource.path("title").asText().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode resource(Random random) {
        ObjectNode resource = JSON.createObjectNode().put("active", random.nextBoolean());
        if (random.nextBoolean()) {
            resource.put("title", WORDS.get(random.nextInt(WORDS.size())).replace("\\", ""));
        }
        if (random.nextBoolean()) {
            resource.putObject(Schemas.BUSBAAN).put("mandateAmountEur", random.nextInt(4));
        }
        ArrayNode emails = resource.putArray("emails");
        for (int i = random.nextInt(3); i > 0; i--) {
            emails.addObject()
                    .put("type", random.nextBoolean() ? "work" : "home")
                    .put("value", List.of("ab", "abc", "b").get(random.nextInt(3)));
        }
        return resource;
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0 && !damaged.isEmpty(); i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, "()[]\" .:x5\\é".charAt(random.nextInt(12)));
                default -> damaged.setLength(at);
            }
        }
        return damaged.toString();
    }
}
