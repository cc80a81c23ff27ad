package nl.busbaan.consent.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.busbaan.platform.language.ReaderLanguage;

/** Sentences that people read (B1), in the language of whoever reads: {@code messages/consent.properties} and its translations. */
@ApplicationScoped
public class Texts {
    /** Steps of a history that say in Dutch how they came about, and by whom. */
    private static final List<String> KEPT = List.of("consent.how.", "consent.by.");

    private final ReaderLanguage reader;
    private final Map<Locale, Wordbook> wordbooks = new ConcurrentHashMap<>();

    Texts(ReaderLanguage reader) {
        this.reader = reader;
    }

    public String of(String key, Object... values) {
        return inReadersLanguage().of(key, values);
    }

    /** In Dutch, whoever reads it now: for what is kept. */
    public String kept(String key, Object... values) {
        return in(ReaderLanguage.DUTCH).of(key, values);
    }

    /** A day in what is kept. */
    public String keptDate(LocalDate day) {
        return in(ReaderLanguage.DUTCH).date(day);
    }

    /** What was kept in Dutch of a step, in the language of whoever reads it now; names in it stay as they are. */
    public String retold(String kept) {
        Wordbook dutch = in(ReaderLanguage.DUTCH);
        return dutch.read(kept, KEPT)
                .map(read -> of(
                        read.key(),
                        read.values().stream()
                                .map(value -> dutch.day(value).map(this::date).orElse(value))
                                .toArray()))
                .orElse(kept);
    }

    /** For codes that organisations make up themselves: then the code stands for itself. */
    public String ofCode(String prefix, String code) {
        return inReadersLanguage().ofCode(prefix, code);
    }

    /** "3 februari 2027". */
    public String date(LocalDate date) {
        return inReadersLanguage().date(date);
    }

    /** "3 februari 2027 om 9.05 uur", in the Netherlands. */
    public String moment(Instant moment) {
        return inReadersLanguage().moment(moment);
    }

    /** "a, b en c". */
    public String list(List<String> parts) {
        return inReadersLanguage().list(parts);
    }

    public String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(reader.locale()) + sentence.substring(1);
    }

    /** BCP 47, of what {@link #of} says now. */
    public String language() {
        return reader.locale().toLanguageTag();
    }

    private Wordbook inReadersLanguage() {
        return in(reader.locale());
    }

    private Wordbook in(Locale language) {
        return wordbooks.computeIfAbsent(language, Wordbook::new);
    }
}
