package nl.busbaan.messaging.resident;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.busbaan.platform.crypto.KeyEncryptionKey;
import nl.busbaan.platform.crypto.ResidentKeys;

class Keys {
    @Produces
    @Singleton
    ResidentKeys residentKeys(@DataSource("keys") javax.sql.DataSource database, KeyEncryptionKey wrapping) {
        return new ResidentKeys(database, wrapping);
    }
}
