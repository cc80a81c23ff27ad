package nl.busbaan.platform.language;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The language of whoever reads the answer to this call; Dutch where nobody calls. */
@ApplicationScoped
public class ReaderLanguage {
    public static final Locale DUTCH = Locale.of("nl");

    private final CallLanguage call;

    ReaderLanguage(CallLanguage call) {
        this.call = call;
    }

    public Locale locale() {
        return Arc.container().requestContext().isActive() ? call.chosen().orElse(DUTCH) : DUTCH;
    }
}
