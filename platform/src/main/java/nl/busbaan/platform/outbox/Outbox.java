package nl.busbaan.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.POJONode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a transaction leaves its events. They commit with the state they tell of; {@link OutboxRelay} brings them to Kafka, in
 * order per key. Call it inside the transaction, after the aggregate has changed.
 */
@ApplicationScoped
public class Outbox {
    /** Placeholder until the municipality enters its own organisation number (OIN). */
    private static final String NO_OIN = "00000000000000000000";

    private final DataSource database;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final URI source;

    Outbox(
            DataSource database,
            EntityManager entities,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "busbaan.oin", defaultValue = NO_OIN) String oin) {
        this.database = database;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.source = URI.create("urn:nld:oin:%s:systeem:%s".formatted(oin, service));
    }

    /**
     * @param topic without prefix
     * @param type CloudEvents type, {@code nl.busbaan.…}
     * @param key the aggregate's id: record key and {@code subject}
     * @param data a record; becomes the event's {@code data}
     */
    public void append(String topic, String type, String key, Object data) {
        append(topic, type, List.of(new Event(key, data)));
    }

    /**
     * What happened to one aggregate.
     *
     * @param key the aggregate's id: record key and {@code subject}
     * @param data a record, or its JSON as a {@code RawValue}; becomes the event's {@code data}
     */
    public record Event(String key, Object data) {}

    /**
     * Many events of one type, in the order of the list.
     *
     * @param topic without prefix
     * @param type CloudEvents type, {@code nl.busbaan.…}
     */
    public void append(String topic, String type, List<Event> events) {
        insert(topic, events.stream().map(event -> row(type, event)).toList());
    }

    /** Deletes the key from a compacted topic (tombstone), for erasure. */
    public void appendTombstone(String topic, String key) {
        insert(topic, List.of(new Row(key, UUID.randomUUID(), null)));
    }

    private record Row(String key, UUID eventId, @Nullable String payload) {}

    private Row row(String type, Event event) {
        CloudEvent made = new CloudEvent(
                "1.0",
                UUID.randomUUID(),
                source,
                type,
                event.key,
                clock.instant(),
                "application/json",
                URI.create("urn:busbaan:schema:" + type + ":v1"),
                // Written as it is when the whole event is, in one go.
                new POJONode(event.data));
        return new Row(event.key, made.id(), write(made));
    }

    private void insert(String topic, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // The aggregate's row lock comes first, so that ids follow the order of commits per aggregate.
        entities.flush();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox (topic, event_key, event_id, payload, traceparent) values (?, ?, ?, ?, ?)");
                PreparedStatement wake = connection.prepareStatement("notify busbaan_outbox")) {
            for (Row row : rows) {
                insert.setString(1, topic);
                insert.setString(2, row.key);
                insert.setObject(3, row.eventId);
                insert.setString(4, row.payload);
                insert.setString(5, traceparent());
                insert.addBatch();
            }
            insert.executeBatch();
            wake.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The events for topic %s could not be stored.".formatted(topic), e);
        }
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of %s can't be written as JSON.".formatted(event.type()), e);
        }
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
