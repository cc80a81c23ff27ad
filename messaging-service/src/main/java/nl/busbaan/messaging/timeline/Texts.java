package nl.busbaan.messaging.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.busbaan.platform.language.ReaderLanguage;

/** Sentences from the message files, with {@code {name}} filled in, in the language of whoever reads. */
@ApplicationScoped
public class Texts {
    private final Supplier<Locale> language;
    private final Map<Locale, Wordbook> wordbooks = new ConcurrentHashMap<>();

    @Inject
    Texts(ReaderLanguage reader) {
        this(reader::locale);
    }

    Texts(Supplier<Locale> language) {
        this.language = language;
    }

    /** @throws MissingResourceException when the file has no such sentence; a test reads all of them */
    public String say(String key, Map<String, String> values) {
        return wordbook().say(key, values);
    }

    /** "vandaag 17.00 uur" */
    public String moment(Instant moment, Clock clock) {
        return wordbook().moment(moment, clock);
    }

    /** For paper, where no "morgen" can stand: "1 december 2026 9.30 uur". */
    String momentFully(Instant moment) {
        return wordbook().momentFully(moment);
    }

    private Wordbook wordbook() {
        return wordbooks.computeIfAbsent(language.get(), Wordbook::new);
    }
}
