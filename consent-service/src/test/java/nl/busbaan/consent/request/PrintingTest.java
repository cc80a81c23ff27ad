package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.consent.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who prints a question and who finds it again, and how its words are kept. */
@QuarkusTest
class PrintingTest extends SpokenCase {
    private static final String WHY = "Dan kan de arts zien waarom u niet 30 uur kunt werken.";

    @AfterEach
    void unmask() {
        unmaskAll();
    }

    @Test
    void the_papers_of_a_question_are_listed_and_read_by_who_helps_only() {
        UUID hanna = people.resident();
        String question = asked(gpLetterForTheDoctor(hanna));
        String first = printed(question);
        String second = printed(question, "en");

        sheets("raadsvrouw", question)
                .statusCode(200)
                .body("items.number", contains(second, first))
                .body("items.language", contains("en", "nl"))
                .body("items[0].by", equalTo(NOORS_LABEL));
        sheet(question, first).body("number", equalTo(first)).body("question.why", equalTo(WHY));
        for (String stranger : List.of("klantadviseur", "handhaver")) {
            printing(stranger, question, "nl").statusCode(404);
            sheets(stranger, question).statusCode(404);
            sheet(stranger, question, first).statusCode(404);
        }
        sheet("raadsvrouw", question, "ZZZZZ").statusCode(404);
        printing("raadsvrouw", question, "tlh")
                .statusCode(400)
                .body("violations.field", contains("language"))
                .body("violations[0].message", equalTo("Deze taal kennen wij niet."));
        spoken(question, "NO").statusCode(201);
        printing("raadsvrouw", question, "nl").statusCode(409);
        sheet("raadsvrouw", question, first).statusCode(409);
    }

    @Test
    void the_same_call_again_makes_no_second_paper() {
        String question = asked(gpLetterForTheDoctor(people.resident()));
        String key = UUID.randomUUID().toString();

        List<String> places = Stream.of(1, 2)
                .map(time -> as("raadsvrouw")
                        .header("Idempotency-Key", key)
                        .body(Map.of("language", "nl"))
                        .post("/consent/v1/consent-requests/{id}/sheets", question)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"))
                .toList();

        assertThat(places.getFirst()).isEqualTo(places.getLast());
        sheets("raadsvrouw", question).body("items", hasSize(1));
    }

    @Test
    void its_words_are_encrypted_stand_in_the_copy_by_number_and_go_with_an_erasure() {
        UUID hanna = linked("inwoner2");
        String sheet = printed(asked(gpLetterForTheDoctor(hanna)));

        String inBytes = HexFormat.of().formatHex(WHY.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.tablesWith(WHY, inBytes)).doesNotContain("question_sheet");
        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .body("consentRequests[0].papers.number", contains(sheet))
                .body("consentRequests[0].papers.madeBy", contains(NOORS_LABEL));
        people.done(hanna);
        erased("inwoner2");
        assertThat(rows.one(Long.class, "select count(*) from question_sheet where resident = ?", hanna))
                .isZero();
    }

    @Test
    void who_is_masked_later_is_not_printed_again_and_not_in_the_copy() {
        UUID hanna = linked("inwoner2");
        String question = asked(gpLetterForTheDoctor(hanna));
        String sheet = printed(question, "en");
        sheet(question, sheet).body("question.askedBy", equalTo(NOORS_LABEL));

        masked(People.NOOR);

        sheet(question, sheet).body("question.askedBy", startsWith("A colleague"));
        as("inwoner2").get("/consent/v1/my-copy").then().body(not(containsString("Noor van den Berg")));
    }
}
