package nl.busbaan.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.DevstackResource;
import nl.busbaan.devstack.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL knows of the kaart after an import, for which it otherwise waits until its own daemon comes by. */
@QuarkusTest
@QuarkusTestResource(value = DevstackResource.class, initArgs = @ResourceArg(name = "module", value = "directory"))
class PlannerStatisticsTest {
    @Inject
    DataSource database;

    private Rows rows;

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.imported();
        rows = new Rows(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"professional", "offering", "entry_change", "directory_entry", "hsds_item"})
    void an_import_that_changes_something_has_its_tables_counted(String table) {
        OffsetDateTime before = rows.one(OffsetDateTime.class, "select clock_timestamp()");

        SampleKaart.asItIs()
                .with("initiatives.csv", csv -> csv.replaceAll("(?m)^cash2grow-zuid,.*\n", ""))
                .send(false)
                .body("counts.initiatives.gone", equalTo(1));
        SampleKaart.asItIs().send(false).body("counts.initiatives.changed", equalTo(1));

        assertThat(rows.one(
                        OffsetDateTime.class, "select last_analyze from pg_stat_user_tables where relname = ?", table))
                .isAfter(before);
    }

    @Test
    void who_is_in_a_team_is_looked_up_without_a_pending_list() {
        assertThat(rows.all(
                        String.class,
                        "select array_to_string(reloptions, ',') from pg_class where relname = any (array["
                                + "'professional_teams', 'professional_organisations'])"))
                .containsExactly("fastupdate=off", "fastupdate=off");
    }
}
