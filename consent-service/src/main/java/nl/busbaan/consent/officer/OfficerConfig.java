package nl.busbaan.consent.officer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

@ConfigMapping(prefix = "busbaan.officers")
interface OfficerConfig {
    /** Domain of an officer's verified e-mail address → the name of the organisation he works for. */
    @WithParentName
    Map<String, String> organisations();
}
