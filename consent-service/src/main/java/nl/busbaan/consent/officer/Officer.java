package nl.busbaan.consent.officer;

import java.util.UUID;
import nl.busbaan.platform.identity.AccountId;

/**
 * Someone who keeps, advises on or decides about an organisation's processing.
 *
 * @param label how he signs: his address at work, which is what accountability asks for
 */
public record Officer(AccountId account, String label, UUID organisation, String organisationName) {}
