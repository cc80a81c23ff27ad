package nl.busbaan.platform.crypto;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data key (AES-256-GCM) per resident, wrapped by the {@link KeyEncryptionKey} and kept in a database of its own, apart from what
 * it encrypts. Deleting the key makes everything of that resident in this service unreadable; that is what erasure is.
 *
 * <p>The key database is outside the service's transaction on purpose: a key without data does no harm, data without a key is
 * lost. Nothing is cached, so an erased key is gone at the next call.
 */
public final class ResidentKeys {
    private static final int KEY_BYTES = 32;

    private final DataSource database;
    private final KeyEncryptionKey wrapping;

    /** @param database the service's key database, with the table {@code resident_key} and JTA off */
    public ResidentKeys(DataSource database, KeyEncryptionKey wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /**
     * Encrypts for a resident; makes the key when there is none yet.
     *
     * @param resident or anything else that is to have a key of its own
     * @param context binds the ciphertext to its place, for example {@code case-data:<id>}
     * @throws IllegalStateException when the resident was erased
     */
    public byte[] encrypt(UUID resident, String context, String plaintext) {
        byte[] key = find(resident).orElseGet(() -> create(resident));
        try {
            return new AesGcmJce(key)
                    .encrypt(plaintext.getBytes(StandardCharsets.UTF_8), context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Data under %s could not be encrypted.".formatted(context), e);
        }
    }

    /** Empty when the resident's key was erased. */
    public Optional<String> decrypt(UUID resident, String context, byte[] ciphertext) {
        return find(resident).map(key -> open(key, context, ciphertext));
    }

    private static String open(byte[] key, String context, byte[] ciphertext) {
        try {
            return new String(
                    new AesGcmJce(key).decrypt(ciphertext, context.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Data under %s could not be decrypted: changed, moved, or of another resident.".formatted(context),
                    e);
        }
    }

    /** Makes everything encrypted for this resident unreadable, and sees to it that nothing is encrypted for him any more. Idempotent. */
    public void erase(UUID resident) {
        if (isErased(resident)) {
            return;
        }
        alone(resident, connection -> {
            try (PreparedStatement mark = connection.prepareStatement(
                            "insert into erased_resident (resident, erased_at) values (?, ?) on conflict do nothing");
                    PreparedStatement delete =
                            connection.prepareStatement("delete from resident_key where resident = ?")) {
                mark.setObject(1, resident);
                mark.setObject(2, now());
                mark.executeUpdate();
                delete.setObject(1, resident);
                delete.executeUpdate();
            }
        });
    }

    /** Marked, and no key beside the mark: a backup of the keys may have brought one back. */
    private boolean isErased(UUID resident) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select 1 from erased_resident e where e.resident = ?
                        and not exists (select 1 from resident_key k where k.resident = e.resident)""")) {
            select.setObject(1, resident);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Whether there is a key: what was encrypted for this resident can be read. */
    public boolean has(UUID resident) {
        return find(resident).isPresent();
    }

    private Optional<byte[]> find(UUID resident) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select wrapped from resident_key where resident = ?")) {
            select.setObject(1, resident);
            try (ResultSet row = select.executeQuery()) {
                byte @Nullable [] wrapped = row.next() ? row.getBytes(1) : null;
                return Optional.ofNullable(wrapped).map(w -> wrapping.unwrap(w, contextOf(resident)));
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private byte[] create(UUID resident) {
        byte[] key = Random.randBytes(KEY_BYTES);
        alone(resident, connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into resident_key (resident, wrapped, created_at)
                    select ?, ?, ? where not exists (select 1 from erased_resident where resident = ?)
                    on conflict do nothing""")) {
                insert.setObject(1, resident);
                insert.setBytes(2, wrapping.wrap(key, contextOf(resident)));
                insert.setObject(3, now());
                insert.setObject(4, resident);
                insert.executeUpdate();
            }
        });
        // Another call may have been first; then its key is the one that counts.
        return find(resident).orElseThrow(() -> new IllegalStateException("This resident was erased."));
    }

    @FunctionalInterface
    private interface Change {
        void on(Connection connection) throws SQLException;
    }

    /** One at a time per resident, so that no key is made beside an erasure that is under way. */
    private void alone(UUID resident, Change change) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, contextOf(resident));
                lock.execute();
                change.on(connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static OffsetDateTime now() {
        return Clock.systemUTC().instant().atOffset(ZoneOffset.UTC);
    }

    private static String contextOf(UUID resident) {
        return "resident-key:" + resident;
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("The key database doesn't answer.", e);
    }
}
