package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.accesslog.BreachResource.Question;
import nl.busbaan.consent.accesslog.BreachResource.Report;
import nl.busbaan.consent.accesslog.BreachResource.Touched;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.logbook.Period;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.hibernate.Session;

/** Reads the access log by who looked, in place of by whose data it is. */
@ApplicationScoped
class Breaches {
    private static final int MOST_LISTED = 10_000;

    private final AccessLog log;
    private final Colleagues colleagues;
    private final Teams teams;

    Breaches(AccessLog log, Colleagues colleagues, Teams teams) {
        this.log = log;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    /** One line per resident, made by the database: a breach of a whole year may touch more readings than fit in memory. */
    @Transactional
    Report report(Question question, Overseen overseen) {
        List<String> where = new ArrayList<>(List.of(
                "at >= :from and at < :until",
                // Who was erased can't be told, and isn't known here any more.
                "resident is not null",
                overseen.condition("organisation_name")));
        Map<String, Object> parameters = new HashMap<>(overseen.parameters());
        parameters.put("from", Period.startOf(question.from()));
        parameters.put("until", Period.endOf(question.until()));
        narrow(question, overseen, where, parameters);
        var query = log.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select resident, string_agg(distinct kind, ',' order by kind) as kinds,
                               count(distinct id) as times, min(at) as first_at, max(at) as last_at
                        from access_log cross join unnest(kinds) kind
                        where %s group by resident order by first_at, resident
                        """.formatted(String.join(" and ", where)), Tuple.class)
                .addScalar("resident", UUID.class)
                .addScalar("kinds", String.class)
                .addScalar("times", Long.class)
                .addScalar("first_at", Instant.class)
                .addScalar("last_at", Instant.class);
        parameters.forEach(query::setParameter);
        List<Touched> touched =
                query.getResultList().stream().map(Breaches::touched).toList();
        return new Report(
                question.from(),
                question.until(),
                touched.size(),
                touched.stream().mapToLong(Touched::times).sum(),
                touched.stream().limit(MOST_LISTED).toList());
    }

    private static Touched touched(Tuple row) {
        return new Touched(
                row.get("resident", UUID.class),
                List.of(row.get("kinds", String.class).split(",", -1)),
                row.get("times", Long.class),
                row.get("first_at", Instant.class),
                row.get("last_at", Instant.class));
    }

    private void narrow(Question question, Overseen overseen, List<String> where, Map<String, Object> parameters) {
        List<Violation> violations = new ArrayList<>();
        if (question.until().isBefore(question.from())) {
            violations.add(Violation.inBody("until", "Kies een dag die niet voor het begin ligt."));
        }
        UUID colleague = question.colleagueId();
        if (colleague != null) {
            colleagues
                    .findByIdOptional(new ColleagueId(colleague))
                    .ifPresentOrElse(
                            known -> {
                                if (!worksOrWorked(known, overseen)) {
                                    violations.add(Violation.inBody(
                                            "colleagueId",
                                            "Deze collega werkt niet bij jouw organisatie. Kies een ander."));
                                }
                            },
                            () -> violations.add(
                                    Violation.inBody("colleagueId", "Deze collega kennen wij niet. Zoek opnieuw.")));
            where.add("colleague_id = :colleague");
            parameters.put("colleague", colleague);
        }
        UUID teamId = question.teamId();
        if (teamId != null) {
            Optional<Team> team = teams.findByIdOptional(teamId);
            if (team.isEmpty()) {
                violations.add(Violation.inBody("teamId", "Dit team kennen wij niet. Zoek opnieuw."));
            }
            if (team.filter(known -> !overseen.covers(known.organisationName())).isPresent()) {
                violations.add(Violation.inBody("teamId", "Dit team is niet van jouw organisatie. Kies een ander."));
            }
            where.add("team_name = :team and organisation_name = :organisation");
            parameters.put("team", team.map(Team::name).orElse(""));
            parameters.put("organisation", team.map(Team::organisationName).orElse(""));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** Also one who has left, for here or for elsewhere: a breach is often found afterwards. */
    private boolean worksOrWorked(Colleague colleague, Overseen overseen) {
        List<Assignment> jobs = colleague.assignments();
        return jobs.isEmpty()
                || jobs.stream().anyMatch(job -> overseen.covers(job.organisationName()))
                || log.readBy(colleague.id(), overseen);
    }
}
