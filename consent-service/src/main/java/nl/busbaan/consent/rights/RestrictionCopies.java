package nl.busbaan.consent.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.resident.ResidentId;

/** Each time a resident put everything to rest, or woke it up. */
@ApplicationScoped
public class RestrictionCopies {
    private final Restricting restricting;

    RestrictionCopies(Restricting restricting) {
        this.restricting = restricting;
    }

    /** Newest first. Call it inside a transaction. */
    public List<RestrictionCopy> of(ResidentId resident) {
        return restricting.list("resident.value = ?1 order by at desc, id desc", resident.value()).stream()
                .map(event -> new RestrictionCopy(event.at(), event.restricted()))
                .toList();
    }
}
