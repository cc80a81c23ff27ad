package nl.busbaan.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What goes to Kafka in one transaction: the oldest rows, no more than can be held in memory at once. An event of a team of 20,000 is
 * 780 kB, so rows alone are no measure.
 *
 * @param isFull whether there may be more
 */
record OutboxBatch(List<Row> rows, boolean isFull) {
    static final int ROWS = 1_000;
    /** A batch ends with the row that reaches this, so that a row of any size gets its turn. */
    static final int BYTES = 4_000_000;

    /** The size is that of the text, for which PostgreSQL needn't read it; of what stays outside the batch only that is looked at. */
    private static final String NEXT = """
            select id, topic, event_key, payload, traceparent from (
                select *, coalesce(sum(octet_length(payload)) over (
                    order by id rows between unbounded preceding and 1 preceding), 0) as bytes_before
                from (select * from outbox order by id limit %d) oldest) measured
            where bytes_before < %d order by id
            """.formatted(ROWS, BYTES);

    record Row(long id, ProducerRecord<String, byte[]> message) {}

    static OutboxBatch next(Connection connection, String topicPrefix) throws SQLException {
        List<Row> rows = new ArrayList<>();
        long bytes = 0;
        try (PreparedStatement select = connection.prepareStatement(NEXT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String text = row.getString(4);
                byte @Nullable [] payload = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
                bytes += payload == null ? 0 : payload.length;
                rows.add(new Row(row.getLong(1), message(row, topicPrefix, payload)));
            }
        }
        return new OutboxBatch(rows, rows.size() == ROWS || bytes >= BYTES);
    }

    private static ProducerRecord<String, byte[]> message(ResultSet row, String topicPrefix, byte @Nullable [] payload)
            throws SQLException {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topicPrefix + row.getString(2), row.getString(3), payload);
        message.headers()
                .add("content-type", "application/cloudevents+json; charset=utf-8".getBytes(StandardCharsets.US_ASCII));
        String traceparent = row.getString(5);
        if (traceparent != null) {
            message.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }
}
