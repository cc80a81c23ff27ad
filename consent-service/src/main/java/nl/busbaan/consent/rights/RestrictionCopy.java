package nl.busbaan.consent.rights;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CopiedRestriction", description = "Een keer dat u alles stilzette, of weer aanzette.")
public record RestrictionCopy(Instant at, boolean restricted) {}
