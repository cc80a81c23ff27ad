package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.colleague.Team;
import nl.busbaan.consent.colleague.Teams;
import nl.busbaan.consent.decision.Judgement.Whose;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.Kind;
import nl.busbaan.consent.kind.Purpose;
import nl.busbaan.consent.legalbasis.Entries;
import nl.busbaan.consent.legalbasis.Register;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.resident.Residents;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The AVG guide (AVG-hulp): what may go to whom, and why. A check; it opens nothing and logs no access. */
@ApplicationScoped
public class Guide {
    private final CodeLists lists;
    private final Colleagues colleagues;
    private final Teams teams;
    private final Participations participations;
    private final Residents residents;
    private final Entries entries;
    private final Judgement judgement;

    Guide(
            CodeLists lists,
            Colleagues colleagues,
            Teams teams,
            Participations participations,
            Residents residents,
            Entries entries,
            Judgement judgement) {
        this.lists = lists;
        this.colleagues = colleagues;
        this.teams = teams;
        this.participations = participations;
        this.residents = residents;
        this.entries = entries;
        this.judgement = judgement;
    }

    /** @param kinds codes; empty asks about all kinds */
    record Query(
            @Nullable UUID receiverId,
            @Nullable UUID teamId,
            String purpose,
            @Nullable UUID residentId,
            List<String> kinds) {}

    @Transactional
    List<Verdict> advise(Query query, Colleague sender) {
        List<Violation> violations = new ArrayList<>();
        Optional<Purpose> purpose = lists.purpose(query.purpose());
        if (purpose.isEmpty()) {
            violations.add(Violation.inBody("purpose", "Dit doel kennen wij niet. Kies er een uit de lijst."));
        }
        List<Kind> kinds = kinds(query.kinds(), violations);
        List<Colleague> receivers = receivers(query, violations);
        if (purpose.isEmpty() || !violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        Whose whose = whose(query.residentId(), sender.id());
        Team from = teamOf(sender);
        Register register = entries.register();
        return kinds.stream()
                .map(kind -> new Judgement.Case(whose, purpose.get(), kind, from))
                .flatMap(asked -> receivers.stream()
                        .flatMap(r -> judgement.about(r, asked, register).stream())
                        .min(Comparator.comparing(Verdict::answer))
                        .stream())
                .toList();
    }

    /** What a job as such would hear, about nobody in particular; the best of several jobs. */
    public Optional<Verdict> adviseFor(Collection<Assignment> jobs, Purpose purpose, Kind kind, Colleague sender) {
        Judgement.Case asked = new Judgement.Case(new Whose.Anybody(), purpose, kind, teamOf(sender));
        Register register = entries.register();
        return jobs.stream().map(as -> judgement.about(as, asked, register)).min(Comparator.comparing(Verdict::answer));
    }

    private List<Kind> kinds(List<String> codes, List<Violation> violations) {
        if (codes.isEmpty()) {
            return List.copyOf(lists.kinds());
        }
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Optional<Kind> kind = lists.kind(codes.get(i));
            kind.ifPresent(kinds::add);
            if (kind.isEmpty()) {
                violations.add(Violation.inBody(
                        "kinds[" + i + "]", "Dit soort gegeven kennen wij niet. Kies er een uit de lijst."));
            }
        }
        return kinds;
    }

    private List<Colleague> receivers(Query query, List<Violation> violations) {
        UUID receiver = query.receiverId();
        UUID team = query.teamId();
        if ((receiver == null) == (team == null)) {
            violations.add(Violation.inBody("receiverId", "Kies een collega of een team, niet allebei."));
            return List.of();
        }
        List<Colleague> found = receiver != null
                ? colleagues.active(new ColleagueId(receiver)).stream().toList()
                : team != null ? colleagues.ofTeam(team) : List.of();
        if (found.isEmpty()) {
            violations.add(Violation.inBody(
                    receiver != null ? "receiverId" : "teamId", "Hier werkt niemand die wij kennen. Zoek opnieuw."));
        }
        return found;
    }

    /** Only who takes part hears anything about a resident; for others he doesn't exist. */
    private Whose whose(@Nullable UUID residentId, ColleagueId sender) {
        if (residentId == null) {
            return new Whose.Anybody();
        }
        if (!participations.takesPart(sender, residentId)) {
            throw ProblemException.notFound();
        }
        return residents
                .findByIdOptional(new ResidentId(residentId))
                .<Whose>map(Whose.Of::new)
                .orElseGet(Whose.Unknown::new);
    }

    private @Nullable Team teamOf(Colleague sender) {
        return sender.mainAssignment()
                .flatMap(a -> teams.findByIdOptional(a.teamId()))
                .orElse(null);
    }
}
