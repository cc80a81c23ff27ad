package nl.busbaan.directory.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HexFormat;
import nl.busbaan.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource: a hash of what it says, because that comes of several rows (entry, team, role), and a change of any of
 * them must be seen.
 */
final class Versions {
    private static final int LENGTH = 16;

    private Versions() {}

    static String of(ObjectNode resource) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(Scim.text(resource))).substring(0, LENGTH) + "\"";
    }

    /** Of a resource that says more than is read: what the rest comes to takes part in the hash. */
    static String of(ObjectNode resource, String rest) {
        return of(resource.objectNode().put("rest", rest).set("read", resource));
    }

    /** Whether the header names the version; weak and strong form mean the same here. */
    static boolean names(String header, String version) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(",")).map(Versions::plain).anyMatch(plain(version)::equals);
    }

    /** @throws ScimException 412 when the header names another version than the resource has */
    static void require(@Nullable String ifMatch, ObjectNode resource) {
        if (ifMatch != null && !names(ifMatch, in(resource))) {
            throw ScimException.of(412, "The resource has changed since it was read. Read it again.");
        }
    }

    static String in(ObjectNode resource) {
        return resource.path("meta").path("version").asText();
    }

    private static String plain(String etag) {
        String stripped = etag.strip();
        return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
    }
}
