package nl.busbaan.consent.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.web.KeptNames;

/** Opens what is kept of the resident's own consents. */
@ApplicationScoped
public class Dossiers {
    private final Overview overview;
    private final History history;
    private final Expressions expressions;
    private final Texts texts;

    Dossiers(Overview overview, History history, Expressions expressions, Texts texts) {
        this.overview = overview;
        this.history = history;
        this.expressions = expressions;
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
                told.history().stream().map(step -> moment(step, told.kept())).toList());
    }

    /** Without what was shown, which is long. */
    List<Step> steps(Overview.Told told) {
        return told.history().stream().map(step -> step(step, told.kept())).toList();
    }

    private Dossier.Moment moment(ConsentEvent event, KeptNames kept) {
        return new Dossier.Moment(
                step(event, kept),
                history.notice(event).map(notice -> notice.without(kept)).orElse(null),
                history.until(event),
                HexFormat.of().formatHex(event.link().hash()));
    }

    private Step step(ConsentEvent event, KeptNames kept) {
        return Step.of(event, history.release(event), expressions.of(event), said -> kept.outOf(texts.retold(said)));
    }
}
