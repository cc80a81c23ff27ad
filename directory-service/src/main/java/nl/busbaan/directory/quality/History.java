package nl.busbaan.directory.quality;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.entry.RecordedChange;
import nl.busbaan.directory.entry.RecordedChanges;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.wording.Wording;
import nl.busbaan.directory.wording.Wordings;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Who changed what of an entry (geschiedenis), and taking a change back (ongedaan maken). */
@ApplicationScoped
class History {
    private final RecordedChanges changes;
    private final Maintainers maintainers;
    private final Keepers keepers;
    private final Wordings wordings;
    private final Authorship authorship;
    private final IdempotentRequest request;
    private final Caller caller;
    private final Sql sql;

    History(
            RecordedChanges changes,
            Maintainers maintainers,
            Keepers keepers,
            Wordings wordings,
            Authorship authorship,
            IdempotentRequest request,
            Caller caller,
            Sql sql) {
        this.changes = changes;
        this.maintainers = maintainers;
        this.keepers = keepers;
        this.wordings = wordings;
        this.authorship = authorship;
        this.request = request;
        this.caller = caller;
        this.sql = sql;
    }

    /** @throws ProblemException 404 when there is no such entry, or the caller doesn't watch over it */
    @Transactional
    Page<ChangeView> of(UUID entry, @Nullable Cursor after, int limit) {
        boolean administrator = caller.has(Roles.DIRECTORY_ADMIN);
        if (maintainers.kind(entry).isEmpty() || !administrator && !keepers.keptByCaller(entry)) {
            throw ProblemException.notFound();
        }
        long before = after == null ? Long.MAX_VALUE : Cursors.number(after);
        Page<RecordedChange> page =
                Page.cut(changes.page(entry, before, limit), limit, change -> Cursor.of(change.id()));
        Map<Long, JsonNode[]> details = new HashMap<>();
        page.items()
                .forEach(c ->
                        details.put(c.id(), new JsonNode[] {wordings.tree(c.before()), wordings.tree(c.after())}));
        Wording wording =
                wordings.of(details.values().stream().flatMap(Stream::of).toList(), administrator);
        Map<String, String> names = administrator ? names(page.items()) : Map.of();
        // Only what nothing was built upon can be taken back.
        long latest = after == null && !page.items().isEmpty()
                ? page.items().getFirst().id()
                : 0;
        return page.map(change -> {
            JsonNode[] trees = Objects.requireNonNull(details.get(change.id()));
            return ChangeView.of(
                    change,
                    who(change, names),
                    change.before() == null || change.blanked() ? List.of() : wording.differences(trees[0], trees[1]),
                    way(change, latest, administrator));
        });
    }

    private static ChangeView.Way way(RecordedChange change, long latest, boolean administrator) {
        boolean latestOne = change.id() == latest;
        // Taking back needs what was there before; putting back needs what was there after.
        if (!administrator || (latestOne ? change.blanked() : change.afterBlanked())) {
            return ChangeView.Way.NONE;
        }
        return latestOne ? ChangeView.Way.UNDO : ChangeView.Way.RESTORE;
    }

    /** @throws ProblemException 404, or 409 when the entry isn't any more as that change left it, or can't be again what it was */
    @Transactional
    void undo(UUID entry, long id) {
        RecordedChange change = changes.of(entry, id).orElseThrow(ProblemException::notFound);
        authorship.comesBy(Origin.UNDO);
        maintainers.of(change.kind()).undo(change);
        request.answered(204, null);
    }

    /** @throws ProblemException 404, 428, 412, or 409 when the entry can't be again what it was */
    @Transactional
    void restore(UUID entry, long id, @Nullable String ifMatch) {
        RecordedChange change = changes.of(entry, id).orElseThrow(ProblemException::notFound);
        authorship.comesBy(Origin.UNDO);
        maintainers.of(change.kind()).restoreTo(change, ifMatch);
        request.answered(204, null);
    }

    /** Colleagues are named to the administrator alone: an entry's owner sees which way a change came, and what he did himself. */
    private @Nullable String who(RecordedChange change, Map<String, String> names) {
        if (change.account() == null) {
            return null;
        }
        if (change.account().equals(caller.account().value())) {
            return "Jij";
        }
        return names.get(change.account());
    }

    private Map<String, String> names(List<RecordedChange> page) {
        Map<String, String> names = new HashMap<>();
        List<String> accounts = page.stream()
                .map(RecordedChange::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        accounts.forEach(account -> names.put(account, "Een beheerder"));
        sql.list("""
                select account_id, given_name || ' ' || family_name as name from professional where account_id = any (?)
                union all
                select k.account_id, i.name from initiative_keeper k join initiative i on i.id = k.initiative_id
                where k.account_id = any (?)
                """, row -> names.put(row.getString(1), row.getString(2)), accounts, accounts);
        return names;
    }
}
