package nl.busbaan.directory.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads Dutch text as words, and words as keys: the forms of one word (schuld, schulden; betaal, betaalt, betalen, betaald) share
 * one. A key is for comparing only and need not be a word itself.
 */
public final class Dutch {
    /** Raise it when the rules for keys change: the search index is then made anew. */
    private static final int VERSION = 4;

    /** Stands for geen, niet, zonder: "geen adres" is another need than "adres". */
    public static final String NOT = "!";

    /** In words: "ik kan de huur deze maand niet betalen" denies that one can pay the rent. */
    private static final int DENIAL_REACHES = 7;

    private static final int MOST_KEYS = 100_000;
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private static final Set<String> STOP_WORDS = lines("/language/stop-words.txt");
    /** Alike: that something isn't there, and that it isn't so. */
    private static final List<Set<String>> NEGATIONS_ALIKE =
            List.of(Set.of("geen", "zonder", "niets", "niks", "nergens", "niemand"), Set.of("niet", "nooit"));

    private static final Set<String> NEGATIONS =
            NEGATIONS_ALIKE.stream().flatMap(Set::stream).collect(Collectors.toSet());
    private static final Map<String, String> IRREGULAR = irregular();
    /** Not about their parts: who asks for West or Oost doesn't mean Nieuw-West or Zuidoost. */
    private static final Set<String> ONE_WORD = Set.of("nieuwwest", "zuidoost");

    private static final Pattern HYPHENS = Pattern.compile("-+");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(aan|achter|af|bij|door|in|mee|na|om|onder|op|over|terug|toe|tussen|uit|voor|weg)ge(.{3,}?)[dt]|ge(.{4,}?)[dt]");
    private static final Pattern WOMAN = Pattern.compile("(.{3,}[^aeiou])sters?");
    private static final Pattern FIXED_PREFIX = Pattern.compile("(be|ver|ont|her|er).{3,}d");
    private static final Pattern AMOUNT = Pattern.compile("\\d+|euro");
    /** 18e, 18de, 1ste, 18jarige. */
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:e|de|ste|jarige?)");

    private static final Pattern LONG_VOWEL = Pattern.compile("([aeou])\\1(?=[^aeiou]+$)");

    private static final List<Set<String>> KEYS_ALIKE = NEGATIONS_ALIKE.stream()
            .map(alike -> alike.stream().map(Dutch::key).collect(Collectors.toSet()))
            .toList();

    private static final Set<String> TELLS_LITTLE =
            lines("/language/tells-little.txt").stream().map(Dutch::key).collect(Collectors.toSet());

    private Dutch() {}

    /** The words in lower case and without accents; of a word with a hyphen both the whole and its parts. */
    public static List<String> words(String text) {
        String plain = Letters.plain(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < plain.length(); ) {
            int character = plain.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!Letters.ofAWord(character)) {
                addPiece(plain.substring(start, at), words);
                start = next;
            }
            at = next;
        }
        addPiece(plain.substring(start), words);
        return words;
    }

    private static void addPiece(String piece, List<String> words) {
        if (piece.indexOf('-') >= 0) {
            addHyphenated(piece, words);
        } else if (!piece.isEmpty()) {
            words.add(piece);
        }
    }

    private static void addHyphenated(String piece, List<String> words) {
        String whole = piece.replace("-", "");
        if (whole.isEmpty()) {
            return;
        }
        words.add(whole);
        if (!ONE_WORD.contains(whole)) {
            for (String part : HYPHENS.split(piece, -1)) {
                if (part.length() > 1) {
                    words.add(part);
                }
            }
        }
    }

    /** Words that mean something by themselves. */
    public static List<String> content(String text) {
        return words(text).stream().filter(Dutch::means).toList();
    }

    public static List<String> keys(String text) {
        return content(text).stream().map(Dutch::key).toList();
    }

    /** Keys of the words that mean something, and {@link #NOT} when the text denies. */
    public static Set<String> meaning(String text) {
        List<String> words = words(text);
        Set<String> meaning =
                words.stream().filter(Dutch::means).map(Dutch::key).collect(Collectors.toSet());
        if (words.stream().anyMatch(NEGATIONS::contains)) {
            meaning.add(NOT);
        }
        return meaning;
    }

    /** Keys of the words that a denial is about: those just after "geen", and around "niet". */
    public static Set<String> denied(String text) {
        List<String> words = words(text);
        Set<String> denied = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (NEGATIONS.contains(words.get(i))) {
                words.subList(Math.max(0, i - DENIAL_REACHES), Math.min(words.size(), i + 1 + DENIAL_REACHES))
                        .forEach(word -> denied.add(key(word)));
            }
        }
        return denied;
    }

    public static boolean means(String word) {
        return word.length() > 1 && !STOP_WORDS.contains(word) && !NEGATIONS.contains(word)
                || word.length() == 1 && Character.isDigit(word.charAt(0));
    }

    /** @param word in lower case and without accents */
    public static String key(String word) {
        String known = KEYS.get(word);
        if (known != null) {
            return known;
        }
        String key = made(word);
        if (KEYS.size() < MOST_KEYS) {
            KEYS.put(word, key);
        }
        return key;
    }

    /** Whether both are keys of denials of the same: that something isn't there (geen, zonder, niets), or isn't so (niet, nooit). */
    public static boolean deniesAlike(String key, String other) {
        return KEYS_ALIKE.stream().anyMatch(alike -> alike.contains(key) && alike.contains(other));
    }

    static boolean isOneWord(String word) {
        return ONE_WORD.contains(word);
    }

    /** Words that tell whom it is about (mijn man, de buren) or how much, and little of what is needed. */
    public static boolean tellsLittle(String key) {
        return TELLS_LITTLE.contains(key) || AMOUNT.matcher(key).matches();
    }

    private static String made(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (Character.isDigit(word.charAt(0))) {
            return ORDINAL.matcher(word).replaceFirst("$1");
        }
        if (word.length() < 4) {
            return word;
        }
        String stem = withoutParticiple(withoutEnding(agent(word)));
        if (stem.length() >= 5 && stem.endsWith("t") && "kpfgrlm".indexOf(stem.charAt(stem.length() - 2)) >= 0
                || stem.length() >= 5 && stem.matches(".*[aeou]{2}[nls]t")
                || FIXED_PREFIX.matcher(stem).matches() && stem.matches(".*[^aeiou]d")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return IRREGULAR.getOrDefault(stem, spelled(stem));
    }

    /** Changes when keys do. */
    public static String fingerprint() {
        return "%d:%d:%d".formatted(VERSION, STOP_WORDS.hashCode(), IRREGULAR.hashCode());
    }

    /** How many typing errors lie between two words; 3 stands for more than two. */
    public static int errors(String a, String b) {
        return Spelling.errors(a, b, 2);
    }

    /** Bewindvoerster, werkster: of women who do it, as of men. */
    private static String agent(String word) {
        Matcher woman = WOMAN.matcher(word);
        if (!woman.matches()) {
            return word;
        }
        // As it is spelled before "er": verpleeg, verpleger; zwem, zwemmer.
        String does = LONG_VOWEL
                .matcher(woman.group(1))
                .replaceFirst("$1")
                .replaceFirst("^([^aeiou]*[aeiou])([bfgklmnpst])$", "$1$2$2");
        return does + (does.endsWith("r") ? "der" : "er");
    }

    private static String withoutEnding(String word) {
        String stem = word;
        if (stem.matches(".{3,}[^aeioust]etjes?|.{3,}[^e]tjes?|.{3,}mpjes?")) {
            stem = stem.replaceFirst("(etje|tje|pje)s?$", "");
        } else if (stem.matches(".{4,}jes?") && !stem.endsWith("etje")) {
            stem = stem.replaceFirst("jes?$", "");
        }
        if (stem.matches(".{4,}ingen|.{4,}ing")) {
            stem = stem.replaceFirst("ing(en)?$", "");
        } else if (stem.length() > 4 && stem.endsWith("en")) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.length() > 3 && stem.endsWith("e") && !stem.endsWith("ee") && !stem.endsWith("ie")) {
            stem = stem.substring(0, stem.length() - 1);
        } else if (stem.matches(".{2,}(er|el|en|em|or|ar|ie|um)s")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    private static String withoutParticiple(String stem) {
        Matcher participle = PARTICIPLE.matcher(stem);
        if (!participle.matches()) {
            return stem;
        }
        return participle.group(1) == null ? participle.group(3) : participle.group(1) + participle.group(2);
    }

    /** huur, huren: hur; huis, huizen: huis; bak, bakken: bak. */
    private static String spelled(String stem) {
        String spelled = LONG_VOWEL.matcher(stem).replaceFirst("$1");
        int last = spelled.length() - 1;
        if (last > 2 && spelled.charAt(last) == spelled.charAt(last - 1)) {
            spelled = spelled.substring(0, last);
        }
        if (spelled.endsWith("z")) {
            spelled = spelled.substring(0, spelled.length() - 1) + "s";
        } else if (spelled.endsWith("v")) {
            spelled = spelled.substring(0, spelled.length() - 1) + "f";
        }
        return spelled;
    }

    private static Map<String, String> irregular() {
        Map<String, String> irregular = new HashMap<>();
        for (String line : lines("/language/irregular.txt")) {
            String[] parts = line.split(":", 2);
            for (String form : parts[1].strip().split(" +", -1)) {
                irregular.put(form, parts[0]);
            }
            irregular.put(parts[0], parts[0]);
        }
        return irregular;
    }

    static Set<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Dutch.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException("The resource %s can't be read.".formatted(resource), e);
        }
    }
}
