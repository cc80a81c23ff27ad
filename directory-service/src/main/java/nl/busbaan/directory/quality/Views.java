package nl.busbaan.directory.quality;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.entry.Staleness;

/**
 * Counts how often entries are opened, per week and without who. It counts in memory and writes now and then, so that reading an
 * entry costs no write; a replica that is killed loses what it counted in those seconds.
 */
@ApplicationScoped
class Views {
    private final Map<UUID, Long> counted = new ConcurrentHashMap<>();
    private final Sql sql;
    private final Staleness staleness;

    Views(Sql sql, Staleness staleness) {
        this.sql = sql;
        this.staleness = staleness;
    }

    void count(UUID entry) {
        counted.merge(entry, 1L, Long::sum);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void write() {
        LocalDate week = staleness.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // In one order on every replica, so that two that write the same entries don't wait for each other.
        for (UUID entry : Set.copyOf(counted.keySet()).stream().sorted().toList()) {
            Long views = counted.remove(entry);
            if (views != null) {
                sql.change("""
                        insert into entry_view (entry_id, week, views) values (?, ?, ?)
                        on conflict (entry_id, week) do update set views = entry_view.views + excluded.views
                        """, entry, week, views);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        write();
    }
}
