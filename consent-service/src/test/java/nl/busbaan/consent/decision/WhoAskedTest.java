package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.SOFIE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.Statements;
import org.junit.jupiter.api.Test;

/** Who asked, of a page of the log. */
@QuarkusTest
class WhoAskedTest extends ServiceTest {
    private static final UUID NOBODY = UUID.randomUUID();

    @Inject
    WhoAsked who;

    @Inject
    DecisionLog log;

    @Test
    void everybody_on_a_page_is_found_by_one_query() {
        List<DecisionRecord> page =
                Stream.of(DAAN, MARIJKE, SOFIE, DAAN, NOBODY).map(this::asked).toList();

        assertThat(Statements.of(() -> who.labels(page))).hasSize(1);
    }

    @Test
    void who_is_unknown_has_no_label_and_the_others_have_theirs() {
        DecisionRecord daans = asked(DAAN);
        DecisionRecord nobodys = asked(NOBODY);

        assertThat(who.labels(List.of(daans, nobodys)))
                .hasSize(1)
                .containsEntry(daans.id(), "Daan de Wit, beoordelaar Ziektewet van UWV");
        assertThat(who.label(nobodys)).isNull();
    }

    private DecisionRecord asked(UUID who) {
        String id = asMessaging()
                .body(question(who, "check", "NAME", people.resident(), "GENERAL_HELP"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .extract()
                .path("context.decision_id");
        return QuarkusTransaction.requiringNew().call(() -> log.findById(UUID.fromString(id)));
    }
}
