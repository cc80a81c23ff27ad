package nl.busbaan.directory.reachability;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Those whom someone named himself, and for whoever of them is away those whom he named, and so on. Nobody is asked twice, and he
 * himself never, so it ends, also where people stand in for each other.
 *
 * @param known everybody in the chain who is on the map; who has left is passed over
 */
public record StandInChain(UUID self, List<UUID> named, Map<UUID, StandIn> known) implements StandIns {
    @Override
    public List<StandIn> at(Instant moment) {
        Set<UUID> asked = new HashSet<>(Set.of(self));
        Deque<UUID> next = new ArrayDeque<>(named);
        List<StandIn> chain = new ArrayList<>();
        while (!next.isEmpty()) {
            StandIn standIn = known.get(next.poll());
            if (standIn != null && asked.add(standIn.id())) {
                chain.add(standIn);
                if (standIn.availability().awayUntil(moment).isPresent()) {
                    next.addAll(standIn.standIns());
                }
            }
        }
        return chain;
    }
}
