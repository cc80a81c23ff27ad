package nl.busbaan.directory.entry;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final String BLANKED =
            "Dit kan niet meer terug. Wat er stond, is gewist omdat de bewaartermijn voorbij is.";

    /** The kinds of entry it keeps. */
    public abstract Set<EntryKind> kinds();

    protected abstract I id(UUID key);

    protected abstract Class<D> detailsType();

    /** The entry, also one that is off the map. */
    protected abstract Optional<E> find(I id);

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
     * @param before what its details were; empty when the entry wasn't on the map
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

    /**
     * As {@link #change}, for whoever doesn't know the kind and can't mend the details.
     *
     * @throws ProblemException 404, 428, 412, or 409 when it can't be so
     */
    @Transactional
    public void take(UUID key, @Nullable String ifMatch, Object details) {
        E entry = current(id(key), ifMatch);
        D wanted = detailsType().cast(details);
        refuseReturn(entry, wanted);
        D before = entry.details();
        rewrite(entry, wanted);
        changed(entry, Optional.of(before));
    }

    /** @throws ProblemException 404, 428, 412, or 409 when others still depend on it */
    @Transactional
    public void deactivate(I id, @Nullable String ifMatch) {
        E entry = current(id, ifMatch);
        refuseWhenNeeded(id);
        rewrite(entry, entry.details(), false);
        changed(entry, Optional.of(entry.details()));
    }

    /** The entry as it is, also when it is off the map. */
    @Transactional
    public Optional<Kept> look(UUID key) {
        return find(id(key)).map(Kept::of);
    }

    /**
     * Says that the details hold today; the rest stays as it is.
     *
     * @param ifMatch the version that was looked at; whatever is there now when null
     * @throws ProblemException 404, or 412 when the entry is another by now
     */
    @Transactional
    public void confirm(UUID key, @Nullable String ifMatch, LocalDate today) {
        E entry = lock(id(key)).filter(Entry::active).orElseThrow(ProblemException::notFound);
        D confirmed = history().confirmed(entry.details(), detailsType(), today);
        if (confirmed.equals(entry.details())) {
            return; // a second tap
        }
        if (ifMatch != null) {
            Version.require(ifMatch, entry.version());
        }
        D before = entry.details();
        rewrite(entry, confirmed);
        changed(entry, Optional.of(before));
    }

    /**
     * Brings back what the entry was before a change, as a new change; the entry leaves the map when the change put it there.
     *
     * @throws ProblemException 404, or 409 when the entry isn't any more as that change left it, or can't be again what it was
     */
    @Transactional
    public void undo(RecordedChange change) {
        E entry = lock(id(change.entry())).orElseThrow(ProblemException::notFound);
        if (change.blanked()) {
            throw ProblemException.wrongState(BLANKED);
        }
        D left = entry.details();
        if (!isAsLeftBy(change, entry)) {
            throw ProblemException.wrongState("Hierna is er weer iets veranderd. Kijk eerst wat er nu staat.");
        }
        D back = before(change).orElse(left);
        if (change.activeBefore()) {
            refuseReturn(entry, back);
        } else {
            refuseWhenNeeded(id(change.entry()));
        }
        boolean wasThere = entry.active();
        rewrite(entry, back, change.activeBefore());
        changed(entry, Optional.of(left).filter(_ -> wasThere));
    }

    /**
     * Makes the entry again what it was after an earlier change, whatever came since, as a new change; also on the map, or off it.
     *
     * @param ifMatch the version that was looked at
     * @throws ProblemException 404, 428, 412, or 409 when it can't be again what it was
     */
    @Transactional
    public void restoreTo(RecordedChange change, @Nullable String ifMatch) {
        E entry = lock(id(change.entry())).orElseThrow(ProblemException::notFound);
        Version.require(ifMatch, entry.version());
        if (change.afterBlanked()) {
            throw ProblemException.wrongState(BLANKED);
        }
        if (isAsLeftBy(change, entry)) {
            return; // it is so already
        }
        Optional<D> before = Optional.of(entry.details()).filter(_ -> entry.active());
        D back = history().details(change.after(), detailsType());
        if (change.activeAfter()) {
            refuseReturn(entry, back);
        } else {
            refuseWhenNeeded(id(change.entry()));
        }
        rewrite(entry, back, change.activeAfter());
        changed(entry, before);
    }

    /**
     * An entry that was put back, not yet written to the database or down.
     *
     * @param before what it was until then
     */
    public record Restored(Entry<?> entry, Change.Before before) {}

    /**
     * As {@link #undo}, for whoever takes back many changes that belong together: checks nothing, writes nothing down and tells
     * nobody, because that is done for all of them at once.
     *
     * @return empty when the entry isn't any more as that change left it, or the history lost what it was; it stays so
     */
    @Transactional
    public Optional<Restored> restore(RecordedChange change) {
        E entry = lock(id(change.entry())).orElseThrow(ProblemException::notFound);
        if (change.blanked() || !isAsLeftBy(change, entry)) {
            return Optional.empty();
        }
        Change.Before now = Change.Before.of(entry);
        become(entry, before(change).orElse(entry.details()), change.activeBefore());
        return Optional.of(new Restored(entry, now));
    }

    private boolean isAsLeftBy(RecordedChange change, E entry) {
        return entry.active() == change.activeAfter()
                && entry.details().equals(history().details(change.after(), detailsType()));
    }

    private Optional<D> before(RecordedChange change) {
        return change.detailsBefore().map(text -> history().details(text, detailsType()));
    }

    /** What it was may refer to something that left the map meanwhile. */
    private void refuseReturn(E entry, D back) {
        List<Violation> violations = new ArrayList<>(fixed(entry, back));
        violations.addAll(dangling(back));
        if (!violations.isEmpty()) {
            throw ProblemException.wrongState("Zo kan het niet meer worden. "
                    + violations.stream().map(Violation::message).distinct().collect(Collectors.joining(" ")));
        }
    }

    private void refuseWhenNeeded(I id) {
        stillNeeded(id).ifPresent(reason -> {
            throw ProblemException.wrongState(reason);
        });
    }

    /** Gives an entry other details and writes that down. */
    protected final void rewrite(E entry, D details) {
        rewrite(entry, details, entry.active());
    }

    private void rewrite(E entry, D details, boolean active) {
        Change.Before before = Change.Before.of(entry);
        become(entry, details, active);
        flush();
        history().record(Change.of(entry, before));
    }

    private void become(E entry, D details, boolean active) {
        entry.change(details);
        if (active) {
            entry.activate();
        } else {
            entry.deactivate();
        }
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
