package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import nl.busbaan.devstack.testing.DevstackResource;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = DevstackResource.class, initArgs = @ResourceArg(name = "module", value = "directory"))
class ImportTest {

    @Test
    void the_sample_comes_in_within_seconds_and_a_second_time_nothing_changes() {
        SampleKaart.imported();

        long start = System.nanoTime();
        var second = SampleKaart.asItIs().send(false);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        second.statusCode(200)
                .body("applied", equalTo(true))
                .body("errors", empty())
                .body("counts.professionals.new", equalTo(0))
                .body("counts.professionals.changed", equalTo(0))
                .body("counts.professionals.unchanged", greaterThanOrEqualTo(400))
                .body("counts.offerings.unchanged", greaterThanOrEqualTo(120))
                .body("counts.initiatives.unchanged", greaterThanOrEqualTo(60))
                .body("counts.lifeDomains.unchanged", greaterThanOrEqualTo(10));
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_dry_run_tells_what_would_change_and_changes_nothing() {
        SampleKaart.imported();
        var renamed =
                SampleKaart.asItIs().with("organisations.csv", csv -> csv.replace("\nuwv,UWV,", "\nuwv,UWV nieuw,"));

        var dry = renamed.send(true);

        dry.statusCode(200)
                .body("applied", equalTo(false))
                .body("counts.organisations.changed", equalTo(1))
                .body("counts.teams.changed", equalTo(0));
        SampleKaart.asItIs().send(true).body("counts.organisations.changed", equalTo(0));
    }

    @Test
    void what_the_file_no_longer_has_leaves_the_map_and_comes_back_with_it() {
        SampleKaart.imported();
        var without =
                SampleKaart.asItIs().with("initiatives.csv", csv -> csv.replaceAll("(?m)^cash2grow-zuid,.*\n", ""));

        without.send(false).body("counts.initiatives.gone", equalTo(1));

        SampleKaart.asItIs().send(false).body("counts.initiatives.changed", equalTo(1));
    }

    @Test
    void all_errors_are_told_at_once_by_file_row_and_column_and_nothing_is_stored() {
        SampleKaart.imported();
        var broken = SampleKaart.asItIs()
                .with("organisations.csv", csv -> csv.replace("\nuwv,UWV,NATIONAL_AGENCY,", "\nuwv,,GEHEIM,"))
                .with(
                        "teams.csv",
                        csv -> csv.replaceFirst("mo-fr 09:00-17:00", "elke dag").replaceFirst(",WMO,", ",WMOO,"))
                .with(
                        "professionals.csv",
                        csv -> csv.replaceFirst("2025-06-21", "gisteren").replaceFirst("zeynep-demir", "bestaat-niet"))
                .with("life-domains.csv", csv -> csv + "financien,Nog eens,\n");

        var answer = broken.send(false);

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:busbaan:problem:invalid-input"))
                .body(
                        "violations.field",
                        hasItems(
                                "organisations.csv:4:name",
                                "organisations.csv:4:kind",
                                "teams.csv:2:task",
                                "teams.csv:3:workingHours",
                                "professionals.csv:2:lastConfirmed",
                                "professionals.csv:2:duoPartner",
                                "life-domains.csv:14:code"));
        SampleKaart.asItIs().send(true).body("counts.organisations.changed", equalTo(0));
    }

    @Test
    void a_missing_file_a_missing_column_and_what_is_no_zip_are_named() {
        SampleKaart.asItIs()
                .without("roles.csv")
                .with("areas.csv", csv -> csv.replaceFirst("synonyms", "bijnamen"))
                .send(false)
                .statusCode(400)
                .body("violations.field", hasItems("roles.csv", "areas.csv:1:synonyms"));
        given().auth()
                .oauth2(Tokens.of("beheerder"))
                .contentType("application/zip")
                .body("geen zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/directory/v1/imports")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("teams.csv"));
    }
}
