package nl.busbaan.consent.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Objections (AVG 21) that nobody weighed yet; until then the data stands still. */
@ApplicationScoped
public class Objections {
    private final Residents residents;

    Objections(Residents residents) {
        this.residents = residents;
    }

    @Transactional
    public long waiting() {
        return residents.count("standstill", Standstill.OBJECTION);
    }
}
