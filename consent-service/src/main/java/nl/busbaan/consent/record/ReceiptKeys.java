package nl.busbaan.consent.record;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.jwt.JwkSetConverter;
import com.google.crypto.tink.jwt.JwtEcdsaParameters;
import com.google.crypto.tink.jwt.JwtPublicKeySign;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import com.google.crypto.tink.jwt.RawJwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.busbaan.platform.crypto.KeyEncryptionKey;

/**
 * Signs receipts as JWT with ES256. The key is made at the first receipt and kept wrapped. Of several the newest signs, and all are
 * published, so that anyone can check a receipt without asking us who it is about.
 */
@ApplicationScoped
class ReceiptKeys {
    private static final JwtEcdsaParameters ES256 = es256();
    private static final String TYPE = "consent-receipt+jwt";

    private final DataSource database;
    private final KeyEncryptionKey wrapping;
    private final Clock clock;

    ReceiptKeys(DataSource database, KeyEncryptionKey wrapping, Clock clock) throws GeneralSecurityException {
        this.database = database;
        this.wrapping = wrapping;
        this.clock = clock;
        JwtSignatureConfig.register();
    }

    /** @param payload a JSON object */
    String sign(String payload) {
        try {
            return current()
                    .getPrimitive(RegistryConfiguration.get(), JwtPublicKeySign.class)
                    .signAndEncode(RawJwt.fromJsonPayload(Optional.of(TYPE), payload));
        } catch (GeneralSecurityException | SQLException e) {
            throw new IllegalStateException("The receipt could not be signed.", e);
        }
    }

    /** The public keys, newest first, each as a JWK set with one key (RFC 7517). */
    List<String> published() {
        try (Connection connection = database.getConnection()) {
            List<String> sets = new ArrayList<>();
            for (KeysetHandle handle : all(connection)) {
                sets.add(JwkSetConverter.fromPublicKeysetHandle(handle.getPublicKeysetHandle()));
            }
            return sets;
        } catch (GeneralSecurityException | IOException | SQLException e) {
            throw new IllegalStateException("The receipt keys could not be read.", e);
        }
    }

    private KeysetHandle current() throws GeneralSecurityException, SQLException {
        try (Connection connection = database.getConnection()) {
            List<KeysetHandle> known = all(connection);
            if (!known.isEmpty()) {
                return known.getFirst();
            }
            insert(connection, KeysetHandle.generateNew(ES256, RegistryConfiguration.get()));
            // Another replica may have made one at the same moment; then both are published, and the newest signs from
            // now on.
            return all(connection).getFirst();
        }
    }

    private static JwtEcdsaParameters es256() {
        try {
            return JwtEcdsaParameters.builder()
                    .setAlgorithm(JwtEcdsaParameters.Algorithm.ES256)
                    .setKidStrategy(JwtEcdsaParameters.KidStrategy.BASE64_ENCODED_KEY_ID)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("ES256 with a key id is a combination that exists.", e);
        }
    }

    private List<KeysetHandle> all(Connection connection) throws GeneralSecurityException, SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, keyset from receipt_key order by created_at desc, id desc");
                ResultSet row = select.executeQuery()) {
            List<KeysetHandle> handles = new ArrayList<>();
            while (row.next()) {
                byte[] keyset = wrapping.unwrap(row.getBytes(2), context(row.getObject(1, UUID.class)));
                handles.add(TinkJsonProtoKeysetFormat.parseKeyset(
                        new String(keyset, StandardCharsets.UTF_8),
                        RegistryConfiguration.get(),
                        InsecureSecretKeyAccess.get()));
            }
            return handles;
        }
    }

    private void insert(Connection connection, KeysetHandle handle) throws GeneralSecurityException, SQLException {
        UUID id = UUID.randomUUID();
        String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        try (PreparedStatement insert =
                connection.prepareStatement("insert into receipt_key (id, keyset, created_at) values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setBytes(2, wrapping.wrap(keyset.getBytes(StandardCharsets.UTF_8), context(id)));
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static String context(UUID id) {
        return "receipt-key:" + id;
    }
}
