package nl.busbaan.messaging.casefile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** Shows case data to someone who takes part: what the decisions permit, and otherwise that it isn't shown. */
@ApplicationScoped
public class CaseDataReader {
    public static final String NOTICE = "Gegevens zijn nu niet te zien; probeer het straks.";
    private static final String NOT_SHARED = "Dit gegeven is niet gedeeld.";

    private final Disclosure disclosure;
    private final KindNames kinds;
    private final Colleagues colleagues;
    private final Statements statements;

    CaseDataReader(Disclosure disclosure, KindNames kinds, Colleagues colleagues, Statements statements) {
        this.disclosure = disclosure;
        this.kinds = kinds;
        this.colleagues = colleagues;
        this.statements = statements;
    }

    public static Reading.Asked question(CaseItem item) {
        return new Reading.Asked(item.kind(), item.recordedByTeam());
    }

    public List<CaseDatumView> show(List<CaseItem> items, Map<Reading.Asked, Decision> decisions) {
        Map<ProfessionalId, Person> writers = QuarkusTransaction.requiringNew()
                .call(() -> colleagues.persons(
                        items.stream().map(CaseItem::recordedBy).toList()));
        Map<UUID, String> said = QuarkusTransaction.requiringNew()
                .call(() -> statements.about(
                        items.stream().map(item -> item.id().value()).toList()));
        return items.stream()
                .map(item -> new CaseDatumView(
                        item.id().value(),
                        item.kind(),
                        kinds.nameOf(item.kind()),
                        java.util.Objects.requireNonNull(writers.get(item.recordedBy())),
                        item.recordedAt(),
                        disclosureOf(item, said.get(item.id().value()), decisions.get(question(item)))))
                .toList();
    }

    /** Said once above everything when the decision point didn't answer. */
    public static @Nullable String notice(Map<Reading.Asked, Decision> decisions) {
        return decisions.values().stream().anyMatch(Decision.Unavailable.class::isInstance) ? NOTICE : null;
    }

    private CaseDatumView.DisclosureView disclosureOf(
            CaseItem item, @Nullable String statement, @Nullable Decision decision) {
        return switch (decision) {
            case Decision.Permit permit ->
                disclosure
                        .open(item, permit)
                        .map(shown -> disclosed(shown, statement))
                        .orElseGet(CaseDataReader::withheld);
            case Decision.Unavailable() ->
                new CaseDatumView.DisclosureView(CaseDatumView.State.UNAVAILABLE, null, null, NOTICE, null, null);
            case Decision.Denied() -> withheld();
            case null -> withheld();
        };
    }

    private static CaseDatumView.DisclosureView disclosed(Disclosed<String> disclosed, @Nullable String statement) {
        return new CaseDatumView.DisclosureView(
                CaseDatumView.State.DISCLOSED,
                disclosed.value(),
                statement,
                disclosed.sentence(),
                disclosed.basis(),
                disclosed.article());
    }

    /** Never says why: a resident who refused must not be known to have refused. */
    private static CaseDatumView.DisclosureView withheld() {
        return new CaseDatumView.DisclosureView(CaseDatumView.State.NOT_SHARED, null, null, NOT_SHARED, null, null);
    }

    /** Call it outside a transaction: the list may have to be asked for. */
    public String nameOf(String kind) {
        return kinds.nameOf(kind);
    }

    Optional<Boolean> knowsKind(String kind) {
        return kinds.exists(kind);
    }
}
