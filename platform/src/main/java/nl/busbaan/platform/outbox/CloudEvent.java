package nl.busbaan.platform.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvents 1.0 event in structured JSON, after the NL GOV profile. Attributes carry no personal data; {@code subject} is the
 * aggregate's id and also the record key.
 *
 * @param source {@code urn:nld:oin:<OIN>:systeem:<service>}
 * @param type reverse DNS, Dutch: {@code nl.busbaan.overdracht.aangenomen}; docs/language.md maps them
 * @param dataschema names the version of the data's schema; unknown fields in {@code data} are ignored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent(
        String specversion,
        UUID id,
        URI source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        URI dataschema,
        JsonNode data) {}
