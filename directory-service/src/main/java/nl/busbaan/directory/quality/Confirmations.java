package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Kept;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.entry.Staleness;
import nl.busbaan.directory.quality.Keepers.Place;
import nl.busbaan.directory.wording.Wording;
import nl.busbaan.directory.wording.Wordings;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Saying that an entry still holds (bevestigen), by who watches over it. */
@ApplicationScoped
class Confirmations {
    private final Maintainers maintainers;
    private final Keepers keepers;
    private final ConfirmationRequests requests;
    private final Wordings wordings;
    private final Staleness staleness;
    private final Authorship authorship;
    private final IdempotentRequest request;
    private final Caller caller;
    private final Sql sql;

    Confirmations(
            Maintainers maintainers,
            Keepers keepers,
            ConfirmationRequests requests,
            Wordings wordings,
            Staleness staleness,
            Authorship authorship,
            IdempotentRequest request,
            Caller caller,
            Sql sql) {
        this.maintainers = maintainers;
        this.keepers = keepers;
        this.requests = requests;
        this.wordings = wordings;
        this.staleness = staleness;
        this.authorship = authorship;
        this.request = request;
        this.caller = caller;
        this.sql = sql;
    }

    /**
     * A question put to the caller.
     *
     * @param version of the entry, for If-Match
     * @param reminder it was asked before
     * @param facts the entry as others see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConfirmationRequest")
    record Asked(
            UUID entryId,
            EntryKind kind,
            String kindName,
            long version,
            String title,
            LocalDate lastConfirmed,
            Instant askedAt,
            boolean reminder,
            Place place,
            List<Wording.Fact> facts) {}

    /** What the caller is asked, the oldest question first. */
    @Transactional
    Page<Asked> mine(@Nullable Cursor after, int limit) {
        if (caller.has(Roles.INITIATIVE)) {
            keepers.link();
        }
        Cursors.Moment from = after == null ? Cursors.Moment.FIRST : Cursors.Moment.of(after);
        String account = caller.account().value();
        List<Row> rows = sql.list("""
                select r.entry_id, r.asked_at, r.reminded_at, r.place, d.title
                from confirmation_request r
                join kept_entry e on e.id = r.entry_id
                join directory_entry d on d.id = r.entry_id
                where e.active and e.last_confirmed <= r.last_confirmed and (
                    r.professional_id = (select id from professional where active and account_id = ?)
                    or r.place = 'SELF' and r.entry_id in (
                        select initiative_id from initiative_keeper where account_id = ?))
                    and (r.asked_at, r.entry_id) > (?, ?)
                order by r.asked_at, r.entry_id limit ?
                """, Row::read, account, account, from.at(), from.id(), limit + 1);
        Page<Row> page = Page.cut(rows, limit, row -> Cursor.of(row.askedAt, row.entry));
        Map<UUID, Kept> entries = page.items().stream()
                .flatMap(row -> maintainers.active(row.entry).stream())
                .collect(Collectors.toMap(Kept::id, kept -> kept));
        Wording wording =
                wordings.of(entries.values().stream().map(wordings::tree).toList(), false);
        return page.map(row -> asked(row, Objects.requireNonNull(entries.get(row.entry)), wording));
    }

    private Asked asked(Row row, Kept entry, Wording wording) {
        JsonNode details = wordings.tree(entry);
        return new Asked(
                entry.id(),
                entry.kind(),
                entry.kind().label(),
                entry.version(),
                row.title,
                LocalDate.parse(details.path("lastConfirmed").asText()),
                row.askedAt,
                row.reminded,
                row.place,
                wording.facts(details));
    }

    /**
     * Says that the entry holds today. A second time on one day does nothing.
     *
     * @param ifMatch the version that was looked at; optional, because saying so twice must do no harm
     * @throws ProblemException 404 also when the caller doesn't watch over it; 412 when it is another by now
     */
    @Transactional
    void confirm(UUID entry, @Nullable String ifMatch) {
        EntryKind kind = maintainers.kind(entry).orElseThrow(ProblemException::notFound);
        if (!caller.has(Roles.DIRECTORY_ADMIN) && !keepers.keptByCaller(entry)) {
            throw ProblemException.notFound();
        }
        authorship.comesBy(Origin.CONFIRMATION);
        maintainers.of(kind).confirm(entry, ifMatch, staleness.today());
        requests.close(entry);
        request.answered(204, null);
    }

    /** @throws ProblemException 404, or 409 when nobody watches over the entry */
    @Transactional
    void askOwner(UUID entry) {
        Kept there = maintainers.active(entry).orElseThrow(ProblemException::notFound);
        if (!requests.askOwner(there.id())) {
            throw ProblemException.wrongState("Niemand bewaakt dit. Wijs eerst iemand aan.");
        }
        request.answered(204, null);
    }

    private record Row(UUID entry, Instant askedAt, boolean reminded, Place place, String title) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("entry_id", UUID.class),
                    Objects.requireNonNull(Sql.instant(row, "asked_at")),
                    Sql.instant(row, "reminded_at") != null,
                    Place.valueOf(row.getString("place")),
                    row.getString("title"));
        }
    }
}
