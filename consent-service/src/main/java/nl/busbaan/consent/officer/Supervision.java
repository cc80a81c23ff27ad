package nl.busbaan.consent.officer;

import java.util.Set;
import java.util.UUID;

/**
 * Of whom an officer reads the logs: of his own organisation. What is of no organisation that has officers here would be nobody's, so every
 * FG reads that too; a privacy officer doesn't.
 *
 * @param organisationName as logs that keep names have it
 * @param withOfficers the organisations that have officers here
 * @param namesWithOfficers the same by their names
 * @param nobodys whether he reads what is nobody's
 */
public record Supervision(
        UUID organisation,
        String organisationName,
        Set<UUID> withOfficers,
        Set<String> namesWithOfficers,
        boolean nobodys) {}
