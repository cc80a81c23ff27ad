package nl.busbaan.bench.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.product.Replica;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;

/**
 * A consent-service with databases and topics of its own on the local servers, so that no line of a run stays in the product's log. It
 * knows the colleagues and teams of the product, and residents of its own.
 */
final class OwnConsent implements AutoCloseable {
    private static final String DATABASE = "consent_bench";
    private static final String KEYS = "consent_bench_keys";

    private final Services services = Services.of(Profile.LOCAL);
    private final Devstack servers = Devstack.of(Profile.LOCAL);
    private final String prefix = "bench-%d-".formatted(System.currentTimeMillis());

    /** @throws Obstacle when the product doesn't run */
    void prepare() {
        if (!servers.ready("postgresql") || !services.ready(Service.CONSENT)) {
            throw new Obstacle(
                    "The local product doesn't run, so there is nothing to measure. Start it with ./busbaan up.");
        }
        emptyDatabases();
    }

    private void emptyDatabases() {
        servers.recreateDatabase(DATABASE, Service.CONSENT.database());
        servers.recreateDatabase(KEYS, Service.CONSENT.database());
    }

    /** Starts it, with all that it has to know. */
    Replica start(int residents) throws IOException, InterruptedException {
        var replica = Replica.start(
                Replica.PRODUCTION,
                Service.CONSENT,
                servers.folder(),
                services.environment(Service.CONSENT),
                Map.of(
                        "BUSBAAN_DB_URL", servers.endpoints().jdbcUrl(DATABASE),
                        "BUSBAAN_KEYS_DB_URL", servers.endpoints().jdbcUrl(KEYS),
                        "BUSBAAN_TOPIC_PREFIX", prefix,
                        "BUSBAAN_LOG_HEADS_FILE", log("bench-log-heads.jsonl").toString()));
        try (var product = servers.databases().connect(Service.CONSENT.database());
                var own = connect()) {
            People.copy(product, own);
            People.residents(own, residents);
        } catch (SQLException problem) {
            replica.close();
            throw new Obstacle("The residents to decide about can't be written: " + problem.getMessage(), problem);
        }
        return replica;
    }

    Connection connect() throws SQLException {
        return servers.databases().connect(DATABASE);
    }

    Path log(String name) {
        return servers.folder().resolve("logs").resolve(name);
    }

    /** Removes what it stored. */
    @Override
    public void close() {
        emptyDatabases();
    }
}
