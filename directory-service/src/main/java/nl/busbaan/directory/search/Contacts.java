package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.Teams;
import nl.busbaan.directory.professional.Colleagues;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.Professionals;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.reachability.Availability;
import nl.busbaan.directory.reachability.Reachability;
import nl.busbaan.platform.time.WorkingHours;

/** Reachability of what was found, as it is at this moment: it is never in an index. */
@ApplicationScoped
class Contacts {
    private final Professionals professionals;
    private final Teams teams;
    private final Colleagues colleagues;
    private final Clock clock;

    Contacts(Professionals professionals, Teams teams, Colleagues colleagues, Clock clock) {
        this.professionals = professionals;
        this.teams = teams;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Of professionals and teams; others are no one who picks up. */
    Map<UUID, Reachability> reachability(Collection<EntryDocument> found) {
        Map<UUID, Reachability> reachability = new HashMap<>();
        List<Professional> people = professionals.activeAmong(ids(found, EntryKind.PROFESSIONAL));
        Colleagues.Group group = colleagues.around(people);
        people.forEach(p -> reachability.put(p.key(), group.reachability(p)));
        for (Team team : teams.activeAmong(ids(found, EntryKind.TEAM))) {
            reachability.put(
                    team.key(),
                    Reachability.of(
                            Availability.of(WorkingHours.parse(team.details().workingHours())), clock.instant()));
        }
        return reachability;
    }

    Moment moment() {
        Instant now = clock.instant();
        return new Moment(now, professionals.unavailableAt(now), professionals.availableAt(now));
    }

    private static List<UUID> ids(Collection<EntryDocument> found, EntryKind kind) {
        return found.stream()
                .filter(e -> e.kind() == kind)
                .map(EntryDocument::id)
                .toList();
    }
}
