package nl.busbaan.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of people that this reader doesn't hear. They are taken out of every text of an answer, so that a field that is added later
 * can't forget to: what someone wrote in his own words may name a colleague as well.
 */
public final class KeptNames {
    private static final String ANYBODY = "een collega";
    /** Matches nothing. */
    private static final Pattern NOBODY = Pattern.compile("(?!)");
    /** At the beginning of a text, or of a sentence in it. */
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?]\\s+)$");

    public static final KeptNames NONE = new KeptNames(Map.of());

    private final Map<String, String> instead;
    private final Pattern names;

    /** @param names in full, as they are written */
    public KeptNames(Collection<String> names) {
        this(names.stream().distinct().collect(Collectors.toMap(Function.identity(), name -> ANYBODY)));
    }

    /** @param instead by name in full: what stands there instead, in the middle of a sentence */
    public KeptNames(Map<String, String> instead) {
        this.instead = new HashMap<>();
        instead.forEach((name, words) -> this.instead.put(folded(name.strip()), words));
        // The longest first, or "Jan de Wit" would leave half of "Jan de Wit-Smit".
        String any = instead.keySet().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.names = any.isEmpty()
                ? NOBODY
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public JsonNode outOf(JsonNode answer) {
        return switch (answer) {
            case TextNode text -> TextNode.valueOf(outOf(text.textValue()));
            case ArrayNode array -> {
                ArrayNode without = array.arrayNode();
                array.forEach(element -> without.add(outOf(element)));
                yield without;
            }
            case ObjectNode object -> {
                ObjectNode without = object.objectNode();
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    without.set(field.getKey(), outOf(field.getValue()));
                }
                yield without;
            }
            default -> answer;
        };
    }

    public String outOf(String text) {
        return names.matcher(text).replaceAll(name -> {
            String words = instead.getOrDefault(folded(name.group()), ANYBODY);
            boolean begins = BEGINNING.matcher(text.substring(0, name.start())).find();
            return Matcher.quoteReplacement(begins ? capitalised(words) : words);
        });
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
