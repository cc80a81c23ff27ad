package nl.busbaan.consent.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The signed end of a log at some moment, as it is published: who has it can tell whether the log was changed, thinned or cut since.
 *
 * @param log {@link Ledger#label()}
 * @param version the number of rows it covers; a head that covers more is newer
 * @param hash of the last row, in hexadecimal
 * @param signature by the key of the logs, over everything else; Base64
 */
record Head(String log, long version, String hash, String at, String signature) {

    static byte[] signed(String log, long version, String hash, String at) {
        return String.join("\n", "busbaan-log-head-v1", log, Long.toString(version), hash, at)
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] signed() {
        return signed(log, version, hash, at);
    }

    byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }

    /** Empty when it isn't a head at all. */
    static Optional<Head> of(JsonNode json) {
        try {
            Head head = new Head(
                    json.path("log").asText(),
                    json.path("version").asLong(),
                    json.path("hash").asText(),
                    Instant.parse(json.path("at").asText()).toString(),
                    json.path("signature").asText());
            return head.signatureBytes().length == 0 ? Optional.empty() : Optional.of(head);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
