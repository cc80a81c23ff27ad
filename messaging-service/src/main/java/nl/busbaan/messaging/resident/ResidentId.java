package nl.busbaan.messaging.resident;

import java.util.UUID;

/** A random number that stands for a resident (inwoner). Only consent-service knows whose account it is. */
public record ResidentId(UUID value) {
    /** Version 4 on purpose: it must not tell when someone first asked for help. */
    public static ResidentId mint() {
        return new ResidentId(UUID.randomUUID());
    }
}
