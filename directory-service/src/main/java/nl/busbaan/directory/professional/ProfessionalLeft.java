package nl.busbaan.directory.professional;

import nl.busbaan.platform.identity.AccountId;

/** Fired in the transaction that takes somebody with an account off the map, or ends his work at one of his organisations. */
public record ProfessionalLeft(ProfessionalId professional, AccountId account) {}
