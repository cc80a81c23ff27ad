package nl.busbaan.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFilesTest {
    @TempDir
    Path folder;

    @Test
    void aKeyFileIsReadableByItsOwnerOnlyAndEncrypts() throws IOException, GeneralSecurityException {
        var file = KeyEncryptionKeys.of(folder, "messaging-service");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        var aead = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        var context = "resident".getBytes(StandardCharsets.UTF_8);
        var secret = aead.encrypt("ziektewet".getBytes(StandardCharsets.UTF_8), context);
        assertThat(aead.decrypt(secret, context))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("ziektewet");
    }

    @Test
    void aKeyFileStaysAsItIsOnceMade() throws IOException {
        var first = Files.readString(KeyEncryptionKeys.of(folder, "consent-service"));

        var second = Files.readString(KeyEncryptionKeys.of(folder, "consent-service"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aLockIsHeldByOneAndSharedByReaders() {
        var file = folder.resolve("a.lock");

        try (var _ = StateLock.acquire(file)) {
            assertThat(StateLock.tryAcquire(file, false)).isEmpty();
        }

        assertThat(StateLock.tryAcquire(file, true)).isPresent().get().satisfies(StateLock::close);
    }

    @Test
    void aCacheThatWasNotWrittenWholeIsThrownAway() throws IOException {
        var aot = Aot.of(new Home(folder, folder), Profile.TEST, "kafka");
        assertThat(aot.flags(Account.OWN)).containsExactly("-XX:AOTCacheOutput=" + aot.training());
        Files.writeString(aot.training(), "half");

        aot.ended(false);

        assertThat(aot.inTraining()).isTrue();
        assertThat(aot.training()).doesNotExist();
    }

    @Test
    void aCacheWrittenByACleanEndIsUsedNextTime() throws IOException {
        var aot = Aot.of(new Home(folder, folder), Profile.TEST, "kafka");
        assertThat(aot.flags(Account.OWN)).isNotEmpty();
        Files.writeString(aot.training(), "whole");

        aot.ended(true);

        assertThat(aot.flags(Account.OWN)).contains("-XX:AOTCache=" + aot.cache());
    }
}
