package nl.busbaan.messaging.colleague;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which teams decide on what a request can be about. consent-service owns the list of purposes; a test holds this against it, so that
 * sending a handover needs no answer of another service.
 */
final class Deciding {
    private static final Map<String, Set<String>> TASKS = Map.of(
            "SICKNESS_BENEFIT", Set.of("SOCIALE_ZEKERHEID"),
            "MEDICAL_ASSESSMENT", Set.of("SOCIALE_ZEKERHEID"),
            "SOCIAL_ASSISTANCE", Set.of("PARTICIPATIEWET"),
            "POSTAL_ADDRESS", Set.of("PARTICIPATIEWET"),
            "DEBT_COUNSELLING", Set.of("WGS"),
            "ALLOWANCES", Set.of("TOESLAGEN"));

    private Deciding() {}

    static boolean on(String purpose, @Nullable String task) {
        return task != null && tasksFor(purpose).contains(task);
    }

    static Set<String> tasksFor(String purpose) {
        return TASKS.getOrDefault(purpose, Set.of());
    }
}
