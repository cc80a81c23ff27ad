package nl.busbaan.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
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
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

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
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, context, plaintext.getBytes(StandardCharsets.UTF_8), 0);
        byte[] result = new byte[NONCE_BYTES + sealed.length];
        System.arraycopy(nonce, 0, result, 0, NONCE_BYTES);
        System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
        return result;
    }

    /** Empty when the resident's key was erased. */
    public Optional<String> decrypt(UUID resident, String context, byte[] ciphertext) {
        return find(resident).map(key -> {
            byte[] nonce = java.util.Arrays.copyOf(ciphertext, NONCE_BYTES);
            return new String(
                    crypt(Cipher.DECRYPT_MODE, key, nonce, context, ciphertext, NONCE_BYTES), StandardCharsets.UTF_8);
        });
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

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, String context, byte[] input, int offset) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, offset, input.length - offset);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Data under %s could not be %s."
                            .formatted(context, mode == Cipher.ENCRYPT_MODE ? "encrypted" : "decrypted"),
                    e);
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
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
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
