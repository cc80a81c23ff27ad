package nl.busbaan.directory.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.language.Dutch;

/**
 * Texts as keys, each read once: colleagues share their roles, topics and organisation, and reading Dutch is most of the work of an
 * indexed entry. Made anew for each batch, so that it never grows large.
 */
final class TextKeys {
    private final Map<String, String> read = new HashMap<>();

    String of(Stream<String> texts) {
        return texts.map(text -> read.computeIfAbsent(text, unread -> String.join(" ", Dutch.keys(unread))))
                .filter(keys -> !keys.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
