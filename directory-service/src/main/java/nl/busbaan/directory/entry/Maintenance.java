package nl.busbaan.directory.entry;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import nl.busbaan.platform.web.Version;
import org.jspecify.annotations.Nullable;

/**
 * How the administrator (beheerder) keeps one kind of entry: the same verbs and refusals for each.
 *
 * @param <I> id of the entry
 * @param <D> details of the entry
 */
public abstract class Maintenance<I, D, E extends Entry<D>> {

    /** Where changes are written down. */
    protected abstract Changes history();

    protected abstract E create(D details);

    protected abstract void store(E entry);

    /** Writes to the database what changed, so that versions are those of after the change. */
    protected abstract void flush();

    /** The entry with its row locked until commit, so that If-Match is judged on what will be changed. */
    protected abstract Optional<E> lock(I id);

    /** What the details refer to and isn't there. */
    protected abstract List<Violation> dangling(D details);

    /** What may not change about the entry as it is. */
    protected List<Violation> fixed(E entry, D details) {
        return List.of();
    }

    /** Why the entry can't be deactivated now, if so. */
    protected abstract Optional<String> stillNeeded(I id);

    /**
     * Runs in the transaction after a change: tells the rest of the service.
     *
     * @param before what its details were; empty when the entry is new
     */
    protected abstract void changed(E entry, Optional<D> before);

    /** Runs last in the transaction that added an entry: keeps the answer under the caller's idempotency key. */
    protected abstract void added(E entry);

    /** @throws ProblemException 400 when the details refer to something that isn't there */
    @Transactional
    public E add(D details) {
        refuse(dangling(details));
        E entry = create(details);
        store(entry);
        history().record(Change.of(entry, Change.Before.NOTHING));
        changed(entry, Optional.empty());
        added(entry);
        return entry;
    }

    /** @throws ProblemException 404, 428, 412, or 400 when the details refer to something that isn't there */
    @Transactional
    public E change(I id, @Nullable String ifMatch, D details) {
        E entry = current(id, ifMatch);
        refuse(fixed(entry, details));
        refuse(dangling(details));
        D before = entry.details();
        rewrite(entry, details);
        changed(entry, Optional.of(before));
        return entry;
    }

    /** @throws ProblemException 404, 428, 412, or 409 when others still depend on it */
    @Transactional
    public void deactivate(I id, @Nullable String ifMatch) {
        E entry = current(id, ifMatch);
        stillNeeded(id).ifPresent(reason -> {
            throw ProblemException.wrongState(reason);
        });
        Change.Before before = Change.Before.of(entry);
        entry.deactivate();
        flush();
        history().record(Change.of(entry, before));
        changed(entry, Optional.of(entry.details()));
    }

    /** Gives an entry other details and writes that down. */
    protected final void rewrite(E entry, D details) {
        Change.Before before = Change.Before.of(entry);
        entry.change(details);
        flush();
        history().record(Change.of(entry, before));
    }

    private E current(I id, @Nullable String ifMatch) {
        E entry = lock(id).filter(Entry::active).orElseThrow(ProblemException::notFound);
        Version.require(ifMatch, entry.version());
        return entry;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
