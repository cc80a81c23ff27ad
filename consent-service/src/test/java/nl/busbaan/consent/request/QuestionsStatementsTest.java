package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.Statements;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;
import org.junit.jupiter.api.Test;

/** A longer list of questions asks no more often who has the resident's request in hand. */
@QuarkusTest
class QuestionsStatementsTest extends SpokenCase {
    @Inject
    Questions questions;

    @Test
    void whoever_has_the_request_in_hand_is_looked_up_once_for_all_questions_of_a_resident() {
        UUID hanna = people.resident();
        yesTo(hanna, "GP_LETTER");
        long ofOne = looks(hanna);
        yesTo(hanna, "MEDICATION");
        yesTo(hanna, "WORK_CAPACITY");

        assertThat(looks(hanna)).isEqualTo(ofOne).isPositive();
    }

    private long looks(UUID resident) {
        return Statements.of(() -> questions.ofResident(new ResidentId(resident), new ColleagueId(NOOR))).stream()
                .filter(statement -> statement.contains("participation"))
                .count();
    }

    private static void yesTo(UUID resident, String kind) {
        Map<String, Object> wish = gpLetterForTheDoctor(resident);
        wish.put("kinds", List.of(kind));
        spoken(asked(wish), "YES").statusCode(201);
    }
}
