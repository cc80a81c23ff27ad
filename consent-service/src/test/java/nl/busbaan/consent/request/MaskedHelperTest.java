package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.MARIJKE;
import static nl.busbaan.consent.People.NOOR;
import static nl.busbaan.consent.People.UWV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name that is masked stands in nothing that the resident reads, also when it was masked after it was written down. */
@QuarkusTest
class MaskedHelperTest extends SpokenCase {
    private static final String KARIMS_NAME = "Karim el Idrissi";
    private static final String NOORS_NAME = "Noor van den Berg";

    @AfterEach
    void unmask() {
        unmaskAll();
    }

    @Test
    void who_wrote_it_down_asked_and_was_there_are_told_by_their_role() {
        UUID hanna = linked("inwoner2");
        recorded(
                        "raadsvrouw",
                        asked(gpLetterForTheDoctor(hanna)),
                        "witnessed-answer",
                        Map.of("answer", "YES", "release", "YES", "witnessId", KARIM))
                .statusCode(201);
        hers("").body(containsString(NOORS_NAME)).body(containsString(KARIMS_NAME));

        masked(NOOR);
        masked(KARIM);

        hers("").body(not(containsString(NOORS_NAME)))
                .body(not(containsString(KARIMS_NAME)))
                .body(
                        "history[1].recordedBy",
                        equalTo("Een collega, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost"))
                .body("history[1].witness", equalTo("Een collega, sociaal raadsman van Buurtteam Amsterdam Zuidoost"))
                .body("history[0].by", equalTo("Een collega, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost"));
        hers("/record").body(not(containsString(NOORS_NAME))).body(not(containsString(KARIMS_NAME)));
        assertThat(payloadOf(hers("/receipt").extract().asString())).doesNotContain(NOORS_NAME, KARIMS_NAME);
        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body(not(containsString(NOORS_NAME)))
                .body(not(containsString(KARIMS_NAME)));
    }

    @Test
    void the_witness_is_known_by_who_he_is_whatever_he_is_called_later() {
        UUID hanna = linked("inwoner2");
        recorded(
                        "raadsvrouw",
                        asked(gpLetterForTheDoctor(hanna)),
                        "witnessed-answer",
                        Map.of("answer", "YES", "release", "YES", "witnessId", KARIM))
                .statusCode(201);
        assertThat(rows.one(UUID.class, "select witness_id from consent_event where resident = ? and seq = 2", hanna))
                .isEqualTo(KARIM);
        masked(KARIM);

        renamed(KARIM, "Idris");
        try {
            hers("").body(not(containsString(KARIMS_NAME)));
        } finally {
            renamed(KARIM, "el Idrissi");
        }
    }

    @Test
    void an_open_question_names_neither_who_asks_nor_who_would_read() {
        UUID hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("recipient", Map.of("professionalId", MARIJKE, "organisationId", UWV));
        String request = asked(wish);
        masked(NOOR);
        masked(MARIJKE);

        as("inwoner2")
                .get("/consent/v1/my-consent-requests")
                .then()
                .body("items[0].id", equalTo(request))
                .body("items[0].askedBy", equalTo("Een collega, sociaal raadsvrouw van Buurtteam Amsterdam Zuidoost"))
                .body("items[0].question", containsString("de verzekeringsarts van UWV (een collega)"))
                .body(not(containsString("Marijke Smit")));
    }

    private void renamed(UUID colleague, String familyName) {
        rows.change("update colleague set family_name = ? where id = ?", familyName, colleague);
    }

    private static String payloadOf(String receipt) {
        return new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
