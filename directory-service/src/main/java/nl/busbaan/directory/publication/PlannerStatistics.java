package nl.busbaan.directory.publication;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Sql;

/**
 * Lets PostgreSQL count anew what an import brought. Until its own daemon does so, a minute later or more, it plans for a kaart of the size of
 * before, and everything that looks something up once per entry, as the question who watches over it, goes through whole tables.
 */
@ApplicationScoped
class PlannerStatistics {
    private static final int BEFORE_PUBLICATION = Interceptor.Priority.APPLICATION;
    private static final int LAST = Interceptor.Priority.PLATFORM_AFTER;

    private final EntityManager entities;
    private final Sql sql;

    PlannerStatistics(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    void entries(@Observes @Priority(BEFORE_PUBLICATION) DirectoryChanged.Everything change) {
        entities.flush();
        sql.change("analyze organisation, team, professional, offering, initiative, entry_change");
    }

    void documents(@Observes @Priority(LAST) DirectoryChanged.Everything change) {
        sql.change("analyze directory_entry, hsds_item");
    }
}
