package nl.busbaan.consent.seal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The key of the logs: a Tink signature keyset in a file. Rotating is adding a new primary key to the keyset; the older ones in it go
 * on verifying. Verifying needs the public half only.
 */
final class LogKey {
    private LogKey() {}

    interface Signer {
        Head head(Ledger ledger, long version, byte[] hash, Instant at);
    }

    interface Verifier {
        boolean signed(Head head);
    }

    static Signer signer(Path privateKeyset) throws GeneralSecurityException, IOException {
        PublicKeySign sign = secret(privateKeyset).getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
        return (ledger, version, hash, at) -> {
            String hex = HexFormat.of().formatHex(hash);
            try {
                byte[] signature = sign.sign(Head.signed(ledger.label(), version, hex, at.toString()));
                return new Head(
                        ledger.label(),
                        version,
                        hex,
                        at.toString(),
                        Base64.getEncoder().encodeToString(signature));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("The head of %s could not be signed.".formatted(ledger.label()), e);
            }
        };
    }

    /** From the private keyset, where that is at hand. */
    static Verifier ownVerifier(Path privateKeyset) throws GeneralSecurityException, IOException {
        return verifier(secret(privateKeyset).getPublicKeysetHandle());
    }

    static Verifier verifier(Path publicKeyset) throws GeneralSecurityException, IOException {
        SignatureConfig.register();
        return verifier(
                TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(read(publicKeyset), RegistryConfiguration.get()));
    }

    private static Verifier verifier(KeysetHandle keys) throws GeneralSecurityException {
        PublicKeyVerify verify = keys.getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
        return head -> {
            try {
                verify.verify(head.signatureBytes(), head.signed());
                return true;
            } catch (GeneralSecurityException e) {
                return false;
            }
        };
    }

    private static KeysetHandle secret(Path privateKeyset) throws GeneralSecurityException, IOException {
        SignatureConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(
                read(privateKeyset), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
