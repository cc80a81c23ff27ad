package nl.busbaan.consent.legalbasis;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

@ConfigMapping(prefix = "busbaan.register")
interface RegisterConfig {
    /** Whether unapproved entries may decide about special and criminal kinds. Only the local demo sets this. */
    boolean examplesPermit();

    /** Domain of a privacy officer's verified e-mail address → the name of the organisation whose register he keeps. */
    Map<String, String> officers();
}
