package nl.busbaan.consent.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.resident.ResidentId;

/** Every objection that a resident made, and what became of it. */
@ApplicationScoped
public class ObjectionCopies {
    private final Objections objections;
    private final Words words;

    ObjectionCopies(Objections objections, Words words) {
        this.objections = objections;
        this.words = words;
    }

    /** Newest first. Call it inside a transaction. */
    public List<ObjectionCopy> of(ResidentId resident) {
        return objections.of(resident).stream().map(this::copy).toList();
    }

    private ObjectionCopy copy(Objection objection) {
        Words.Spoken spoken = words.of(objection);
        return new ObjectionCopy(
                objection.organisationName(),
                objection.state(),
                spoken.reason(),
                objection.madeAt(),
                objection.due(),
                spoken.extension(),
                objection.extendedAt().orElse(null),
                spoken.outcome(),
                objection.weighedAt().orElse(null),
                objection.takenBackAt().orElse(null));
    }
}
