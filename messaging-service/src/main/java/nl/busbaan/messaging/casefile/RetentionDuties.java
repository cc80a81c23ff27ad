package nl.busbaan.messaging.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.messaging.colleague.Team;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation must keep by law (bewaarplicht), as consent-service's register said when somebody was erased.
 *
 * @param organisation null for every organisation that isn't named beside it
 */
public record RetentionDuties(@Nullable UUID organisation, List<Duty> duties) {
    private static final String ANY = "*";

    /**
     * Data of these kinds, written down by a team with one of these tasks, is kept for so long.
     *
     * @param months from the day on which it was written down
     * @param entry of the register that says so
     */
    public record Duty(Set<String> tasks, Set<String> kinds, int months, String law, String entry) {
        boolean covers(String task, String kind) {
            return (tasks.contains(ANY) || tasks.contains(task)) && kinds.contains(kind);
        }
    }

    /** The longest duty about this kind of data that the team wrote down. Without a task a team has no duty. */
    static Optional<Duty> duty(List<RetentionDuties> retention, Team team, String kind) {
        return retention.stream()
                .filter(own -> team.organisationId().equals(own.organisation))
                .findFirst()
                .or(() -> retention.stream()
                        .filter(rest -> rest.organisation == null)
                        .findFirst())
                .flatMap(duties -> team.task().flatMap(task -> duties.longest(task, kind)));
    }

    private Optional<Duty> longest(String task, String kind) {
        return duties.stream().filter(duty -> duty.covers(task, kind)).max(Comparator.comparingInt(Duty::months));
    }
}
