package nl.busbaan.directory.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long a confirmation holds (bevestigingsritme), and how patiently is asked for the next. */
@ConfigMapping(prefix = "busbaan.confirmation")
public interface Rhythm {
    @WithDefault("P3M")
    Period professional();

    @WithDefault("P3M")
    Period team();

    @WithDefault("P6M")
    Period organisation();

    @WithDefault("P6M")
    Period offering();

    @WithDefault("P4M")
    Period initiative();

    /** So long before it would be shown as possibly out of date, the owner is asked. */
    @WithDefault("P14D")
    Period askAhead();

    /** After so long without an answer comes the one reminder. */
    @WithDefault("P14D")
    Duration remindAfter();

    /** So long after the reminder the next in the chain is asked. */
    @WithDefault("P7D")
    Duration giveUpAfter();
}
