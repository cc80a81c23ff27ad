package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.ColleagueId;

/** Whose names residents don't hear, of all organisations. */
@ApplicationScoped
public class MaskedNames {
    private final NameMasks masks;

    MaskedNames(NameMasks masks) {
        this.masks = masks;
    }

    @Transactional
    public Set<ColleagueId> standing() {
        return masks.stream("liftedAt is null").map(NameMask::colleague).collect(Collectors.toUnmodifiableSet());
    }
}
