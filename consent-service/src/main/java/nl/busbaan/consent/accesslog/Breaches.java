package nl.busbaan.consent.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.busbaan.consent.accesslog.BreachResource.Question;
import nl.busbaan.consent.accesslog.BreachResource.Report;
import nl.busbaan.consent.accesslog.BreachResource.Touched;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.logbook.Period;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;

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

    @Transactional
    Report report(Question question) {
        List<String> where = new ArrayList<>(List.of(
                "at >= :from and at < :until",
                // Who was erased can't be told, and isn't known here any more.
                "resident.value is not null"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", Period.startOf(question.from()));
        parameters.put("until", Period.endOf(question.until()));
        narrow(question, where, parameters);
        Map<UUID, Touched> touched = new LinkedHashMap<>();
        List<Access> rows = log.list(String.join(" and ", where) + " order by at, id", parameters);
        rows.stream().map(Breaches::one).forEach(one -> touched.merge(one.residentRef(), one, Breaches::both));
        return new Report(
                question.from(),
                question.until(),
                touched.size(),
                rows.size(),
                touched.values().stream().limit(MOST_LISTED).toList());
    }

    private void narrow(Question question, List<String> where, Map<String, Object> parameters) {
        List<Violation> violations = new ArrayList<>();
        if (question.until().isBefore(question.from())) {
            violations.add(Violation.inBody("until", "Kies een dag die niet voor het begin ligt."));
        }
        UUID colleague = question.colleagueId();
        if (colleague != null) {
            // Also one who has left: a breach is often found afterwards.
            if (colleagues.findByIdOptional(new ColleagueId(colleague)).isEmpty()) {
                violations.add(Violation.inBody("colleagueId", "Deze collega kennen wij niet. Zoek opnieuw."));
            }
            where.add("colleague.value = :colleague");
            parameters.put("colleague", colleague);
        }
        UUID teamId = question.teamId();
        if (teamId != null) {
            Optional<Team> team = teams.findByIdOptional(teamId);
            if (team.isEmpty()) {
                violations.add(Violation.inBody("teamId", "Dit team kennen wij niet. Zoek opnieuw."));
            }
            where.add("teamName = :team and organisationName = :organisation");
            parameters.put("team", team.map(Team::name).orElse(""));
            parameters.put("organisation", team.map(Team::organisationName).orElse(""));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static Touched one(Access row) {
        UUID resident = Objects.requireNonNull(row.resident()).value();
        return new Touched(resident, row.kinds().stream().sorted().toList(), 1, row.at(), row.at());
    }

    private static Touched both(Touched earlier, Touched later) {
        TreeSet<String> kinds = new TreeSet<>(earlier.kinds());
        kinds.addAll(later.kinds());
        return new Touched(
                earlier.residentRef(),
                List.copyOf(kinds),
                earlier.times() + later.times(),
                earlier.first(),
                later.last());
    }
}
