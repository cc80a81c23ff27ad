package nl.busbaan.messaging.escalation;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.busbaan.messaging.correction.EscalatingCorrections;
import nl.busbaan.messaging.handover.EscalatingHandovers;
import nl.busbaan.messaging.handover.HandoverId;
import nl.busbaan.messaging.helprequest.EscalatingHelpRequests;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.introduction.EscalatingIntroductions;
import org.jboss.logging.Logger;

/** Takes what is due, row by row, each in a transaction of its own that also writes the next moment. */
@ApplicationScoped
@Unremovable
class PassedPromises {
    private static final Logger LOG = Logger.getLogger(PassedPromises.class);

    private final DataSource database;
    private final EscalatingHandovers handovers;
    private final EscalatingHelpRequests requests;
    private final EscalatingCorrections corrections;
    private final EscalatingIntroductions introductions;
    private final Clock clock;

    PassedPromises(
            DataSource database,
            EscalatingHandovers handovers,
            EscalatingHelpRequests requests,
            EscalatingCorrections corrections,
            EscalatingIntroductions introductions,
            Clock clock) {
        this.database = database;
        this.handovers = handovers;
        this.requests = requests;
        this.corrections = corrections;
        this.introductions = introductions;
        this.clock = clock;
    }

    @ActivateRequestContext
    void callAll() {
        callEach("handover", id -> handovers.promisePassed(new HandoverId(id)));
        callEach("help_request", id -> requests.promisePassed(new HelpRequestId(id)));
        callEach("correction", corrections::promisePassed);
        callEach("introduction", introductions::promisePassed);
    }

    /** A row that fails is left for the next sweep, so that it doesn't hold up the others. */
    private void callEach(String table, Consumer<UUID> effect) {
        Set<UUID> failed = new HashSet<>();
        Optional<UUID> last;
        do {
            last = callOne(table, effect, failed);
        } while (last.isPresent());
    }

    private Optional<UUID> callOne(String table, Consumer<UUID> effect, Set<UUID> failed) {
        UUID[] taken = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<UUID> due = due(table, failed);
                due.ifPresent(id -> {
                    taken[0] = id;
                    effect.accept(id);
                });
                return due;
            });
        } catch (RuntimeException e) {
            if (taken[0] == null) {
                throw e;
            }
            LOG.errorf(
                    e,
                    "The passed promise of %s %s could not be dealt with; the next sweep tries again.",
                    table,
                    taken[0]);
            failed.add(taken[0]);
            return Optional.of(taken[0]);
        }
    }

    /**
     * What stands beside a request is locked together with it, and waits for nobody: everybody else locks the request first, and would
     * wait for this one while this one waits for him. What can't be had now, the next sweep takes.
     */
    private static String withRequest(String table) {
        return table.equals("help_request")
                ? "help_request t"
                : "help_request r join " + table + " t on t.request_id = r.id";
    }

    private Optional<UUID> due(String table, Set<UUID> failed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select t.id from " + withRequest(table)
                        + " where t.next_moment <= ? and not (t.id = any (?)) order by t.next_moment limit 1"
                        + " for no key update skip locked")) {
            select.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            select.setArray(2, connection.createArrayOf("uuid", failed.toArray()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }
}
