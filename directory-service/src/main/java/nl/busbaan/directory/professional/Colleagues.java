package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.reachability.Availability;
import nl.busbaan.directory.reachability.Period;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.reachability.StandIn;
import nl.busbaan.directory.reachability.StandInChain;
import nl.busbaan.directory.reachability.StandIns;
import nl.busbaan.directory.reachability.TeamDesk;
import nl.busbaan.platform.time.WorkingHours;

/** Reachability of professionals, with those who stand in for them, read in a few queries for many at once. */
@ApplicationScoped
public class Colleagues {
    private final Professionals professionals;
    private final Absences absences;
    private final Teams teams;
    private final Clock clock;

    Colleagues(Professionals professionals, Absences absences, Teams teams, Clock clock) {
        this.professionals = professionals;
        this.absences = absences;
        this.teams = teams;
        this.clock = clock;
    }

    /** One moment's picture of a group of professionals and their stand-ins. */
    public static final class Group {
        private final Instant now;
        private final Map<UUID, Professional> people = new HashMap<>();
        private final Map<ProfessionalId, List<Absence>> absences = new HashMap<>();
        private final Map<UUID, StandIn> standIns = new HashMap<>();
        private final Map<TeamId, TeamDesk> teams = new HashMap<>();

        private Group(Instant now) {
            this.now = now;
        }

        private void add(List<Professional> some, Map<ProfessionalId, List<Absence>> theirs) {
            absences.putAll(theirs);
            for (Professional one : some) {
                people.put(one.key(), one);
                StandIn standIn = new StandIn(
                        one.key(),
                        one.details().name(),
                        availability(one),
                        referred(one).toList());
                standIns.put(one.key(), standIn);
            }
        }

        public Reachability reachability(Professional professional) {
            StandIns chain =
                    new StandInChain(professional.key(), referred(professional).toList(), standIns);
            TeamDesk team = teams.get(professional.details().main().teamId());
            return Reachability.of(availability(professional), chain, Optional.ofNullable(team), now);
        }

        public ReachabilityView view(Professional professional) {
            return ReachabilityView.of(reachability(professional), now);
        }

        List<Absence> absences(Professional professional) {
            return absences.getOrDefault(professional.id(), List.of());
        }

        /** The duo partner first, then the named stand-ins; who has left is passed over. */
        Stream<Professional> standIns(Professional professional) {
            return referred(professional).map(people::get).filter(Objects::nonNull);
        }

        private Availability availability(Professional professional) {
            return new Availability(
                    WorkingHours.parse(professional.details().workingHours()),
                    absences(professional).stream().map(Absence::period).toList(),
                    professional.presence().orElse(null));
        }

        /** Now, or at the end of someone's hours: then the chain goes on behind him. */
        private boolean mayBeAway(Professional professional) {
            return !absences(professional).isEmpty()
                    || professional.presence().filter(p -> p.holdsAt(now)).isPresent();
        }
    }

    public Group around(Collection<Professional> some) {
        Group group = new Group(clock.instant());
        add(group, List.copyOf(some));
        List<Professional> direct = addReferred(group, some);
        // Stand-ins of stand-ins, so that a stand-in's own reachability can be shown in full.
        List<Professional> next = addReferred(group, direct);
        while (!next.isEmpty()) {
            next = addReferred(group, next.stream().filter(group::mayBeAway).toList());
        }
        Set<TeamId> main = group.people.values().stream()
                .map(p -> p.details().main().teamId())
                .collect(Collectors.toSet());
        teams.activeAmong(main.stream().map(TeamId::value).toList())
                .forEach(t -> group.teams.put(
                        t.id(),
                        new TeamDesk(t.key(), t.details().name(), t.details().phone())));
        return group;
    }

    /** Whether his hours and plans alone say that he answers, whatever he says of himself. */
    boolean answersByHimself(Professional professional, Instant moment) {
        List<Period> away =
                absences.ahead(List.of(professional.id()), moment).getOrDefault(professional.id(), List.of()).stream()
                        .map(Absence::period)
                        .toList();
        return new Availability(WorkingHours.parse(professional.details().workingHours()), away, null)
                .answersAt(moment);
    }

    private List<Professional> addReferred(Group group, Collection<Professional> by) {
        Set<UUID> others = by.stream().flatMap(Colleagues::referred).collect(Collectors.toSet());
        others.removeAll(group.people.keySet());
        List<Professional> found = professionals.activeAmong(others);
        add(group, found);
        return found;
    }

    private void add(Group group, List<Professional> some) {
        group.add(some, absences.ahead(some.stream().map(Professional::id).toList(), group.now));
    }

    private static Stream<UUID> referred(Professional professional) {
        ProfessionalDetails details = professional.details();
        return Stream.concat(Stream.ofNullable(details.duoPartnerId()), details.standInIds().stream())
                .map(ProfessionalId::value)
                .distinct();
    }
}
