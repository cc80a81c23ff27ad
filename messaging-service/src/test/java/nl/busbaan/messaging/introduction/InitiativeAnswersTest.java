package nl.busbaan.messaging.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.DirectoryStandIn;
import nl.busbaan.messaging.Person;
import org.junit.jupiter.api.Test;

/** The initiative answers with a code or signed in, once, and reads nothing but what it is asked about. */
@QuarkusTest
class InitiativeAnswersTest extends IntroductionCase {
    @Test
    void with_the_code_the_initiative_reads_four_things_and_answers_once() {
        String id = introduced();
        String code = giveCode(id)
                .statusCode(201)
                .body("expiresAt", equalTo("2026-11-26T23:00:00Z"))
                .extract()
                .path("code");

        Map<String, Object> read = look(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .statusCode(200)
                .body("initiative", equalTo("Diaconie Noord: De Ark"))
                .body("wish", equalTo("Samen eten"))
                .body("day", equalTo("2026-11-26"))
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
        assertThat(read.keySet()).isEqualTo(FOR_THE_INITIATIVE);
        answer(code, "WELCOME").statusCode(204);

        answer(code, "NO").statusCode(409);
        look(code).statusCode(404);
        of(Person.KARIM)
                .body("items[0].status", equalTo("WELCOME"))
                .body("items[0].answeredAt", notNullValue())
                .body("items[0].answerBy", nullValue())
                .body("items[0].codeExpiresAt", nullValue());
        Api.as(Person.HANNA)
                .get("/my-requests/" + request)
                .body("steps.text", hasItem("Diaconie Noord: De Ark zegt: u bent welkom."));
    }

    @Test
    void an_initiative_that_signs_in_finds_who_is_asked_about_at_its_own_places_and_nothing_else() {
        String id = introduced();
        expected().body("items", empty());
        answerSignedIn(id, "WELCOME", "\"0\"").statusCode(404);
        DirectoryStandIn.keeps(Person.DIACONIE, ark);

        ValidatableResponse listed = expected().body("items", hasSize(1)).body("items[0].welcome", equalTo(false));
        Map<String, Object> newcomer = listed.extract().path("items[0].newcomer");
        assertThat(newcomer.keySet()).isEqualTo(FOR_THE_INITIATIVE);
        answerSignedIn(id, "WELCOME", null).statusCode(428);
        answerSignedIn(id, "WELCOME", "\"99\"").statusCode(412);
        answerSignedIn(id, "WELCOME", etag(id)).statusCode(204);

        expected().body("items.welcome", contains(true));
        answerSignedIn(id, "NO", etag(id)).statusCode(409);
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        expected().body("items", empty());
    }

    @Test
    void when_the_sociale_kaart_is_away_a_signed_in_initiative_sees_nothing_and_is_told_so() {
        introduced();
        DirectoryStandIn.keeps(Person.DIACONIE, ark);
        DirectoryStandIn.fail();

        Api.as(Person.DIACONIE).get("/expected-newcomers").statusCode(503).body(not(containsString("Eline")));
    }

    @Test
    void a_code_ends_with_the_week_or_the_day_itself_and_a_new_one_ends_the_one_before() {
        String id = introduced();
        String first = giveCode(id).extract().path("code");
        String second = giveCode(id).extract().path("code");

        look(first).statusCode(404);
        look(second).statusCode(200);
        clock.moveTo(LocalDateTime.of(2026, 11, 26, 23, 59));
        look(second).statusCode(200);
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 0, 0));

        look(second).statusCode(404);
        answer(second, "WELCOME").statusCode(404);
        giveCode(id).statusCode(409);
    }

    @Test
    void whoever_lost_the_reply_may_say_the_same_again_and_nothing_else() {
        String code = giveCode(introduced()).extract().path("code");
        answer(code, "WELCOME").statusCode(204);

        answer(code, "WELCOME").statusCode(204);

        answer(code, "NO").statusCode(409);
        of(Person.NOOR).body("items.status", contains("WELCOME"));
        clock.moveTo(LocalDateTime.of(2026, 11, 27, 0, 0));
        answer(code, "WELCOME").statusCode(404);
    }

    @Test
    void two_answers_with_one_code_at_the_same_moment_are_one_answer() {
        String code = giveCode(introduced()).extract().path("code");

        List<Integer> statuses = List.of("WELCOME", "NO").parallelStream()
                .map(said -> answer(code, said).extract().statusCode())
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(204, 409);
    }

    @Test
    void a_code_that_was_replaced_answers_nothing() {
        String id = introduced();
        String first = giveCode(id).extract().path("code");
        String second = giveCode(id).extract().path("code");

        answer(first, "WELCOME").statusCode(404);
        answer(second, "WELCOME").statusCode(204);
        answer(first, "WELCOME").statusCode(404);
    }
}
