package nl.busbaan.consent.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.consent.Dossier;
import nl.busbaan.consent.consent.Dossiers;
import nl.busbaan.consent.consent.Status;
import nl.busbaan.platform.identity.AccountId;

/** Everything that a resident answered, as records. */
@ApplicationScoped
public class ConsentCopies {
    private final Dossiers dossiers;
    private final ConsentRecords records;

    ConsentCopies(Dossiers dossiers, ConsentRecords records) {
        this.dossiers = dossiers;
        this.records = records;
    }

    /** Newest first. */
    public List<ConsentCopy> of(AccountId account) {
        return dossiers.all(account).stream()
                .map(dossier -> new ConsentCopy(
                        dossier.sentence(),
                        Status.of(dossier.state()),
                        dossier.moments().stream().map(Dossier.Moment::step).toList(),
                        records.record(dossier)))
                .toList();
    }
}
