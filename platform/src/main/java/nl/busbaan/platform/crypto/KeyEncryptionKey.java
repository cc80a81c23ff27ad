package nl.busbaan.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that wraps data keys: a Tink keyset (AEAD) in a file, which the launcher makes locally and a Secret or KMS provides in a
 * cluster. Rotating is adding a new primary key to the keyset; older keys in it go on unwrapping.
 */
@ApplicationScoped
public class KeyEncryptionKey {
    private final Aead aead;

    /** For the container's proxy only. */
    KeyEncryptionKey() {
        this.aead = new Closed();
    }

    @Inject
    KeyEncryptionKey(@ConfigProperty(name = "busbaan.kek-file") Path file)
            throws GeneralSecurityException, IOException {
        AeadConfig.register();
        KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file, StandardCharsets.UTF_8),
                RegistryConfiguration.get(),
                InsecureSecretKeyAccess.get());
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** @param context binds the result to its use (associated data); unwrapping needs the same */
    public byte[] wrap(byte[] plaintext, String context) {
        try {
            return aead.encrypt(plaintext, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key-encryption key could not wrap.", e);
        }
    }

    /** @throws IllegalStateException when the bytes were changed, belong to another context, or to a key that isn't in the keyset */
    public byte[] unwrap(byte[] wrapped, String context) {
        try {
            return aead.decrypt(wrapped, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key-encryption key could not unwrap for this context.", e);
        }
    }

    private static final class Closed implements Aead {
        @Override
        public byte[] encrypt(byte[] plaintext, byte[] associatedData) {
            throw new IllegalStateException("No key here: this is a proxy.");
        }

        @Override
        public byte[] decrypt(byte[] ciphertext, byte[] associatedData) {
            throw new IllegalStateException("No key here: this is a proxy.");
        }
    }
}
