package nl.busbaan.directory.reachability;

import java.time.Instant;
import java.util.List;

/** Who may be asked instead of someone. */
@FunctionalInterface
public interface StandIns {
    StandIns NOBODY = moment -> List.of();

    /** In the order in which they are asked at that moment. */
    List<StandIn> at(Instant moment);
}
