package nl.busbaan.consent.breakglass;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "busbaan.break-glass")
interface BreakGlassConfig {
    /** How long data stays open. */
    Duration window();
}
