package nl.busbaan.consent.breakglass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;

/** The windows that are open. Nothing opens one yet. */
@ApplicationScoped
public class BreakGlass implements PanacheRepositoryBase<Window, UUID> {

    public boolean openFor(ResidentId resident, ColleagueId colleague, Instant now) {
        return count(
                        "resident = ?1 and colleague = ?2 and openedAt <= ?3 and closesAt > ?3",
                        resident.value(),
                        colleague.value(),
                        now)
                > 0;
    }
}
