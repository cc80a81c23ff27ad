package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.busbaan.consent.People;
import org.junit.jupiter.api.Test;

/** Who is told that a consent ends, who asks whether it may go on, and when nobody does. */
@QuarkusTest
class RenewalAskedTest extends EndingConsentTest {
    @Test
    void who_is_in_charge_is_told_first_and_the_resident_is_asked_a_week_later() {
        givenForThreeMonths();
        signals()
                .body(
                        "items.findAll { it.code == 'ENDS_SOON' && it.consentRequestId == '%s' }".formatted(original()),
                        hasSize(0));

        moveToWork(UNTIL.minusDays(17));

        eventually(() -> endsSoon() == 1);
        asked("inwoner2").body("items", hasSize(0));
        listed().body("items[0].ending.endsOn", equalTo(UNTIL.toString()))
                .body("items[0].ending.mayAsk", equalTo(true));

        moveToWork(UNTIL.minusDays(10));

        eventually(() -> openQuestions() == 1);
        asked("inwoner2")
                .body(
                        "items[0].question",
                        equalTo(
                                "Uw toestemming stopt op %s. Mag de verzekeringsarts van UWV de brief van uw huisarts daarna nog lezen?"
                                        .formatted(dutch(UNTIL))))
                .body("items[0].why", equalTo("Dan kan de arts zien waarom u niet 30 uur kunt werken."))
                .body("items[0].begins", equalTo(UNTIL.plusDays(1).toString()))
                .body("items[0].answerBy", equalTo(UNTIL.toString()))
                .body("items[0].askedBy", startsWith("Noor van den Berg"))
                .body("items[0].notice", startsWith("Zegt u nee, of niets? Dan stopt het vanzelf."));
        assertThat(endsSoon()).isZero();
    }

    @Test
    void who_is_in_charge_asks_with_one_press_and_it_is_asked_once() {
        givenForThreeMonths();
        ask(original()).statusCode(409);
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);

        String location = ask(original()).statusCode(201).extract().header("Location");

        as("raadsvrouw").get(location).then().statusCode(200).body("status", equalTo("OPEN"));
        ask(original()).statusCode(409);
        moveToWork(UNTIL.minusDays(10));
        handleDue();
        assertThat(openQuestions()).isOne();
    }

    @Test
    void a_press_that_is_repeated_asks_once() {
        givenForThreeMonths();
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);
        String key = UUID.randomUUID().toString();

        List<String> locations = java.util.stream.Stream.of(1, 2)
                .map(time -> as("raadsvrouw")
                        .header("Idempotency-Key", key)
                        .post("/consent/v1/consent-requests/{id}/renewal", original())
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"))
                .toList();

        assertThat(locations.getFirst())
                .endsWith(locations.getLast().substring(locations.getLast().lastIndexOf('/')));
        assertThat(openQuestions()).isOne();
    }

    @Test
    void what_is_not_needed_any_more_ends_without_a_question() {
        givenForThreeMonths();
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);

        for (int i = 0; i < 2; i++) {
            as("raadsvrouw")
                    .post("/consent/v1/consent-requests/{id}/no-renewal", original())
                    .then()
                    .statusCode(204);
        }

        assertThat(endsSoon()).isZero();
        moveToWork(UNTIL.minusDays(10));
        handleDue();
        assertThat(openQuestions()).isZero();
        reads().body("decision", equalTo(true));
    }

    @Test
    void what_something_later_stands_in_the_place_of_is_not_announced() {
        givenForThreeMonths();
        given("inwoner2", gpLetterForTheDoctor(hanna), "NO");

        moveToWork(UNTIL.minusDays(17));

        eventually(() -> renewals("LEFT") == 1);
        assertThat(endsSoon()).isZero();
    }

    @Test
    void what_is_said_anew_after_it_was_announced_ends_the_announcement() {
        givenForThreeMonths();
        untilTold();
        Map<String, Object> longer = gpLetterForTheDoctor(hanna);
        longer.put("until", UNTIL.plusMonths(3).toString());

        given("inwoner2", longer, "YES");

        assertThat(endsSoon()).isZero();
        listed().body("items.find { it.id == '%s' }.ending".formatted(original()), nullValue());
        moveToWork(UNTIL.minusDays(10));
        eventually(() -> renewals("LEFT") == 1);
        assertThat(openQuestions()).isZero();
    }

    @Test
    void only_who_is_in_charge_reads_that_he_may_ask() {
        givenForThreeMonths();
        untilTold();
        people.helpRequest(
                people.requestOf(hanna), 5, hanna, People.NOOR, People.KARIM, List.of(People.NOOR, People.DAAN));

        as("uwv")
                .queryParam("residentId", hanna)
                .get("/consent/v1/consent-requests")
                .then()
                .statusCode(200)
                .body("items[0].ending.mayAsk", equalTo(false));
        listed().body("items[0].ending.mayAsk", equalTo(true));
    }

    @Test
    void nobody_else_asks_or_lets_end() {
        givenForThreeMonths();
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);

        for (String what : List.of("renewal", "no-renewal")) {
            as("uwv")
                    .post("/consent/v1/consent-requests/{id}/" + what, original())
                    .then()
                    .statusCode(404);
        }
        as("uwv")
                .get("/consent/v1/consent-signals")
                .then()
                .statusCode(200)
                .body("items.consentRequestId", org.hamcrest.Matchers.not(hasItem(original())));
    }

    @Test
    void who_put_everything_to_rest_is_not_asked_until_it_wakes() {
        givenForThreeMonths();
        restricted(true);

        moveToWork(UNTIL.minusDays(17));
        eventually(() -> renewAt().isAfter(clock.instant()));
        assertThat(endsSoon()).isZero();

        restricted(false);
        clock.moveTo(renewAt());
        eventually(() -> endsSoon() == 1);
        clock.moveTo(renewAt());
        eventually(() -> openQuestions() == 1);
    }

    @Test
    void while_an_objection_against_the_reader_is_not_weighed_nothing_is_asked() {
        givenForThreeMonths();
        as("inwoner2")
                .body(Map.of("organisationId", People.UWV, "reason", "Ik wil niet dat UWV dit gebruikt."))
                .post("/consent/v1/my-objections")
                .then()
                .statusCode(201);

        moveToWork(UNTIL.minusDays(17));
        eventually(() -> renewAt().isAfter(clock.instant()));

        assertThat(endsSoon()).isZero();
    }

    @Test
    void whose_request_is_done_is_not_asked() {
        givenForThreeMonths();
        people.done(hanna);

        moveToWork(UNTIL.minusDays(5));
        handleDue();

        assertThat(openQuestions()).isZero();
        moveTo(UNTIL.plusDays(1));
        handleDue();
        assertThat(rows.one(
                        Long.class, "select count(*) from consent where resident = ? and renew_at is not null", hanna))
                .isZero();
    }

    @Test
    void whose_request_is_done_is_asked_nothing_by_a_colleague_either() {
        givenForThreeMonths();
        untilTold();
        people.done(hanna);

        for (String path : List.of(
                "/consent/v1/consent-requests/" + original() + "/renewal",
                "/consent/v1/consent-requests/" + original() + "/counter-codes",
                "/consent/v1/residents/" + hanna + "/withdrawal-codes")) {
            as("raadsvrouw").post(path).then().statusCode(409).body("detail", startsWith("Deze hulpvraag is klaar."));
        }
        assertThat(openQuestions()).isZero();
    }

    @Test
    void who_was_erased_meanwhile_does_not_exist() {
        givenForThreeMonths();
        untilTold();
        rows.change(
                "update resident set account_id = null, erasure_id = ?, erased_at = current_timestamp where id = ?",
                UUID.randomUUID(),
                hanna);

        ask(original()).statusCode(404);
        as("raadsvrouw")
                .post("/consent/v1/residents/{id}/withdrawal-codes", hanna)
                .then()
                .statusCode(404);
    }

    @Test
    void what_was_asked_anew_is_not_asked_again() {
        givenForThreeMonths();
        asked(gpLetterForTheDoctor(hanna));

        moveToWork(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);
        ask(original()).statusCode(409);
    }

    @Test
    void two_replicas_at_once_ask_once() throws Exception {
        givenForThreeMonths();
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);
        moveToWork(UNTIL.minusDays(10));
        List<Callable<Void>> replicas = java.util.Collections.nCopies(8, () -> {
            handleDue();
            return null;
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var replica : threads.invokeAll(replicas)) {
                replica.get();
            }
        }

        eventually(() -> openQuestions() == 1);
        assertThat(rows.one(Long.class, "select count(*) from consent_request where resident = ?", hanna))
                .isEqualTo(2);
    }

    @Test
    void what_goes_on_is_asked_about_in_its_turn() {
        givenForThreeMonths();
        renew(Map.of("answer", "YES", "release", "YES"));
        LocalDate again = new Term(givenOn(), UNTIL).again().until();

        moveToWork(again.minusDays(17));
        eventually(() -> endsSoon() == 1);
        moveToWork(again.minusDays(10));

        eventually(() -> openQuestions() == 1);
        asked("inwoner2").body("items[0].begins", equalTo(again.plusDays(1).toString()));
    }
}
