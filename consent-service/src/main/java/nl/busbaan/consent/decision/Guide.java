package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
            @Nullable String role,
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
        Receivers receivers = receivers(query, violations);
        if (purpose.isEmpty() || !violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        Whose whose = whose(query.residentId(), sender.id());
        Team from = teamOf(sender);
        Register register = entries.register();
        return kinds.stream()
                .map(kind -> new Judgement.Case(whose, purpose.get(), kind, from))
                .flatMap(asked -> receivers.answer(asked, register, judgement).stream())
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

    /** Whom the data would go to. */
    private sealed interface Receivers {
        Optional<Verdict> answer(Judgement.Case asked, Register register, Judgement judgement);

        /** Somebody, or anyone of a team: the best that one of them hears. */
        record People(List<Colleague> colleagues) implements Receivers {
            @Override
            public Optional<Verdict> answer(Judgement.Case asked, Register register, Judgement judgement) {
                return colleagues.stream()
                        .flatMap(r -> judgement.about(r, asked, register).stream())
                        .min(Comparator.comparing(Verdict::answer));
            }
        }

        /** A role, wherever it works: the strictest answer, as nobody knows yet where the data would go. */
        record Role(List<Assignment> jobs) implements Receivers {
            @Override
            public Optional<Verdict> answer(Judgement.Case asked, Register register, Judgement judgement) {
                return jobs.stream()
                        .map(as -> judgement.about(as, asked, register))
                        .max(Comparator.comparing(Verdict::answer));
            }
        }
    }

    private Receivers receivers(Query query, List<Violation> violations) {
        UUID receiver = query.receiverId();
        UUID team = query.teamId();
        String role = query.role();
        if (Stream.of(receiver, team, role).filter(Objects::nonNull).count() != 1) {
            violations.add(
                    Violation.inBody("receiverId", "Kies een collega, een team of een rol, en niet meer dan een."));
            return new Receivers.People(List.of());
        }
        if (role != null) {
            if (query.residentId() != null) {
                violations.add(Violation.inBody("role", "Kies bij een inwoner een collega of een team."));
            }
            List<Assignment> jobs = colleagues.jobsWithRole(role);
            known(jobs, "role", violations);
            return new Receivers.Role(jobs);
        }
        List<Colleague> found = receiver != null
                ? colleagues.active(new ColleagueId(receiver)).stream().toList()
                : team != null ? colleagues.ofTeam(team) : List.of();
        known(found, receiver != null ? "receiverId" : "teamId", violations);
        return new Receivers.People(found);
    }

    private static void known(List<?> found, String field, List<Violation> violations) {
        if (found.isEmpty()) {
            violations.add(Violation.inBody(field, "Hier werkt niemand die wij kennen. Zoek opnieuw."));
        }
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
