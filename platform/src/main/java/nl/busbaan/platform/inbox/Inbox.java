package nl.busbaan.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.busbaan.platform.collision.Collision;
import nl.busbaan.platform.outbox.CloudEvent;

/**
 * What a Kafka consumer runs its effect in. The inbox row and the effect commit in one transaction, so a record that is delivered
 * twice has its effect once. Consumers are {@code @Blocking} and ordered; a record that can't be read or applied is thrown, and
 * the connector moves it to the dead-letter topic.
 */
@ApplicationScoped
public class Inbox {
    private final DataSource database;
    private final ObjectMapper json;

    Inbox(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * @param consumer name of the consumer, unique within the service
     * @param payload structured CloudEvents JSON
     * @param effect runs in the transaction, and has its effect at most once per event; again when another transaction was in the way
     * @return false when the event had been dealt with before
     */
    public boolean once(String consumer, String payload, Consumer<CloudEvent> effect) {
        CloudEvent event = read(payload);
        return Collision.outlast(() -> QuarkusTransaction.requiringNew().call(() -> {
            if (!claim(consumer, event)) {
                return false;
            }
            effect.accept(event);
            return true;
        }));
    }

    /** The event's data as the consumer's own record; unknown fields are ignored. */
    public <T> T data(CloudEvent event, Class<T> type) {
        return json.convertValue(event.data(), type);
    }

    private CloudEvent read(String payload) {
        try {
            return json.readValue(payload, CloudEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This record is no CloudEvent in JSON.", e);
        }
    }

    private boolean claim(String consumer, CloudEvent event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into inbox (consumer, event_id, received_at) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, consumer);
            insert.setObject(2, event.id());
            // System time: this is housekeeping of the transport, and the domain's clock may be moved.
            insert.setObject(3, Clock.systemUTC().instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }
}
