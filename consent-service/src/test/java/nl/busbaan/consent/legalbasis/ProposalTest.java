package nl.busbaan.consent.legalbasis;

import static nl.busbaan.consent.legalbasis.ProposalFixture.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A change of the register: the privacy officer proposes, the FG advises, the organisation decides. */
@QuarkusTest
class ProposalTest extends ProposalCase {
    @Test
    void only_the_controller_decides_and_only_after_the_advice() {
        String id = proposed(aProposal("kinds", List.of("INCOME")));

        as("fg").header("If-Match", "\"1\"")
                .body(APPROVE)
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(403);
        as("privacy")
                .header("If-Match", "\"1\"")
                .body(APPROVE)
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(403);
        as("verantwoordelijke")
                .header("If-Match", "\"1\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(403);
        as("verantwoordelijke")
                .header("If-Match", "\"1\"")
                .body(APPROVE)
                .post(PATH + "/{id}/decision", id)
                .then()
                .statusCode(409)
                .body("detail", containsString("Eerst geeft de FG advies"));
        as("privacy")
                .get(PATH + "/{id}", id)
                .then()
                .body("status", equalTo("PROPOSED"))
                .body("steps", hasSize(1));
        withdrawn(id);
    }

    @Test
    void what_comes_back_with_words_is_proposed_again_as_the_same_proposal() {
        String id = advised(aProposal("kinds", List.of("RENT")));

        decide(id, 2, Map.of("outcome", "RETURN")).statusCode(400).body("violations.field", hasItem("words"));
        decide(id, 2, Map.of("outcome", "RETURN", "words", "Noem het artikel preciezer."))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        as("privacy")
                .header("If-Match", "\"3\"")
                .body(aProposal("kinds", List.of("RENT")))
                .put(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("steps.step", equalTo(List.of("PROPOSED", "ADVISED", "RETURNED", "PROPOSED")));
        withdrawn(id);
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_a_closed_proposal_does_not_move() {
        String id = proposed(aProposal("kinds", List.of("FAMILY")));

        as("fg").body(POSITIVE).post(PATH + "/{id}/advice", id).then().statusCode(428);
        as("fg").header("If-Match", "\"7\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(412);
        withdrawn(id);
        as("fg").header("If-Match", "\"2\"")
                .body(POSITIVE)
                .post(PATH + "/{id}/advice", id)
                .then()
                .statusCode(409);
        as("privacy").get(PATH).then().body("items.id", not(hasItem(id)));
        as("privacy").get(PATH + "?closed=true").then().body("items.id", hasItem(id));
    }

    @Test
    void the_same_key_makes_one_proposal_and_a_second_about_the_same_entry_waits() {
        Map<String, Object> body = aProposal("entryId", "veilig-thuis");
        String key = UUID.randomUUID().toString();

        String first = as("privacy")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String again = as("privacy")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(again).isEqualTo(first);
        as("privacy").body(body).post(PATH).then().statusCode(409);
        as("privacy").get("/consent/v1/register/veilig-thuis").then().body("proposalId", notNullValue());
        withdrawn(first.substring(first.lastIndexOf('/') + 1));
    }
}
