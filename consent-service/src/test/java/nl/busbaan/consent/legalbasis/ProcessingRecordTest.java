package nl.busbaan.consent.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** The record of processing activities, AVG 30. */
@QuarkusTest
class ProcessingRecordTest extends ServiceTest {
    private static final String PATH = "/consent/v1/processing-record";

    @Test
    void the_download_has_what_article_30_asks_on_each_line_and_no_formula() {
        int version = as("privacy").get(PATH).then().statusCode(200).extract().path("version");
        as("privacy")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "contact", "=HYPERLINK(\"x\")",
                        "dpoContact", "fg@amsterdam.example",
                        "persons", "Inwoners die hulp vragen",
                        "security", "Versleuteld, met een sleutel per inwoner"))
                .put(PATH)
                .then()
                .statusCode(200)
                .body("controller", equalTo("Gemeente Amsterdam"))
                .body("version", equalTo(version + 1));

        String csv = as("fg").accept("text/csv")
                .get(PATH + "/csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("verwerkingsregister-"))
                .extract()
                .asString();

        List<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertThat(lines).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line.getFields()).hasSize(17);
            assertThat(line.getField("verwerkingsverantwoordelijke")).isEqualTo("Gemeente Amsterdam");
            assertThat(line.getField("contact")).startsWith("'=");
            assertThat(line.getField("contact FG")).isEqualTo("fg@amsterdam.example");
            assertThat(line.getField("doelen")).isNotBlank();
            assertThat(line.getField("soorten gegevens")).isNotBlank();
            assertThat(line.getField("ontvangers")).isNotBlank();
            assertThat(line.getField("bewaartermijnen")).contains("maanden");
            assertThat(line.getField("beveiliging")).isNotBlank();
        });
    }

    @Test
    void what_is_switched_off_is_no_processing() {
        as("privacy")
                .get(PATH)
                .then()
                .body("activities.entry", hasItem("hetzelfde-team"))
                .body("activities.entry", not(hasItem("wams")))
                .body("activities.retention", everyItem(containsString("maanden")));
    }

    @Test
    void every_detail_is_asked_for_and_only_the_privacy_officer_fills_them_in() {
        as("privacy")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("contact", "dpoContact", "persons", "security"));
        as("fg").body(Map.of()).put(PATH).then().statusCode(403);
        as("privacy")
                .body(Map.of("contact", "c", "dpoContact", "d", "persons", "p", "security", "s"))
                .put(PATH)
                .then()
                .statusCode(428);
        as("raadsvrouw").get(PATH).then().statusCode(403);
    }
}
