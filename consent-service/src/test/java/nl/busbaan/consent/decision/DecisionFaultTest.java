package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision is written before it is answered: when it can't be written, nobody hears a yes. */
@QuarkusTest
class DecisionFaultTest extends ServiceTest {

    @ParameterizedTest(name = "{0} fails {1}")
    @CsvSource({
        "decision_log, at once",
        "decision_log, at the commit",
        "access_log, at once",
        "access_log, at the commit"
    })
    void when_a_log_can_not_be_written_no_permit_is_answered(String table, String when) throws SQLException {
        UUID resident = people.resident();
        Map<String, Object> question = question(DAAN, "read", "EMPLOYER", resident, "SICKNESS_BENEFIT");

        List<String> answers;
        breaking(table, when);
        try {
            answers = List.of(
                    asMessaging().body(question).post("/access/v1/evaluation").asString(),
                    asMessaging()
                            .body(Map.of("evaluations", List.of(question, question)))
                            .post("/access/v1/evaluations")
                            .asString());
        } finally {
            mended(table);
        }

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .contains("urn:busbaan:problem:internal")
                        .doesNotContain("\"decision\":true"));
        assertThat(linesAbout(resident)).isEmpty();
        asMessaging().body(question).post("/access/v1/evaluation").then().statusCode(200);
        assertThat(linesAbout(resident)).hasSize(2);
    }

    private List<Integer> linesAbout(UUID resident) {
        return new Rows(database)
                .all(
                        Integer.class,
                        "select 1 from decision_log where resident = ? union all select 1 from access_log where resident = ?",
                        resident,
                        resident);
    }

    private static void breaking(String table, String when) throws SQLException {
        try (Connection connection = administrator();
                Statement change = connection.createStatement()) {
            change.execute("create or replace function fault() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'The disk is full.'; end $$");
            change.execute(
                    when.equals("at once")
                            ? "create trigger fault before insert on " + table
                                    + " for each row execute function fault()"
                            : "create constraint trigger fault after insert on " + table
                                    + " deferrable initially deferred for each row execute function fault()");
        }
    }

    private static void mended(String table) throws SQLException {
        try (Connection connection = administrator();
                Statement change = connection.createStatement()) {
            change.execute("drop trigger fault on " + table);
            change.execute("drop function fault()");
        }
    }

    private static Connection administrator() throws SQLException {
        return Devstack.of(Profile.TEST).databases().connect("consent_test");
    }
}
