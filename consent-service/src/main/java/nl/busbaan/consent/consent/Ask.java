package nl.busbaan.consent.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is asked of a resident.
 *
 * @param recipientLabel as the resident reads it: "de verzekeringsarts van UWV"
 */
public record Ask(
        UUID requestId,
        String purpose,
        Set<String> kinds,
        Recipient recipient,
        String recipientLabel,
        LocalDate until) {}
