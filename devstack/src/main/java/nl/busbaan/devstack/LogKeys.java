package nl.busbaan.devstack;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The keys that sign the heads of sealed logs: Tink keysets (Ed25519) in files, the private half for the service only, the public
 * half for whoever verifies.
 */
public final class LogKeys {
    private LogKeys() {}

    /** The service's private keyset, made at first use with its public half beside it. */
    public static Path of(Path profileFolder, String service) {
        var folder = profileFolder.resolve("log-keys");
        var file = folder.resolve(service + ".json");
        if (!Files.exists(file)) {
            try {
                SignatureConfig.register();
                var keys = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519, RegistryConfiguration.get());
                var account = Account.current();
                Secrets.write(
                        publicHalf(file),
                        TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                                keys.getPublicKeysetHandle(), RegistryConfiguration.get()),
                        account);
                Secrets.write(
                        file,
                        TinkJsonProtoKeysetFormat.serializeKeyset(
                                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()),
                        account);
                account.own(folder);
            } catch (IOException | GeneralSecurityException problem) {
                throw new Obstacle("The key file %s can't be made: %s".formatted(file, problem.getMessage()), problem);
            }
        }
        return file;
    }

    /** Where the public half lies. */
    public static Path publicHalf(Path privateKeyset) {
        return Path.of(privateKeyset.toString().replaceFirst("\\.json$", ".public.json"));
    }
}
