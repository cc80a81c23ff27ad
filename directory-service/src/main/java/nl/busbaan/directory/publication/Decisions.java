package nl.busbaan.directory.publication;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.professional.Assignment;

/**
 * What is decided where, and by whom: the roles that an offering names decide in its team, or in its whole organisation when it has no
 * team. Whoever decides on an offering is found by its life events and target groups.
 */
final class Decisions {
    static final Decisions NONE = new Decisions(Map.of());

    private static final String SELECT = """
            select coalesce(team_id, organisation_id) as place, who_decides, life_events, target_groups from offering
            where active and who_decides <> '{}' and""";

    /** @param place a team, or an organisation as a whole */
    private record Seat(UUID place, String role) {}

    /** What a professional has of the offerings he decides on, in a fixed order. */
    record Carried(Set<String> lifeEvents, Set<String> targetGroups) {
        static Carried nothing() {
            return new Carried(new TreeSet<>(), new TreeSet<>());
        }

        private void add(Carried other) {
            lifeEvents.addAll(other.lifeEvents);
            targetGroups.addAll(other.targetGroups);
        }
    }

    private final Map<Seat, Carried> bySeat;

    private Decisions(Map<Seat, Carried> bySeat) {
        this.bySeat = bySeat;
    }

    static Decisions all(Sql sql) {
        return of(sql.list(SELECT + " true", Row::read));
    }

    static Decisions in(Collection<UUID> organisations, Sql sql) {
        return organisations.isEmpty()
                ? NONE
                : of(sql.list(SELECT + " organisation_id = any (?)", Row::read, organisations));
    }

    private static Decisions of(List<Row> offerings) {
        Map<Seat, Carried> bySeat = new HashMap<>();
        for (Row offering : offerings) {
            for (String role : offering.whoDecides) {
                bySeat.computeIfAbsent(new Seat(offering.place, role), _ -> Carried.nothing())
                        .add(offering.carried);
            }
        }
        return new Decisions(bySeat);
    }

    Carried carriedBy(List<Assignment> assignments) {
        Carried carried = Carried.nothing();
        for (Assignment assignment : assignments) {
            Stream.of(assignment.teamId().value(), assignment.organisationId().value())
                    .map(place -> bySeat.get(new Seat(place, assignment.role())))
                    .filter(Objects::nonNull)
                    .forEach(carried::add);
        }
        return carried;
    }

    private record Row(UUID place, List<String> whoDecides, Carried carried) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("place", UUID.class),
                    texts(row, "who_decides"),
                    new Carried(Set.copyOf(texts(row, "life_events")), Set.copyOf(texts(row, "target_groups"))));
        }

        private static List<String> texts(ResultSet row, String column) throws SQLException {
            Array array = row.getArray(column);
            return List.of((String[]) array.getArray());
        }
    }
}
