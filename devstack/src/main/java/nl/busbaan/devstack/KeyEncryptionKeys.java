package nl.busbaan.devstack;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The key-encryption keys of a profile, one per service, each a Tink keyset (AES-256-GCM) in a file that only the
 * services' account can read. In the cluster a Secret or a KMS stands in its place.
 */
public final class KeyEncryptionKeys {
    private KeyEncryptionKeys() {}

    /** The service's keyset, made at first use and kept until a reset: without it nothing encrypted can be read again. */
    public static Path of(Path profileFolder, String service) {
        var file = profileFolder.resolve("kek").resolve(service + ".json");
        if (!Files.exists(file)) {
            try {
                Secrets.write(file, fresh(), Account.current());
                Account.current().own(profileFolder.resolve("kek"));
            } catch (IOException | GeneralSecurityException problem) {
                throw new Obstacle("The key file %s can't be made: %s".formatted(file, problem.getMessage()), problem);
            }
        }
        return file;
    }

    private static String fresh() throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
