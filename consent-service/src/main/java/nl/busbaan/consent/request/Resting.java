package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.objection.Objections;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.consent.resident.Standstill;

/** When a resident isn't asked again, about this or about anything. */
@ApplicationScoped
class Resting {
    private final Objections objections;

    Resting(Objections objections) {
        this.objections = objections;
    }

    /** Everything rests (AVG 18), or an objection about one of the two sides isn't weighed yet (AVG 21). */
    boolean rests(Resident resident, Consent consent) {
        Set<UUID> concerned = Stream.concat(
                        consent.recipient().worksAt().stream(),
                        Optional.ofNullable(consent.controller()).map(Controller::organisation).stream())
                .collect(Collectors.toSet());
        return resident.standstill() != Standstill.NONE
                || objections.standing(resident.id()).stream()
                        .anyMatch(objection -> !objection.upheld() && concerned.contains(objection.organisation()));
    }
}
