package nl.busbaan.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The Idempotency-Key of the call at hand. An application class calls {@link #answered} in its transaction, last, so that the key
 * commits with the effect; without a key in the call that does nothing. {@link IdempotencyFilter} answers a repetition.
 */
@RequestScoped
public class IdempotentRequest {
    private final DataSource database;
    private @Nullable Key key;

    IdempotentRequest(DataSource database) {
        this.database = database;
    }

    /** @param bodySha256 tells a repetition from another call under the same key */
    record Key(String account, String request, String value, byte[] bodySha256) {}

    void begin(Key current) {
        key = current;
    }

    @Nullable
    Key key() {
        return key;
    }

    /**
     * Records the answer under the call's key.
     *
     * @param status HTTP status the resource will answer
     * @param location value of the Location header, or null
     * @throws AnsweredMeanwhile when the same key was answered by a call that ran at the same time; the transaction rolls back
     */
    public void answered(int status, @Nullable String location) {
        if (key == null) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into idempotency (account, request, key, body_sha256, status, location, created_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)) {
            insert.setString(1, key.account);
            insert.setString(2, key.request);
            insert.setString(3, key.value);
            insert.setBytes(4, key.bodySha256);
            insert.setInt(5, status);
            insert.setString(6, location);
            insert.setObject(7, Clock.systemUTC().instant().atOffset(ZoneOffset.UTC));
            if (insert.executeUpdate() == 0) {
                throw new AnsweredMeanwhile();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency key could not be stored.", e);
        }
    }

    /** The twin of this call committed first; its answer is given instead of this one's. */
    static final class AnsweredMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
