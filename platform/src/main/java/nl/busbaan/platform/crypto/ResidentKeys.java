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
     * @param context binds the ciphertext to its place, for example {@code case-data:<id>}
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

    /** Makes everything encrypted for this resident unreadable. Idempotent. */
    public void erase(UUID resident) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from resident_key where resident = ?")) {
            delete.setObject(1, resident);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw unreachable(e);
        }
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
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into resident_key (resident, wrapped, created_at) values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, resident);
            insert.setBytes(2, wrapping.wrap(key, contextOf(resident)));
            insert.setObject(3, Clock.systemUTC().instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw unreachable(e);
        }
        // Another call may have been first; then its key is the one that counts.
        return find(resident).orElseThrow();
    }

    private static String contextOf(UUID resident) {
        return "resident-key:" + resident;
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("The key database doesn't answer.", e);
    }
}
