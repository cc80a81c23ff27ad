package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.directory.reachability.Availability;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.directory.reachability.ReachabilityView;
import nl.busbaan.directory.reachability.StandIn;
import nl.busbaan.platform.time.WorkingHours;

/** Reachability of professionals, with those who stand in for them, read in a few queries for many at once. */
@ApplicationScoped
public class Colleagues {
    private final Professionals professionals;
    private final Absences absences;
    private final Clock clock;

    Colleagues(Professionals professionals, Absences absences, Clock clock) {
        this.professionals = professionals;
        this.absences = absences;
        this.clock = clock;
    }

    /** One moment's picture of a group of professionals and their stand-ins. */
    public static final class Group {
        private final Map<UUID, Professional> people;
        private final Map<ProfessionalId, List<Absence>> absences;
        private final Instant now;

        private Group(Map<UUID, Professional> people, Map<ProfessionalId, List<Absence>> absences, Instant now) {
            this.people = people;
            this.absences = absences;
            this.now = now;
        }

        public Reachability reachability(Professional professional) {
            return Reachability.of(
                    availability(professional),
                    standIns(professional).map(this::standIn).toList(),
                    now);
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

        private StandIn standIn(Professional professional) {
            return new StandIn(professional.key(), professional.details().name(), availability(professional));
        }

        private Availability availability(Professional professional) {
            return new Availability(
                    WorkingHours.parse(professional.details().workingHours()),
                    absences(professional).stream().map(Absence::period).toList(),
                    professional.presence().orElse(null));
        }
    }

    public Group around(Collection<Professional> group) {
        Map<UUID, Professional> people = new HashMap<>();
        group.forEach(p -> people.put(p.key(), p));
        Set<UUID> others = new LinkedHashSet<>();
        group.forEach(p -> referred(p).forEach(others::add));
        // Stand-ins of stand-ins, so that a stand-in's own reachability can be shown in full.
        addAll(people, others);
        others.clear();
        people.values().forEach(p -> referred(p).forEach(others::add));
        addAll(people, others);
        Instant now = clock.instant();
        return new Group(
                people,
                absences.ahead(people.values().stream().map(Professional::id).toList(), now),
                now);
    }

    private void addAll(Map<UUID, Professional> people, Set<UUID> ids) {
        ids.removeAll(people.keySet());
        professionals.activeAmong(ids).forEach(p -> people.put(p.key(), p));
    }

    private static Stream<UUID> referred(Professional professional) {
        ProfessionalDetails details = professional.details();
        return Stream.concat(Stream.ofNullable(details.duoPartnerId()), details.standInIds().stream())
                .map(ProfessionalId::value)
                .distinct();
    }
}
