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
import java.util.stream.Stream;
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
                        "security", "Versleuteld, met een sleutel per inwoner",
                        "transfers", "Geen; alles staat in Nederland"))
                .put(PATH)
                .then()
                .statusCode(200)
                .body("controller", equalTo("Gemeente Amsterdam"))
                .body("transfers", equalTo("Geen; alles staat in Nederland"))
                .body("version", equalTo(version + 1));

        String csv = as("fg").accept("text/csv")
                .get(PATH + "/csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("verwerkingsregister-"))
                .extract()
                .asString();

        assertThat(csv).startsWith("\uFEFFverwerking;");
        List<NamedCsvRecord> lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1)).stream()
                .toList();
        assertThat(lines).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line.getFields()).hasSize(21);
            assertThat(line.getField("verwerkingsverantwoordelijke")).isEqualTo("Gemeente Amsterdam");
            assertThat(line.getField("contact")).startsWith("'=");
            assertThat(line.getField("contact FG")).isEqualTo("fg@amsterdam.example");
            assertThat(line.getField("doelen")).isNotBlank();
            assertThat(line.getField("soorten gegevens")).isNotBlank();
            assertThat(line.getField("categorieën gegevens")).contains("gegevens");
            assertThat(line.getField("categorieën ontvangers")).isNotBlank();
            assertThat(line.getField("doorgifte buiten de EER")).startsWith("Geen");
            assertThat(line.getField("grondslag")).matches("[a-z ]+ \\[[A-Z_]+]");
            assertThat(line.getField("bewaartermijnen")).contains("maanden");
            assertThat(line.getField("beveiliging")).isNotBlank();
        });
    }

    @Test
    void the_download_says_in_words_what_the_codes_mean_and_keeps_the_codes_beside_them() {
        String csv = as("privacy")
                .accept("text/csv")
                .get(PATH + "/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv)
                .contains("bijstand en werk (Participatiewet) [PARTICIPATIEWET]")
                .contains("de bijstand [SOCIAL_ASSISTANCE]")
                .contains("publieke taak [PUBLIC_TASK]")
                .contains("zorg [MEDICAL]")
                .contains("alleen binnen hetzelfde team")
                .contains("alle gegevens: 120 maanden (Archiefwet, selectielijst gemeenten)");
        List<String> bare = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream()
                .flatMap(line -> line.getFields().subList(4, 11).stream())
                .flatMap(field -> Stream.of(field.split(", | / ")))
                .filter(part -> part.matches("[A-Z]+(_[A-Z]+)*|\\*.*"))
                .toList();
        assertThat(bare).as("codes without a name").isEmpty();
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
