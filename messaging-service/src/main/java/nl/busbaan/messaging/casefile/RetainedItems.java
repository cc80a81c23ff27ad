package nl.busbaan.messaging.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.time.WorkingHours;

/** What is kept by law of those who were erased, and its end. */
@ApplicationScoped
public class RetainedItems implements PanacheRepositoryBase<RetainedItem, UUID> {
    private final CaseItems items;
    private final Disclosure disclosure;
    private final Teams teams;
    private final ResidentKeys keys;
    private final Clock clock;

    RetainedItems(CaseItems items, Disclosure disclosure, Teams teams, ResidentKeys keys, Clock clock) {
        this.items = items;
        this.disclosure = disclosure;
        this.teams = teams;
        this.keys = keys;
        this.clock = clock;
    }

    /** Takes what must be kept out from under the resident's key. What his key doesn't open any more is gone, also for the law. */
    public void retain(UUID erasure, ResidentId resident, List<RetentionDuties> retention) {
        for (CaseItem item : items.list("residentId", resident)) {
            teams.of(item.recordedByTeam()).ifPresent(team -> retain(erasure, item, team, retention));
        }
    }

    private void retain(UUID erasure, CaseItem item, Team team, List<RetentionDuties> retention) {
        RetentionDuties.duty(retention, team, item.kind()).ifPresent(duty -> {
            UUID id = UUID.randomUUID();
            disclosure
                    .reseal(item, id)
                    .ifPresent(text -> persist(new RetainedItem(id, erasure, item, team, duty, text)));
        });
    }

    public List<RetainedItem> ofErasure(UUID erasure) {
        return list("erasureId = ?1 order by keepUntil, recordedAt", erasure);
    }

    /** The key goes first: a row without a key is noise, and is found again the next hour. */
    @Scheduled(every = "1h", delayed = "1m")
    void endWhatIsOver() {
        LocalDate today = WorkingHours.today(clock);
        List<UUID> over = QuarkusTransaction.requiringNew()
                .call(() -> list("keepUntil < ?1", today).stream()
                        .map(RetainedItem::id)
                        .toList());
        over.forEach(keys::erase);
        QuarkusTransaction.requiringNew().run(() -> over.forEach(this::deleteById));
    }
}
