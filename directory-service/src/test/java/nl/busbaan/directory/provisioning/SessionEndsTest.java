package nl.busbaan.directory.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.directory.professional.ProfessionalLeft;
import nl.busbaan.platform.identity.AccountId;
import org.junit.jupiter.api.Test;

/** The wish to end somebody's sessions outlives an absent Keycloak. */
@QuarkusTest
class SessionEndsTest {
    @Inject
    Event<ProfessionalLeft> left;

    @Inject
    DataSource database;

    /** Keycloak that doesn't answer the first two times. */
    private static final class AwayTwice extends Accounts {
        private final List<String> asked = new CopyOnWriteArrayList<>();

        AwayTwice() {
            super("http://127.0.0.1:1/realms/none");
        }

        @Override
        void endSessions(String account) {
            asked.add(account);
            if (asked.size() <= 2) {
                throw new IllegalStateException("Keycloak is away.");
            }
        }
    }

    @Test
    void it_is_tried_again_until_keycloak_answers_and_then_no_more() throws Exception {
        AwayTwice keycloak = new AwayTwice();
        QuarkusMock.installMockForType(keycloak, Accounts.class);
        String account = UUID.randomUUID().toString();

        QuarkusTransaction.requiringNew().run(() -> left.fire(leaving(account)));

        assertThat(waiting(account)).isEqualTo(1);
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (waiting(account) > 0) {
            assertThat(System.nanoTime())
                    .as("tried %d times", keycloak.asked.size())
                    .isLessThan(deadline);
            Thread.sleep(200);
        }
        assertThat(keycloak.asked).containsExactly(account, account, account);
    }

    @Test
    void who_did_not_leave_after_all_keeps_his_sessions() throws Exception {
        String account = UUID.randomUUID().toString();

        QuarkusTransaction.begin();
        left.fire(leaving(account));
        QuarkusTransaction.rollback();

        assertThat(waiting(account)).isZero();
    }

    private static ProfessionalLeft leaving(String account) {
        return new ProfessionalLeft(ProfessionalId.next(), new AccountId(account));
    }

    private long waiting(String account) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from session_end where account_id = ?")) {
            select.setString(1, account);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
