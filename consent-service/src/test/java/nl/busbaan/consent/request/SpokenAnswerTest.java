package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.KARIM;
import static nl.busbaan.consent.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that was spoken, with a witness. */
@QuarkusTest
class SpokenAnswerTest extends SpokenCase {
    @Test
    void an_answer_spoken_before_a_witness_counts_as_much() {
        UUID resident = people.resident();
        String request = asked(gpLetterForTheDoctor(resident));

        String key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            as("raadsvrouw")
                    .header("Idempotency-Key", key)
                    .body(reply("YES", "witnessName", FATIMA))
                    .post("/consent/v1/consent-requests/{id}/witnessed-answer", request)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/consent/v1/consent-requests/" + request));
        }

        reads(resident).body("decision", equalTo(true));
    }

    @Test
    void when_it_was_said_who_wrote_it_down_and_who_was_there_is_told_to_the_resident_everywhere() {
        UUID hanna = linked("inwoner2");
        String request = asked(gpLetterForTheDoctor(hanna));
        Instant said = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        recorded(
                        "raadsvrouw",
                        request,
                        "witnessed-answer",
                        Map.of("answer", "YES", "release", "YES", "witnessName", FATIMA, "spokenAt", said.toString()))
                .statusCode(201);

        hers("").body("history[0].method", nullValue())
                .body("history[1].how", equalTo("in een gesprek, met een getuige erbij"))
                .body("history[1].method", equalTo("SPOKEN"))
                .body("history[1].witness", equalTo(FATIMA))
                .body("history[1].recordedBy", equalTo(NOORS_LABEL))
                .body("history[1].saidAt", equalTo(said.toString()))
                .body("notice.text", endsWith("Wie u helpt, ziet uw antwoord."));
        String step = "'dpv:hasConsentStatus'[1]";
        hers("/record")
                .body(step + ".'busbaan:method'", equalTo("busbaan:method:SPOKEN"))
                .body(step + ".'busbaan:witness'", equalTo(FATIMA))
                .body(step + ".'busbaan:recordedBy'", equalTo(NOORS_LABEL))
                .body(step + ".'busbaan:saidAt'", equalTo(said.toString()));
        assertThat(payloadOf(hers("/receipt").extract().asString())).contains(FATIMA, NOORS_LABEL, said.toString());
        as("inwoner2")
                .get("/consent/v1/my-copy")
                .then()
                .body("consents[0].history[1].witness", equalTo(FATIMA))
                .body("consents[0].record." + step + ".'busbaan:witness'", equalTo(FATIMA));
    }

    @Test
    void erasure_takes_the_witness_the_recorder_and_the_time_too() {
        UUID hanna = linked("inwoner2");
        recorded(
                        "raadsvrouw",
                        asked(gpLetterForTheDoctor(hanna)),
                        "witnessed-answer",
                        Map.of(
                                "answer",
                                "YES",
                                "release",
                                "YES",
                                "witnessName",
                                FATIMA,
                                "spokenAt",
                                Instant.now().toString()))
                .statusCode(201);
        people.done(hanna);
        assertThat(told(hanna)).isEqualTo(1);

        erased("inwoner2");

        assertThat(told(hanna)).isZero();
    }

    private long told(UUID resident) {
        return rows.one(
                Long.class,
                "select count(*) from consent_event where resident = ? and num_nonnulls(witness, recorded_by, recorded_by_label, said_at) = 4",
                resident);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor van den Berg", " noor  van den berg ", "NÓÓR VAN DEN BERG"})
    void nobody_is_the_witness_of_herself_however_she_types_her_name(String name) {
        String request = asked(gpLetterForTheDoctor(people.resident()));

        recorded("raadsvrouw", request, "witnessed-answer", reply("YES", "witnessName", name))
                .statusCode(400)
                .body("violations.field", contains("witnessName"));
    }

    @Test
    void a_colleague_is_known_as_witness_by_who_he_is_and_so_is_she_herself() {
        UUID hanna = linked("inwoner2");
        String request = asked(gpLetterForTheDoctor(hanna));

        recorded("raadsvrouw", request, "witnessed-answer", reply("YES", "witnessId", NOOR))
                .statusCode(400)
                .body("violations.field", contains("witnessId"));
        recorded("raadsvrouw", request, "witnessed-answer", reply("YES", "witnessId", UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", contains("witnessId"));
        recorded("raadsvrouw", request, "witnessed-answer", reply("YES", "witnessId", KARIM))
                .statusCode(201);

        hers("").body("history[1].witness", startsWith("Karim el Idrissi, sociaal raadsman van"));
    }

    @Test
    void every_mistake_is_told_at_once() {
        String request = asked(gpLetterForTheDoctor(people.resident()));

        recorded(
                        "raadsvrouw",
                        request,
                        "witnessed-answer",
                        Map.of(
                                "answer",
                                "YES",
                                "release",
                                "YES",
                                "kinds",
                                List.of("MEDICATION"),
                                "until",
                                UNTIL.plusDays(1).toString(),
                                "witnessName",
                                " ",
                                "spokenAt",
                                Instant.now().plus(1, ChronoUnit.DAYS).toString()))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("kinds", "until", "witnessName", "spokenAt"));
        recorded(
                        "raadsvrouw",
                        request,
                        "witnessed-answer",
                        Map.of(
                                "answer",
                                "YES",
                                "release",
                                "YES",
                                "witnessName",
                                FATIMA,
                                "spokenAt",
                                "2020-01-01T10:00:00Z"))
                .statusCode(400)
                .body("violations.field", contains("spokenAt"))
                .body("violations[0].message", containsString("nog niet gesteld"));
    }

    @Test
    void a_yes_to_a_part_and_until_an_earlier_day_can_be_spoken_too() {
        UUID hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "MEDICATION"));
        String until = UNTIL.minusDays(30).toString();

        recorded(
                        "raadsvrouw",
                        asked(wish),
                        "witnessed-answer",
                        Map.of(
                                "answer",
                                "YES",
                                "release",
                                "YES",
                                "kinds",
                                List.of("GP_LETTER"),
                                "until",
                                until,
                                "witnessName",
                                FATIMA))
                .statusCode(201);

        reads(hanna).body("decision", equalTo(true)).body("context.until", equalTo(until));
        reads(hanna, "MEDICATION").body("decision", equalTo(false));
    }

    @Test
    void a_no_that_was_heard_shows_as_an_answer() {
        String request = asked(gpLetterForTheDoctor(people.resident()));

        spoken(request, "NO").statusCode(201);

        as("raadsvrouw")
                .get("/consent/v1/consent-requests/{id}", request)
                .then()
                .body("status", equalTo("ANSWERED"))
                .body("mayStop", equalTo(false));
    }

    private static String payloadOf(String receipt) {
        return new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
