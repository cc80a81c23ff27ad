package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lines of the log about what is secret: those of before the release was asked, and what a line proves since. */
@QuarkusTest
class ReplayOfSecrecyTest extends ReplayCase {

    /** Until policy 4 a consent did for what is secret as well, and lines of then say nothing of a release. */
    @Test
    void a_line_from_before_the_release_was_asked_is_decided_again_as_it_was_then() throws SQLException, IOException {
        UUID hanna = linked("inwoner2");
        String asked = decided(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String permitted = decided(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");

        tamper(asked, asBefore("ask", asked));
        tamper(permitted, asBefore("consent", permitted));
        try {
            assertThat(line(permitted).at("/information/words/0").has("released"))
                    .isFalse();
            assertThat(line(permitted).at("/decision").asBoolean()).isTrue();
            assertThat(replayed(1_000).ids()).doesNotContain(asked, permitted);
        } finally {
            asAdministrator(asItWas("ask-release", asked));
            asAdministrator(asItWas("released-consent", permitted));
        }
    }

    private static String asBefore(String code, String id) {
        return """
                update decision_log set code = '%s', information = (information - 'secrecy') || jsonb_build_object('words', (
                    select coalesce(jsonb_agg(word - 'released'), '[]') from jsonb_array_elements(information->'words') word))
                where id = '%s'""".formatted(code, id);
    }

    private static String asItWas(String code, String id) {
        return """
                update decision_log set code = '%s', information = information || jsonb_build_object('secrecy', true, 'words', (
                    select coalesce(jsonb_agg(word || '{"released": true}'), '[]')
                    from jsonb_array_elements(information->'words') word))
                where id = '%s'""".formatted(code, id);
    }

    /** What was said of the secrecy is in the facts: a line that is made to say otherwise is found. */
    @Test
    void a_permit_whose_line_holds_no_release_is_a_difference() throws SQLException {
        UUID hanna = linked("inwoner2");
        given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        String id = decided(MARIJKE, "read", "GP_LETTER", hanna, "MEDICAL_ASSESSMENT");
        String change =
                "update decision_log set information = jsonb_set(information, '{words,0,released}', '%s') where id = '%s'";

        tamper(id, change.formatted("false", id));
        try {
            JsonNode difference = replayed(1_000).of(id);

            assertThat(difference.at("/then/code").asText()).isEqualTo("released-consent");
            assertThat(difference.at("/now/code").asText()).isEqualTo("ask-release");
        } finally {
            asAdministrator(change.formatted("true", id));
        }
        assertThat(replayed(1_000).ids()).doesNotContain(id);
    }
}
