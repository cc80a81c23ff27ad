package nl.busbaan.directory;

import static nl.busbaan.directory.Maintaining.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One CSV file by itself: its name or its columns tell which it is. */
@QuarkusTest
class SingleFileImportTest {
    private static final String NEW =
            "externalId,name,organisation,description,wishes,lifeDomains,targetGroups,languages,areas,phone,"
                    + "contactName,openingHours,needs,source,sourceDate,lastConfirmed\n";

    @BeforeEach
    void theSampleIsThere() {
        SampleKaart.imported();
    }

    @ParameterizedTest
    @CsvSource({
        "initiatives.csv, initiatives.csv",
        "initiatives.csv, Initiatives.CSV",
        "initiatives.csv, export (2).csv",
        "organisations.csv, organisaties van beheer.csv",
        "offerings.csv, ''",
        "roles.csv, lijst.csv",
        "synonyms.csv, lijst.csv",
        "areas.csv, areas.csv",
    })
    void a_file_of_ours_comes_in_whatever_it_is_called_when_its_columns_tell(String file, String name) {
        send(sample(file), name, true)
                .statusCode(200)
                .body("counts", allOf(aMapWithSize(1), hasKey(countName(file))))
                .body("changes", empty());
    }

    @Test
    void it_is_stored_and_what_is_no_longer_in_it_can_stay() {
        String name = "Kwetterhuis " + System.nanoTime();

        admin().contentType("text/csv")
                .queryParam("file", "nieuw.csv")
                .queryParam("removal", "KEEP")
                .body(bytes(NEW + row("kwetterhuis", name)))
                .post("/directory/v1/imports")
                .then()
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("counts.initiatives.new", equalTo(1))
                .body("counts.initiatives.gone", equalTo(0));

        SampleKaart.imported();
    }

    @Test
    void semicolons_and_a_byte_order_mark_are_no_trouble() {
        String semicolons =
                "\uFEFF" + NEW.replace(',', ';') + row("puntkomma", "Puntkomma").replace(',', ';');

        send(bytes(semicolons), "uit excel.csv", true).statusCode(200).body("counts.initiatives.new", equalTo(1));
    }

    @Test
    void lists_with_the_same_columns_are_told_apart_by_their_name() {
        send(sample("areas.csv"), "gebieden.csv", true)
                .statusCode(400)
                .body("violations", hasSize(1))
                .body(
                        "violations[0].message",
                        allOf(
                                containsString("life-domains.csv, life-events.csv, areas.csv"),
                                containsString("Geef het bestand een van deze namen.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "naam,telefoon\nJan,020", "\"naam", "PK\u0003\u0004"})
    void what_is_none_of_our_files_is_told_how_to_find_out(String content) {
        send(bytes(content), "telefoonlijst.csv", true)
                .statusCode(400)
                .body("violations.message", hasItem(containsString("niet de kolommen van een van onze bestanden")));
    }

    @Test
    void a_file_of_our_name_is_told_which_columns_it_lacks() {
        send(bytes("externalId,name\na,A"), "initiatives.csv", true)
                .statusCode(400)
                .body("violations.field", hasItem("initiatives.csv:1:description"));
    }

    @Test
    void a_zip_that_is_sent_as_csv_and_the_other_way_round_are_refused() {
        send(SampleKaart.asItIs().zip(), "kaart.csv", true).statusCode(400);
        SampleKaart.send(sample("initiatives.csv"), "dryRun=true").statusCode(400);
    }

    @Test
    void a_preview_shows_the_first_and_tells_how_many_there_are() {
        String many = NEW
                + IntStream.range(0, 310)
                        .mapToObj(i -> row("veel-" + i, "Veel " + i))
                        .collect(Collectors.joining());

        var answer = admin().contentType("text/csv")
                .queryParam("dryRun", true)
                .queryParam("removal", "KEEP")
                .body(bytes(many))
                .post("/directory/v1/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getList("changes")).hasSize(300);
        assertThat(answer.getInt("changesInAll")).isEqualTo(310);
    }

    private static ValidatableResponse send(byte[] csv, String name, boolean dryRun) {
        return admin().contentType("text/csv")
                .queryParam("file", name)
                .queryParam("dryRun", dryRun)
                .body(csv)
                .post("/directory/v1/imports")
                .then();
    }

    private static String row(String externalId, String name) {
        return "%s,%s,,Een proef.,,,,,noord,,,,,beheer,2026-11-01,2026-11-20%n".formatted(externalId, name);
    }

    private static String countName(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    private static byte[] sample(String file) {
        try {
            return Files.readAllBytes(Path.of("..", "sample-data", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
