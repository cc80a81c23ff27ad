package nl.busbaan.directory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** One import at a time, also with several replicas. */
@ApplicationScoped
public class ImportLock {
    /** Any number no other advisory lock in this database uses. */
    private static final long LOCK = 0x0B05_1490L;

    /** How long the transaction of an import or its undoing may take: a kaart of a hundred thousand entries takes minutes. */
    public static final int LONGEST_SECONDS = 30 * 60;

    private final EntityManager entities;

    ImportLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends. */
    public void take() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
