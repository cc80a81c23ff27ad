package nl.busbaan.consent.seal;

import static nl.busbaan.consent.People.DAAN;

import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;

/** A resident about whom all three logs have something, and all of it is sealed. */
abstract class SealCase extends ServiceTest {
    @Inject
    Sealer sealer;

    @Inject
    PublishedHeads published;

    @Inject
    SealConfig config;

    UUID hanna;

    @BeforeEach
    void somethingHappens() throws SQLException {
        hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);
        for (int i = 0; i < 4; i++) {
            read();
        }
        sealEverything();
    }

    int read() {
        return asMessaging()
                .body(question(DAAN, "read", "EMPLOYER", hanna, "SICKNESS_BENEFIT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .statusCode();
    }

    /** The sweep of the service may have the lock just now, so until nothing waits. */
    void sealEverything() throws SQLException {
        for (Ledger ledger : Ledger.values()) {
            do {
                sealer.sealAll();
            } while (waiting(ledger) > 0);
        }
    }

    long waiting(Ledger ledger) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(ledger.waiting())) {
            row.next();
            return row.getLong(1);
        }
    }

    long head(Ledger ledger) {
        return published.newest(ledger).orElseThrow().version();
    }

    List<Finding> findings(Logs logs, Ledger ledger) throws SQLException {
        return verdict(logs, ledger).findings();
    }

    Verdict verdict(Logs logs, Ledger ledger) throws SQLException {
        try {
            return Verification.against(
                            List.of(published.newest(ledger).orElseThrow()), LogKey.ownVerifier(config.keyFile()))
                    .verdicts(logs.connection())
                    .get(ledger.ordinal());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
