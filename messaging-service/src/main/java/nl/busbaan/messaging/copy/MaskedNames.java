package nl.busbaan.messaging.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.busbaan.messaging.mask.MaskedColleagues;
import nl.busbaan.messaging.mask.MaskedColleagues.Unnamed;
import nl.busbaan.platform.web.KeptNames;

/** The names that stay out of a copy. */
@ApplicationScoped
class MaskedNames {
    private final MaskedColleagues masked;

    MaskedNames(MaskedColleagues masked) {
        this.masked = masked;
    }

    /** Empty when it can't be known now; then nothing that names people may go out. Call it outside transactions. */
    Optional<KeptNames> now() {
        return masked.now()
                .map(colleagues ->
                        new KeptNames(colleagues.stream().map(Unnamed::name).toList()));
    }
}
