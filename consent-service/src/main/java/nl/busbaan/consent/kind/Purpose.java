package nl.busbaan.consent.kind;

import java.util.Set;

/**
 * What data is for (doel).
 *
 * @param never known so that it can be refused: enforcement, fraud and recovery
 * @param decidedByTasks an organisation with a team of such a task decides on what is asked, so it never asks for consent
 * @param benefit whether what is decided is a benefit or allowance: who decides on those, asks for nothing else either
 */
public record Purpose(
        String code,
        String name,
        boolean never,
        Set<String> defaultForTasks,
        Set<String> decidedByTasks,
        boolean benefit) {}
