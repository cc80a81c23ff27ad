package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;

/** The administrator asks someone to watch over an entry, or over an organisation with all that stands with it. */
@ApplicationScoped
class Owners {
    private final Maintainers maintainers;
    private final ConfirmationRequests requests;
    private final Sql sql;
    private final Clock clock;

    Owners(Maintainers maintainers, ConfirmationRequests requests, Sql sql, Clock clock) {
        this.maintainers = maintainers;
        this.requests = requests;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws ProblemException 404, or 400 when he isn't on the map, or the entry keeps itself */
    @Transactional
    void assign(UUID entry, UUID professional) {
        if (existing(entry) == EntryKind.PROFESSIONAL) {
            throw invalid("professionalId", "Een professional bewaakt zijn eigen gegevens.");
        }
        boolean there = sql.first("select 1 from professional where id = ? and active", row -> true, professional)
                .isPresent();
        if (!there) {
            throw invalid("professionalId", "Deze professional bestaat niet.");
        }
        sql.change("""
                insert into entry_owner (entry_id, professional_id, assigned_at) values (?, ?, ?)
                on conflict (entry_id) do update
                    set professional_id = excluded.professional_id, assigned_at = excluded.assigned_at
                """, entry, professional, clock.instant());
        requests.startAnew(entry);
    }

    /**
     * Lets an initiative keep its own entry: whoever signs in with this verified address.
     *
     * @throws ProblemException 404, or 400 for an entry that is no initiative
     */
    @Transactional
    void letKeepItself(UUID entry, String email) {
        if (existing(entry) != EntryKind.INITIATIVE) {
            throw invalid(
                    "email", "Alleen een initiatief bewaakt zichzelf met een e-mailadres. Kies een professional.");
        }
        sql.change("""
                insert into initiative_keeper (initiative_id, email) values (?, ?)
                on conflict (initiative_id) do update set email = excluded.email, account_id = null
                """, entry, email);
        requests.startAnew(entry);
    }

    /** Whoever comes next in the chain watches from now on. */
    @Transactional
    void release(UUID entry) {
        existing(entry);
        sql.change("delete from entry_owner where entry_id = ?", entry);
        sql.change("delete from initiative_keeper where initiative_id = ?", entry);
        requests.startAnew(entry);
    }

    private EntryKind existing(UUID entry) {
        return maintainers.active(entry).orElseThrow(ProblemException::notFound).kind();
    }

    private static ProblemException invalid(String field, String message) {
        return ProblemException.invalid(Violation.inBody(field, message));
    }
}
