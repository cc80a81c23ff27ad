package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads filters, by descent: or, and, not or grouping, comparison. Beyond the RFC's grammar it takes a sub-attribute after a value
 * path, as identity providers send it: {@code emails[type eq "work"].value eq "a@b.example"}.
 */
final class FilterParser {
    static final int LONGEST = 4000;
    static final int DEEPEST = 20;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([()\\[\\]])|(\"(?:[^\"\\\\]|\\\\.)*+\")|([A-Za-z0-9_.:$+-]+))");
    private static final Set<String> TEXT_ONLY = Set.of("CO", "SW", "EW");
    private static final Set<String> ORDER = Set.of("GT", "GE", "LT", "LE");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> tokens;
    private int next;
    private int depth;

    private FilterParser(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws ScimException invalidFilter, saying what is wrong where */
    static Filter parse(String text, ResourceSchema schema) {
        return parse(text, schema::find);
    }

    /** A filter on the values of one multi-valued attribute, as it stands between brackets. */
    static Filter parseWithin(String text, Attribute attribute) {
        return parse(text, path -> within(attribute, path));
    }

    private static Filter parse(String text, Function<String, Optional<Target>> attributes) {
        if (text.length() > LONGEST) {
            throw invalid("The filter is longer than %d characters.".formatted(LONGEST));
        }
        FilterParser parser = new FilterParser(tokens(text));
        Filter filter = parser.or(attributes);
        if (parser.next < parser.tokens.size()) {
            throw invalid("Unexpected '%s' after the end of the filter.".formatted(parser.peek()));
        }
        return filter;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.stripTrailing().length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw invalid("Unexpected character at position %d.".formatted(at));
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        return tokens;
    }

    private Filter or(Function<String, Optional<Target>> attributes) {
        Filter left = and(attributes);
        while (isWord("or")) {
            next++;
            left = new Filter.Or(left, and(attributes));
        }
        return left;
    }

    private Filter and(Function<String, Optional<Target>> attributes) {
        Filter left = one(attributes);
        while (isWord("and")) {
            next++;
            left = new Filter.And(left, one(attributes));
        }
        return left;
    }

    private Filter one(Function<String, Optional<Target>> attributes) {
        if (isWord("not") && next + 1 < tokens.size() && tokens.get(next + 1).equals("(")) {
            next++;
            return new Filter.Not(group(attributes));
        }
        return peek().equals("(") ? group(attributes) : expression(attributes);
    }

    private Filter group(Function<String, Optional<Target>> attributes) {
        if (++depth > DEEPEST) {
            throw invalid("The filter is nested deeper than %d levels.".formatted(DEEPEST));
        }
        expect("(");
        Filter inner = or(attributes);
        expect(")");
        depth--;
        return inner;
    }

    private Filter expression(Function<String, Optional<Target>> attributes) {
        String path = take();
        Target target =
                attributes.apply(path).orElseThrow(() -> invalid("There is no attribute '%s'.".formatted(path)));
        if (!peek().equals("[")) {
            return comparison(target);
        }
        if (!target.attribute().multiValued() || !target.attribute().isComplex() || target.sub() != null) {
            throw invalid("'%s' has no values to filter.".formatted(path));
        }
        expect("[");
        Filter within = or(name -> within(target.attribute(), name));
        expect("]");
        if (next < tokens.size() && tokens.get(next).startsWith(".")) {
            String sub = take().substring(1);
            Target inner = within(target.attribute(), sub)
                    .orElseThrow(() -> invalid("There is no sub-attribute '%s'.".formatted(sub)));
            within = new Filter.And(within, comparison(inner));
        }
        return new Filter.AnyValue(target, within);
    }

    private static Optional<Target> within(Attribute attribute, String name) {
        return attribute.sub(name).map(sub -> new Target(null, sub, null));
    }

    private Filter comparison(Target target) {
        String word = take().toUpperCase(Locale.ROOT);
        if (word.equals("PR")) {
            return new Filter.Present(target);
        }
        Attribute compared = target.compared();
        if (compared.isComplex()) {
            throw invalid("'%s' is complex: compare one of its sub-attributes."
                    .formatted(target.attribute().name()));
        }
        Filter.Operator operator;
        try {
            operator = Filter.Operator.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw invalid("There is no operator '%s'.".formatted(word.toLowerCase(Locale.ROOT)));
        }
        return new Filter.Comparison(target, operator, value(compared, word));
    }

    private JsonNode value(Attribute attribute, String operator) {
        String token = take();
        JsonNode value = literal(token);
        boolean fits = value.isNull() && !TEXT_ONLY.contains(operator) && !ORDER.contains(operator);
        switch (attribute.type()) {
            case "boolean" -> {
                // Some identity providers write "True" where the grammar has true.
                if (value.isTextual() && value.asText().matches("(?i)true|false")) {
                    value = BooleanNode.valueOf(Boolean.parseBoolean(value.asText()));
                }
                fits |= value.isBoolean() && !TEXT_ONLY.contains(operator) && !ORDER.contains(operator);
            }
            case "integer" -> fits |= value.isNumber() && !TEXT_ONLY.contains(operator);
            case "dateTime" ->
                fits |= TEXT_ONLY.contains(operator)
                        ? value.isTextual()
                        : Values.moment(value).isPresent();
            default -> fits |= value.isTextual();
        }
        if (!fits) {
            throw invalid("'%s' can't be compared to %s that way."
                    .formatted(attribute.name(), value.isNull() ? "null" : token));
        }
        return value;
    }

    private static JsonNode literal(String token) {
        try {
            JsonNode value = JSON.readTree(token);
            if (value.isValueNode()) {
                return value;
            }
        } catch (JsonProcessingException e) {
            throw invalid("'%s' is no value. Texts stand between double quotes.".formatted(token));
        }
        throw invalid("'%s' is no value.".formatted(token));
    }

    private boolean isWord(String word) {
        return next < tokens.size() && tokens.get(next).equalsIgnoreCase(word);
    }

    private String peek() {
        if (next >= tokens.size()) {
            throw invalid("The filter ends too early.");
        }
        return tokens.get(next);
    }

    private String take() {
        String token = peek();
        next++;
        return token;
    }

    private void expect(String token) {
        String found = take();
        if (!found.equals(token)) {
            throw invalid("Expected '%s', found '%s'.".formatted(token, found));
        }
    }

    private static ScimException invalid(String detail) {
        return ScimException.of(ScimException.Type.INVALID_FILTER, detail);
    }
}
