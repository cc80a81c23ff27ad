package nl.busbaan.consent.kind;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.platform.language.ReaderLanguage;

/**
 * What kinds, purposes and roles are called in the language of whoever reads. The code lists themselves are Dutch; a file per language
 * and list ({@code kinds_en.csv}) has the translations. What isn't there is called by its Dutch name.
 */
@ApplicationScoped
public class CodeNames {
    private final CodeLists lists;
    private final ReaderLanguage reader;
    private final Map<Locale, Names> languages = new ConcurrentHashMap<>();

    CodeNames(CodeLists lists, ReaderLanguage reader) {
        this.lists = lists;
        this.reader = reader;
    }

    /** @param keeper who must keep it secret; empty where nobody must */
    private record Words(String name, String phrase, String keeper) {}

    private record Names(Map<String, Words> kinds, Map<String, String> purposes, Map<String, String> roles) {}

    public String name(Kind kind) {
        return words(kind).name();
    }

    /** As in a sentence: "de brief van uw huisarts". */
    public String phrase(Kind kind) {
        return words(kind).phrase();
    }

    public String name(Purpose purpose) {
        return names().purposes().getOrDefault(purpose.code(), purpose.name());
    }

    public String kind(String code) {
        return name(lists.knownKind(code));
    }

    public String purpose(String code) {
        return name(lists.knownPurpose(code));
    }

    /** In the order of their codes. */
    public List<String> phrases(Iterable<String> kinds) {
        return sorted(kinds, this::phrase);
    }

    /** In the order of their codes. */
    public List<String> kinds(Iterable<String> kinds) {
        return sorted(kinds, this::name);
    }

    /** Who must keep these secret, each once and as in a sentence: "uw huisarts". */
    public List<String> keepers(Iterable<String> kinds) {
        return sorted(kinds, kind -> words(kind).keeper()).stream()
                .filter(keeper -> !keeper.isEmpty())
                .distinct()
                .toList();
    }

    /** @param name of the role in Dutch, for organisations make up roles of their own */
    public Optional<String> role(String name) {
        return Optional.ofNullable(names().roles().get(name));
    }

    private List<String> sorted(Iterable<String> kinds, Function<Kind, String> called) {
        return java.util.stream.StreamSupport.stream(kinds.spliterator(), false)
                .sorted()
                .map(lists::knownKind)
                .map(called)
                .toList();
    }

    private Words words(Kind kind) {
        return names().kinds()
                .getOrDefault(
                        kind.code(),
                        new Words(
                                kind.name(),
                                kind.phrase(),
                                kind.underSecrecy().map(Secrecy::keeper).orElse("")));
    }

    private Names names() {
        return languages.computeIfAbsent(reader.locale(), CodeNames::read);
    }

    private static Names read(Locale language) {
        String tag = language.toLanguageTag();
        return new Names(
                byFirst(
                        "kinds_%s.csv".formatted(tag),
                        row -> new Words(row.getField("name"), row.getField("phrase"), row.getField("keeper"))),
                byFirst("purposes_%s.csv".formatted(tag), row -> row.getField("name")),
                byFirst("roles_%s.csv".formatted(tag), row -> row.getField("name")));
    }

    private static <V> Map<String, V> byFirst(String file, Function<NamedCsvRecord, V> value) {
        return Reference.rowsIfThere(file).stream().collect(Collectors.toMap(row -> row.getField(0), value));
    }
}
