package nl.busbaan.consent.accesslog;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.busbaan.consent.logbook.Day;
import nl.busbaan.consent.logbook.Position;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.crypto.KeyEncryptionKey;
import org.jspecify.annotations.Nullable;

/**
 * The log of processing as the Dutch standard for it writes it (Logboek Dataverwerkingen): a line per reading, none left out. The
 * resident's number goes in encrypted, so the file tells nobody whose data it was but this service, when it is asked to say so.
 */
@ApplicationScoped
class ProcessingLog {
    private static final int PART = 500;
    private static final String SUBJECT = "dpl.core.data_subject_id";

    private final AccessLog log;
    private final KeyEncryptionKey key;
    private final ObjectMapper json;

    ProcessingLog(AccessLog log, KeyEncryptionKey key, ObjectMapper json) {
        this.log = log;
        this.key = key;
        this.json = json;
    }

    private record Line(
            @Nullable String trace_id,
            @Nullable String span_id,
            String status,
            String name,
            Instant start_time,
            Instant end_time,
            Map<String, Object> attributes) {}

    /** A part at a time, so that a long day costs no memory. */
    void write(Day day, Overseen overseen, OutputStream out) throws IOException {
        Position last = null;
        List<Access> part;
        do {
            part = log.of(day, overseen, last, PART);
            for (Access access : part) {
                out.write(json.writeValueAsBytes(line(access)));
                out.write('\n');
                last = new Position(access.at(), access.id());
            }
        } while (part.size() == PART);
    }

    private Line line(Access access) {
        Map<String, Object> attributes = new TreeMap<>();
        put(attributes, "dpl.core.processing_activity_id", access.processingActivity());
        put(attributes, SUBJECT, subject(access.resident()));
        put(attributes, "dpl.core.data_subject_id_type", access.resident() == null ? null : "urn:busbaan:inwoner");
        put(attributes, "dpl.core.foreign_operation.processor", access.processor());
        put(attributes, "busbaan.access_id", access.id());
        put(attributes, "busbaan.role", access.roleName());
        put(attributes, "busbaan.organisation", access.organisationName());
        put(attributes, "busbaan.team", access.teamName());
        put(attributes, "busbaan.kinds", new TreeSet<>(access.kinds()));
        return new Line(access.traceId(), access.spanId(), "OK", "lezen", access.at(), access.at(), attributes);
    }

    private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    private @Nullable String subject(@Nullable ResidentId resident) {
        return resident == null
                ? null
                : Base64.getEncoder()
                        .encodeToString(key.wrap(resident.toString().getBytes(StandardCharsets.US_ASCII), SUBJECT));
    }
}
