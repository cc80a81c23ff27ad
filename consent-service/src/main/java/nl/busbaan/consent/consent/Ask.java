package nl.busbaan.consent.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a resident.
 *
 * @param controller who asks; unknown of questions from before it was kept
 * @param recipientLabel as the resident reads it: "de verzekeringsarts van UWV"
 * @param continuation set when a consent that ends is asked to go on
 */
public record Ask(
        UUID requestId,
        @Nullable Controller controller,
        String purpose,
        Set<String> kinds,
        Recipient recipient,
        String recipientLabel,
        LocalDate until,
        @Nullable Continuation continuation) {}
