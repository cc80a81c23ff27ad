package nl.busbaan.platform.collision;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A transaction met another one that changed or held the same rows. It left nothing behind, and may be tried again. */
public final class Collision {
    private static final Logger LOG = Logger.getLogger(Collision.class);
    /** A lock that wasn't got in time, and a deadlock. */
    private static final Set<String> SQL_STATES = Set.of("55P03", "40P01");
    /** Each waits ten seconds for a lock, and whoever holds it is rolled back after sixty. */
    private static final int TRIES = 10;

    private Collision() {}

    /**
     * Found at the latest when the transaction commits, and then wrapped by whoever manages it. The optimistic lock by its name, because a
     * service without entities doesn't have the class.
     */
    public static boolean isCauseOf(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t.getClass().getName().equals("jakarta.persistence.OptimisticLockException")
                    || (t instanceof SQLException sql && SQL_STATES.contains(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }

    /**
     * For what nobody tries again by himself, such as an event that would be set aside.
     *
     * @param transaction one as a whole, begun anew each time
     */
    public static <T> T outlast(Supplier<T> transaction) {
        for (int time = 1; ; time++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (time == TRIES || !isCauseOf(e)) {
                    throw e;
                }
                LOG.debugf("Another transaction was in the way, time %d; trying again.", time);
            }
        }
    }

    /** @see #outlast(Supplier) */
    public static void outlast(Runnable transaction) {
        outlast(() -> {
            transaction.run();
            return true;
        });
    }
}
