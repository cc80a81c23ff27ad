package nl.busbaan.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import javax.sql.DataSource;
import nl.busbaan.gateway.GatewayTest;
import nl.busbaan.platform.crypto.KeyEncryptionKey;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class SessionStoreTest {
    @Inject
    DataSource database;

    @Inject
    KeyEncryptionKey key;

    @Inject
    SessionStore sessions;

    @Test
    void another_replica_finds_the_session() throws SQLException {
        SessionId id = SessionId.random();
        sessions.save(id, tokensUntil(Instant.now().plusSeconds(60)));

        SessionStore elsewhere = new SessionStore(database, key);

        assertThat(elsewhere.find(id)).map(StoredTokens::accessToken).contains("access");
    }

    @Test
    void a_session_past_its_end_is_not_found_and_then_cleaned_away() throws SQLException {
        SessionId ended = SessionId.random();
        SessionId going = SessionId.random();
        sessions.save(ended, tokensUntil(Instant.now().minusSeconds(1)));
        sessions.save(going, tokensUntil(Instant.now().plusSeconds(60)));

        assertThat(sessions.find(ended)).isEmpty();
        sessions.deleteExpired();

        assertThat(exists(ended)).isFalse();
        assertThat(exists(going)).isTrue();
    }

    @Test
    void renewing_does_not_bring_back_a_session_that_was_signed_out() throws SQLException {
        SessionId id = SessionId.random();
        sessions.save(id, tokensUntil(Instant.now().plusSeconds(60)));
        sessions.delete(id);

        boolean renewed = sessions.renew(id, tokensUntil(Instant.now().plusSeconds(60)));

        assertThat(renewed).isFalse();
        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void tokens_copied_to_another_session_do_not_open_there() throws SQLException {
        SessionId victim = SessionId.random();
        SessionId thief = SessionId.random();
        sessions.save(victim, tokensUntil(Instant.now().plusSeconds(60)));
        sessions.save(thief, tokensUntil(Instant.now().plusSeconds(60)));
        try (Connection connection = database.getConnection();
                PreparedStatement copy = connection.prepareStatement(
                        "update session set tokens = (select tokens from session where id_sha256 = ?) where id_sha256 = ?")) {
            copy.setBytes(1, victim.sha256());
            copy.setBytes(2, thief.sha256());
            copy.executeUpdate();
        }

        assertThatThrownBy(() -> sessions.find(thief)).isInstanceOf(IllegalStateException.class);
    }

    private boolean exists(SessionId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select 1 from session where id_sha256 = ?")) {
            select.setBytes(1, id.sha256());
            return select.executeQuery().next();
        }
    }

    private static StoredTokens tokensUntil(Instant end) {
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"exp\":%d}".formatted(end.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
        return new StoredTokens("id", "access", "e30." + claims + ".signature", 600L, "openid");
    }
}
