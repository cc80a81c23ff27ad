package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.identity.AccountId;

/** Opens what is kept of the resident's own consents. */
@ApplicationScoped
public class Dossiers {
    private final Overview overview;
    private final History history;
    private final Texts texts;

    Dossiers(Overview overview, History history, Texts texts) {
        this.overview = overview;
        this.history = history;
        this.texts = texts;
    }

    @Transactional
    public Dossier of(AccountId account, ConsentId id) {
        return open(overview.of(account, id));
    }

    /** Of everything he answered, newest first. */
    @Transactional
    public List<Dossier> all(AccountId account) {
        return overview.of(account).stream().map(this::open).toList();
    }

    Dossier open(Overview.Told told) {
        return new Dossier(
                told.consent(),
                told.state(),
                told.sentence(),
                told.recipient(),
                told.history().stream().map(this::moment).toList());
    }

    private Dossier.Moment moment(ConsentEvent step) {
        return new Dossier.Moment(
                step.at(),
                step.state(),
                texts.retold(step.by()),
                texts.retold(step.how()),
                step.witnessed(),
                history.notice(step).orElse(null),
                HexFormat.of().formatHex(step.link().hash()));
    }
}
