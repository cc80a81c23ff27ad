package nl.busbaan.platform.language;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The language of whoever reads the answer to this call; Dutch where nobody calls. */
@ApplicationScoped
public class ReaderLanguage {
    public static final Locale DUTCH = Locale.of("nl");

    private final CallLanguage call;
    private final List<Locale> spoken;

    ReaderLanguage(
            CallLanguage call, @ConfigProperty(name = "busbaan.languages", defaultValue = "nl,en") List<String> tags) {
        this.call = call;
        this.spoken = tags.stream().map(Locale::forLanguageTag).toList();
    }

    public Locale locale() {
        return Arc.container().requestContext().isActive() ? call.chosen().orElse(DUTCH) : DUTCH;
    }

    /** @param tag BCP 47; empty when the message files don't speak it */
    public Optional<Locale> spoken(String tag) {
        return spoken.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    /** Says something in the language of somebody else than who calls: on paper, for a resident. Within a call only. */
    public <T> T in(Locale language, Supplier<T> words) {
        Optional<Locale> before = call.chosen();
        call.choose(language);
        try {
            return words.get();
        } finally {
            call.choose(before.orElse(null));
        }
    }
}
