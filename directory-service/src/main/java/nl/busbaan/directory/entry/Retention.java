package nl.busbaan.directory.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long the history of entries keeps what is someone's (bewaartermijn). That something changed, when and by whom, stays. */
@ConfigMapping(prefix = "busbaan.history")
public interface Retention {
    /** So long after someone left the map, the history keeps nothing of him. */
    @WithDefault("P6M")
    Period left();

    /** So long the history keeps what was true of a professional, after it isn't any more. */
    @WithDefault("P2Y")
    Period professional();

    /** As for a professional: who is asked for at an initiative, and his number. */
    @WithDefault("P2Y")
    Period initiative();

    /** As for a professional: numbers and addresses of a team. */
    @WithDefault("P2Y")
    Period team();

    /** As for a professional: numbers and addresses of an organisation. */
    @WithDefault("P2Y")
    Period organisation();

    /** So long an import can be taken back, and is remembered why one was refused. */
    @WithDefault("P1Y")
    Period imports();
}
