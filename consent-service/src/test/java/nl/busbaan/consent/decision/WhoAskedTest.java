package nl.busbaan.consent.decision;

import static nl.busbaan.consent.People.DAAN;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.SOFIE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.Statements;
import org.junit.jupiter.api.Test;

/** Who asked, of a page of the log. */
@QuarkusTest
class WhoAskedTest extends ServiceTest {
    @Inject
    WhoAsked who;

    @Test
    void everybody_on_a_page_is_found_by_one_query() {
        assertThat(Statements.of(() -> who.labels(Arrays.asList(DAAN, MARIJKE, null, SOFIE, DAAN, UUID.randomUUID()))))
                .hasSize(1);
    }

    @Test
    void who_is_unknown_has_no_label_and_the_others_have_theirs() {
        assertThat(who.labels(Arrays.asList(DAAN, null, UUID.randomUUID())))
                .hasSize(1)
                .containsEntry(DAAN, "Daan de Wit, beoordelaar Ziektewet van UWV");
    }
}
