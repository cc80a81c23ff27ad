package nl.busbaan.directory.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How a name sounds to a Dutch ear, as a key: Meijer, Meyer and Meier share one, and so do de Vries and de Fries, Yildiz and
 * Jildiz. Whoever heard a name on the telephone finds it. For names only; other words are compared by {@link Dutch#key}.
 */
public final class Sound {
    private record Change(Pattern written, String sounds) {
        static Change of(String written, String sounds) {
            return new Change(Pattern.compile(written), sounds);
        }
    }

    /** In this order: what is longer goes before what it is made of. */
    private static final List<Change> CHANGES = List.of(
            Change.of("^(?:y|ij)(?=[aeiou])", "j"),
            Change.of("^y(?=[^aeiou])", "ji"),
            Change.of("^dj(?=[aeiou])", "j"),
            Change.of("(?<=.)sch(?=[ei]|$)", "s"),
            Change.of("sch", "sg"),
            Change.of("tsj|tch", "tj"),
            Change.of("sj|sh", "s"),
            Change.of("ph", "f"),
            Change.of("ch|gh|kh", "g"),
            Change.of("ck|cq|qu|q", "k"),
            Change.of("c(?=[eiy])", "s"),
            Change.of("c", "k"),
            Change.of("x", "ks"),
            Change.of("th|dt", "t"),
            Change.of("ou|au|oe", "u"),
            Change.of("eij|ij|ei|ey|ie|y", "i"),
            Change.of("ae", "a"),
            Change.of("v", "f"),
            Change.of("z", "s"),
            Change.of("(?<=[^aeiou])h", ""),
            Change.of("h$", ""),
            Change.of("d$", "t"),
            Change.of("b$", "p"),
            Change.of("(.)\\1+", "$1"));

    private static final int MOST_KEYS = 50_000;
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private Sound() {}

    /** @param word in lower case and without accents */
    public static String key(String word) {
        String known = KEYS.get(word);
        if (known != null) {
            return known;
        }
        String key = heard(word);
        if (KEYS.size() < MOST_KEYS) {
            KEYS.put(word, key);
        }
        return key;
    }

    private static String heard(String word) {
        String sounds = word;
        for (Change change : CHANGES) {
            sounds = change.written().matcher(sounds).replaceAll(change.sounds());
        }
        return sounds;
    }

    /** Of a name's words, without its particles. */
    public static List<String> keys(String name) {
        return Dutch.content(name).stream().map(Sound::key).toList();
    }
}
