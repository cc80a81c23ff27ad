package nl.busbaan.messaging.notification;

import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.platform.identity.AccountId;

/** Whose stream an event goes to: a professional, or the account of a resident. */
record Recipient(String key) {
    static Recipient of(ProfessionalId professional) {
        return new Recipient("professional:" + professional.value());
    }

    static Recipient of(AccountId resident) {
        return new Recipient("resident:" + resident.value());
    }

    /** Nothing ever goes there. */
    static Recipient nobody() {
        return new Recipient("nobody");
    }

    @Override
    public String toString() {
        return "Recipient[…]";
    }
}
