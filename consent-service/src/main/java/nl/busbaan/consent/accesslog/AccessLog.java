package nl.busbaan.consent.accesslog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.logbook.Day;
import nl.busbaan.consent.logbook.Position;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.identity.AccountId;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Who read what. The decision writes it in its own commit, before the answer goes out. */
@ApplicationScoped
public class AccessLog implements PanacheRepositoryBase<Access, UUID> {
    private final Residents residents;

    AccessLog(Residents residents) {
        this.residents = residents;
    }

    /** Newest first. */
    @Transactional
    Page<Access> of(AccountId account, @Nullable String cursor, int limit) {
        ResidentId resident = residents.ofAccount(account).id();
        List<Access> rows = cursor == null
                ? find("resident.value = ?1 order by at desc, id desc", resident.value())
                        .page(0, limit + 1)
                        .list()
                : after(Position.of(cursor), resident, limit);
        return Page.cut(rows, limit, access -> new Position(access.at(), access.id()).cursor());
    }

    /** Codes of what a colleague read of this resident in a time. */
    public Set<String> readBetween(ResidentId resident, ColleagueId who, Instant from, Instant until) {
        return list(
                        "resident.value = ?1 and colleague.value = ?2 and at >= ?3 and at < ?4",
                        resident.value(),
                        who.value(),
                        from,
                        until)
                .stream()
                .flatMap(access -> access.kinds().stream())
                .collect(Collectors.toSet());
    }

    /** One of the resident's own lines. */
    @Transactional
    Optional<Access> one(UUID id, AccountId account) {
        ResidentId resident = residents.ofAccount(account).id();
        return findByIdOptional(id).filter(access -> resident.equals(access.resident()));
    }

    /** A part of a day, oldest first. */
    @Transactional
    List<Access> of(Day day, Overseen overseen, @Nullable Position last, int limit) {
        Map<String, Object> parameters = new HashMap<>(overseen.parameters());
        parameters.put("from", day.begins());
        parameters.put("until", day.ends());
        String where = "at >= :from and at < :until and " + overseen.condition("organisationName");
        if (last != null) {
            where += " and (at > :at or (at = :at and id > :id))";
            parameters.put("at", last.at());
            parameters.put("id", last.id());
        }
        return find(where + " order by at, id", parameters).page(0, limit).list();
    }

    /** Whether this colleague ever read something that the officer accounts for. */
    boolean readBy(ColleagueId who, Overseen overseen) {
        Map<String, Object> parameters = new HashMap<>(overseen.parameters());
        parameters.put("who", who.value());
        return find("colleague.value = :who and " + overseen.condition("organisationName"), parameters)
                .firstResultOptional()
                .isPresent();
    }

    private List<Access> after(Position last, ResidentId resident, int limit) {
        return find(
                        "resident.value = ?1 and (at < ?2 or (at = ?2 and id < ?3)) order by at desc, id desc",
                        resident.value(),
                        last.at(),
                        last.id())
                .page(0, limit + 1)
                .list();
    }
}
