package nl.busbaan.messaging.colleague;

import java.util.Optional;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Published working hours. Text that can't be read counts as unknown: a typing error elsewhere must not stop a handover here. */
final class Hours {
    private Hours() {}

    static Optional<WorkingHours> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WorkingHours.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
