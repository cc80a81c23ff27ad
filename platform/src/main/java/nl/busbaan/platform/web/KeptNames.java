package nl.busbaan.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of people that this reader doesn't hear. They are taken out of every text of an answer, so that a field that is added later
 * can't forget to: what someone wrote in his own words may name a colleague as well.
 */
public final class KeptNames {
    private static final String INSTEAD = "een collega";
    /** Matches nothing. */
    private static final Pattern NOBODY = Pattern.compile("(?!)");

    private final Pattern names;

    /** @param names in full, as they are written */
    public KeptNames(Collection<String> names) {
        String any = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
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

    String outOf(String text) {
        return names.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(name.start() == 0 ? atStart() : INSTEAD));
    }

    private static String atStart() {
        return Character.toUpperCase(INSTEAD.charAt(0)) + INSTEAD.substring(1);
    }
}
