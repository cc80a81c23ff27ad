package nl.busbaan.platform.language;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link LanguageFilter} found for this call. */
@RequestScoped
class CallLanguage {
    private @Nullable Locale chosen;

    /** Empty of a caller who has nothing to choose. */
    Optional<Locale> chosen() {
        return Optional.ofNullable(chosen);
    }

    void choose(@Nullable Locale language) {
        chosen = language;
    }
}
