package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes themselves: who makes them, how long they work, and what is kept of them. */
@QuarkusTest
class CounterCodeTest extends AtCounterTest {
    @Inject
    CounterKeeping keeping;

    @Test
    void codes_are_in_the_copy_without_themselves_and_go_with_an_erasure() {
        UUID hanna = linked("inwoner2");
        question = asked(gpLetterForTheDoctor(hanna));
        String code = code();
        answer(code, Map.of("answer", "YES", "release", "YES")).statusCode(204);

        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .body("counterCodes", hasSize(1))
                .body("counterCodes[0].issuedBy", containsString("Noor van den Berg"))
                .body("counterCodes[0].consentRequestId", equalTo(question))
                .body("counterCodes[0].usedAt", not(nullValue()));
        people.done(hanna);
        erased("inwoner2");

        assertThat(rows.one(Long.class, "select count(*) from counter_code where resident = ?", hanna))
                .isZero();
    }

    @Test
    void only_who_has_the_request_in_hand_makes_codes() {
        for (String path : List.of(
                "/consent/v1/consent-requests/" + question + "/counter-codes",
                "/consent/v1/residents/" + resident + "/withdrawal-codes")) {
            as("uwv").post(path).then().statusCode(404);
        }
    }

    @Test
    void it_works_as_people_type_it_and_only_its_hash_is_kept() {
        String code = code();
        assertThat(code).matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}");

        visit(code.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode(200);

        assertThat(rows.tablesWith(code)).isEmpty();
        assertThat(rows.tablesWith(code.replace("-", ""))).isEmpty();
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_over() {
        String code = code();
        Instant issued = Instant.now();

        clock.moveTo(issued.plus(Duration.ofMinutes(14)));
        visit(code).statusCode(200);

        clock.moveTo(issued.plus(Duration.ofMinutes(15)).plusSeconds(1));
        String over = visit(code).statusCode(400).extract().asString();
        answer(code, Map.of("answer", "YES", "release", "YES")).statusCode(400);
        assertThat(over)
                .isEqualTo(visit("AAAA-AAAA-AAAA").statusCode(400).extract().asString());
    }

    @Test
    void a_new_code_takes_the_place_of_an_earlier_one() {
        String first = code();
        String second = code();

        visit(first).statusCode(400);
        visit(second).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"code\":\"\"}",
                "{\"code\":7}",
                "{\"code\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}",
                "[]",
                ""
            })
    void what_is_no_code_is_refused(String body) {
        for (String path : List.of("visit", "answer", "withdrawal")) {
            anonymous()
                    .body(body)
                    .post("/consent/v1/counter/" + path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void the_resident_sees_when_somebody_looked_with_a_code_and_whose_code_it_was() {
        resident = linked("inwoner2");
        String code = codeToStop();

        visit(code).statusCode(200);
        visit(code).statusCode(200);
        visit("AAAA-AAAA-AAAA").statusCode(400);

        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .body("counterCodes", hasSize(1))
                .body("counterCodes[0].issuedBy", containsString("Noor van den Berg"))
                .body("counterCodes[0].visitedAt", hasSize(2));
    }

    @Test
    void after_a_year_it_is_forgotten_that_there_was_a_code() {
        String code = code();
        visit(code).statusCode(200);

        clock.moveTo(Instant.now().plus(Duration.ofDays(364)));
        keeping.forget();
        assertThat(codesKept()).isOne();

        clock.moveTo(Instant.now().plus(Duration.ofDays(366)));
        keeping.forget();
        assertThat(codesKept()).isZero();
    }

    private long codesKept() {
        return rows.one(Long.class, "select count(*) from counter_code where resident = ?", resident);
    }
}
