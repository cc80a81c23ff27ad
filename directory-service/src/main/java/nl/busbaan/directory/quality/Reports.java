package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import nl.busbaan.platform.web.Version;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What people say is wrong with an entry or missing from the map (klopt niet), until someone looked after it. */
@ApplicationScoped
class Reports {
    static final String PATH = "/directory/v1/reports";

    private static final String SELECT = """
            select r.id, r.version, r.entry_id, r.reason, r.state, r.first_at, r.answer, d.kind, d.title,
                (select count(*) from report_remark m where m.report_id = r.id) as times,
                array(select m.remark from report_remark m
                    where m.report_id = r.id and m.remark is not null order by m.id desc limit 20) as remarks
            from entry_report r left join directory_entry d on d.id = r.entry_id
            where\s""";

    private final Cares cares;
    private final Keepers keepers;
    private final IdempotentRequest request;
    private final Caller caller;
    private final Sql sql;
    private final Clock clock;

    Reports(Cares cares, Keepers keepers, IdempotentRequest request, Caller caller, Sql sql, Clock clock) {
        this.cares = cares;
        this.keepers = keepers;
        this.request = request;
        this.caller = caller;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Whoever says what was said before, adds to it: the same is looked after once.
     *
     * @throws ProblemException 404 when the caller may not see the entry
     */
    @Transactional
    UUID file(ReportInput input) {
        if (input.entryId() != null) {
            cares.seen(input.entryId());
        }
        UUID id = sql.first(
                        """
                        insert into entry_report (id, version, entry_id, reason, state, first_at)
                        values (?, 0, ?, ?, 'OPEN', ?)
                        on conflict (entry_id, reason) where state in ('OPEN', 'IN_REVIEW')
                            do update set reason = excluded.reason
                        returning id
                        """,
                        row -> row.getObject("id", UUID.class),
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        input.entryId(),
                        input.reason(),
                        clock.instant())
                .orElseThrow();
        sql.change("""
                insert into report_remark (report_id, account_id, remark, made_at) values (?, ?, ?, ?)
                on conflict (account_id, report_id) where account_id is not null
                    do update set remark = coalesce(excluded.remark, report_remark.remark)
                """, id, input.hearBack() ? caller.account().value() : null, input.words(), clock.instant());
        request.answered(201, PATH + "/" + id);
        return id;
    }

    /** The queue, the oldest first: all of it for the administrator, for others what is about the entries they watch over. */
    @Transactional
    Page<ReportView> queue(boolean closed, @Nullable Cursor after, int limit) {
        if (caller.has(Roles.INITIATIVE)) {
            keepers.link();
        }
        Cursors.Moment from = after == null ? Cursors.Moment.FIRST : Cursors.Moment.of(after);
        String account = caller.account().value();
        List<ReportView> reports = sql.list(
                SELECT + """
                        r.state = any (?) and (r.first_at, r.id) > (?, ?) and (
                            cast(? as boolean)
                            or (select professional_id from keepers_of(r.entry_id) order by rank limit 1)
                                = (select id from professional where active and account_id = ?)
                            or r.entry_id in (select initiative_id from initiative_keeper where account_id = ?))
                        order by r.first_at, r.id limit ?
                        """,
                ReportView::read,
                Arrays.stream(ReportState.values())
                        .filter(state -> state.closed() == closed)
                        .map(ReportState::name)
                        .toList(),
                from.at(),
                from.id(),
                caller.has(Roles.DIRECTORY_ADMIN),
                account,
                account,
                limit + 1);
        return Page.cut(reports, limit, report -> Cursor.of(report.firstAt(), report.id()));
    }

    /** What the caller reported and wanted to hear back about, the newest first. */
    List<ReportView> mine() {
        return sql.list(SELECT + """
                                r.id in (select report_id from report_remark where account_id = ?)
                                order by r.first_at desc, r.id limit 50
                                """, ReportView::read, caller.account().value()).stream()
                .map(ReportView::withoutRemarks)
                .toList();
    }

    /**
     * @param answer what the one who reported it reads
     * @throws ProblemException 404 also when the caller doesn't watch over the entry; 428, 412, or 409 when it is closed
     */
    @Transactional
    ReportView move(UUID id, @Nullable String ifMatch, ReportState next, @Nullable String answer) {
        ReportView report = locked(id);
        boolean mine =
                caller.has(Roles.DIRECTORY_ADMIN) || report.entryId() != null && keepers.keptByCaller(report.entryId());
        if (!mine) {
            throw ProblemException.notFound();
        }
        Version.require(ifMatch, report.version());
        if (!report.state().mayBecome(next)) {
            throw ProblemException.wrongState("Deze melding staat al op: " + report.stateName() + ".");
        }
        sql.change(
                "update entry_report set state = ?, answer = ?, version = version + 1 where id = ?",
                next,
                next.closed() ? answer : null,
                id);
        return locked(id);
    }

    private ReportView locked(UUID id) {
        return sql.first(SELECT + "r.id = ? for update of r", ReportView::read, id)
                .orElseThrow(ProblemException::notFound);
    }
}
