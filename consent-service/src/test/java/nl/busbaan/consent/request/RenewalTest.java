package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.TestClock;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consent that ends: told to who is in charge, asked of the resident in time, and going on without a gap. */
@QuarkusTest
class RenewalTest extends ServiceTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    TestClock clock;

    @Inject
    DueQuestions due;

    private Rows rows;
    private UUID hanna;
    private String consent;

    @BeforeEach
    void open() {
        rows = new Rows(database);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void who_is_in_charge_is_told_first_and_the_resident_is_asked_a_week_later() {
        givenForThreeMonths();
        signals()
                .body(
                        "items.findAll { it.code == 'ENDS_SOON' && it.consentRequestId == '%s' }".formatted(original()),
                        hasSize(0));

        moveTo(UNTIL.minusDays(17));

        eventually(() -> endsSoon() == 1);
        asked("inwoner2").body("items", hasSize(0));
        listed().body("items[0].ending.endsOn", equalTo(UNTIL.toString()))
                .body("items[0].ending.mayAsk", equalTo(true));

        moveTo(UNTIL.minusDays(10));

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
    void a_yes_goes_on_the_day_after_without_gap_or_overlap() {
        givenForThreeMonths();
        String renewed = renew(Map.of("answer", "YES"));

        as("inwoner2")
                .get("/consent/v1/my-consents/" + id(renewed))
                .then()
                .body("history.state", contains("ConsentRequested", "RenewedConsentGiven"))
                .body("history[0].how", startsWith("gevraagd omdat uw toestemming stopt, namens Noor van den Berg"))
                .body("begins", equalTo(UNTIL.plusDays(1).toString()))
                .body(
                        "sentence",
                        startsWith("De verzekeringsarts van UWV mag de brief van uw huisarts ook daarna lezen: van "));
        reads().body("context.until", equalTo(UNTIL.toString()));

        moveTo(UNTIL);
        reads().body("decision", equalTo(true)).body("context.until", equalTo(UNTIL.toString()));

        moveTo(UNTIL.plusDays(1));
        LocalDate again = new Term(givenOn(), UNTIL).again().until();
        reads().body("decision", equalTo(true)).body("context.until", equalTo(again.toString()));

        moveTo(again.plusDays(1));
        reads().body("decision", equalTo(false));
    }

    @Test
    void a_no_takes_nothing_away_before_the_end() {
        givenForThreeMonths();
        renew(Map.of("answer", "NO"));

        reads().body("decision", equalTo(true));
        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .body(
                        "items.sentence",
                        hasItem(containsString("vanaf " + dutch(UNTIL.plusDays(1)) + " niet meer lezen")));

        moveTo(UNTIL.plusDays(1));
        reads().body("decision", equalTo(false));
    }

    @Test
    void silence_lets_it_end_and_says_so_without_blame() {
        givenForThreeMonths();
        untilAsked();

        moveTo(UNTIL.plusDays(1));

        eventually(() -> openQuestions() == 0);
        reads().body("decision", equalTo(false));
        asked("inwoner2").body("items", hasSize(0));
        signals().body("items.find { it.code == 'NO_ANSWER' }.sentence", containsString("Dat mag."));
        listed().body("items[0].status", equalTo("ENDED"));
    }

    @Test
    void some_kinds_may_go_on_and_others_end() {
        hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "MEDICATION"));
        consent = given("inwoner2", wish, "YES");

        renew(Map.of("answer", "YES", "kinds", List.of("MEDICATION")));

        reads("GP_LETTER").body("decision", equalTo(true));
        reads("MEDICATION").body("decision", equalTo(true));
        moveTo(UNTIL.plusDays(1));
        reads("GP_LETTER").body("decision", equalTo(false));
        reads("MEDICATION").body("decision", equalTo(true));
    }

    @Test
    void withdrawing_ends_what_would_go_on_too_in_one_press() {
        givenForThreeMonths();
        renew(Map.of("answer", "YES"));

        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        reads().body("decision", equalTo(false));
        moveTo(UNTIL.plusDays(1));
        reads().body("decision", equalTo(false));
        assertThat(states())
                .containsExactly(
                        "ConsentRequested",
                        "ConsentGiven",
                        "ConsentRequested",
                        "RenewedConsentGiven",
                        "ConsentWithdrawn",
                        "ConsentWithdrawn");
    }

    @Test
    void withdrawing_what_would_go_on_leaves_what_holds_now() {
        givenForThreeMonths();
        String renewed = renew(Map.of("answer", "YES"));

        as("inwoner2").post(renewed + "/withdrawal").then().statusCode(201);

        reads().body("decision", equalTo(true));
        moveTo(UNTIL.plusDays(1));
        reads().body("decision", equalTo(false));
    }

    @Test
    void withdrawing_takes_an_open_question_about_it_along() {
        givenForThreeMonths();
        untilAsked();

        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        asked("inwoner2").body("items", hasSize(0));
        listed().body("items[0].status", equalTo("LAPSED"));
        assertThat(told("NO_ANSWER")).isZero();
    }

    @Test
    void who_is_in_charge_asks_with_one_press_and_it_is_asked_once() {
        givenForThreeMonths();
        ask(original()).statusCode(409);
        moveTo(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);

        String location = ask(original()).statusCode(201).extract().header("Location");

        as("raadsvrouw").get(location).then().statusCode(200).body("status", equalTo("OPEN"));
        ask(original()).statusCode(409);
        moveTo(UNTIL.minusDays(10));
        due.residents().forEach(due::handle);
        assertThat(openQuestions()).isOne();
    }

    @Test
    void a_press_that_is_repeated_asks_once() {
        givenForThreeMonths();
        moveTo(UNTIL.minusDays(17));
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
        moveTo(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);

        for (int i = 0; i < 2; i++) {
            as("raadsvrouw")
                    .post("/consent/v1/consent-requests/{id}/no-renewal", original())
                    .then()
                    .statusCode(204);
        }

        assertThat(endsSoon()).isZero();
        moveTo(UNTIL.minusDays(10));
        due.handle(hanna);
        assertThat(openQuestions()).isZero();
        reads().body("decision", equalTo(true));
    }

    @Test
    void nobody_else_asks_or_lets_end() {
        givenForThreeMonths();
        moveTo(UNTIL.minusDays(17));
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

        moveTo(UNTIL.minusDays(17));
        eventually(() -> renewAt().isAfter(clock.instant()));
        assertThat(endsSoon()).isZero();

        restricted(false);
        clock.moveTo(renewAt());
        eventually(() -> endsSoon() == 1);
        clock.moveTo(renewAt());
        eventually(() -> openQuestions() == 1);
    }

    @Test
    void whose_request_is_done_is_not_asked() {
        givenForThreeMonths();
        people.done(hanna);

        moveTo(UNTIL.minusDays(5));
        due.handle(hanna);

        assertThat(openQuestions()).isZero();
        moveTo(UNTIL.plusDays(1));
        due.handle(hanna);
        assertThat(rows.one(
                        Long.class, "select count(*) from consent where resident = ? and renew_at is not null", hanna))
                .isZero();
    }

    @Test
    void what_was_asked_anew_is_not_asked_again() {
        givenForThreeMonths();
        asked(gpLetterForTheDoctor(hanna));

        moveTo(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);
        ask(original()).statusCode(409);
    }

    @Test
    void whoever_helps_now_asks_when_the_first_asker_has_gone() {
        givenForThreeMonths();
        people.helpRequest(people.requestOf(hanna), 5, hanna, People.KARIM, null, List.of(People.KARIM));

        untilAsked();

        asked("inwoner2").body("items[0].askedBy", startsWith("Karim el Idrissi"));
    }

    @Test
    void the_organisation_that_decides_never_asks_this_either() {
        givenForThreeMonths();
        people.helpRequest(people.requestOf(hanna), 5, hanna, People.DAAN, null, List.of(People.DAAN));

        moveTo(UNTIL.minusDays(17));
        eventually(() -> renewals("ASK") == 1);
        as("uwv")
                .post("/consent/v1/consent-requests/{id}/renewal", original())
                .then()
                .statusCode(409);
        moveTo(UNTIL.minusDays(10));
        eventually(() -> renewals("LEFT") == 1);

        assertThat(openQuestions()).isZero();
    }

    @Test
    void two_replicas_at_once_ask_once() throws Exception {
        givenForThreeMonths();
        moveTo(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);
        moveTo(UNTIL.minusDays(10));
        List<Callable<Void>> replicas = java.util.Collections.nCopies(8, () -> {
            due.handle(hanna);
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
        renew(Map.of("answer", "YES"));
        LocalDate again = new Term(givenOn(), UNTIL).again().until();

        moveTo(again.minusDays(17));
        eventually(() -> endsSoon() == 1);
        moveTo(again.minusDays(10));

        eventually(() -> openQuestions() == 1);
        asked("inwoner2").body("items[0].begins", equalTo(again.plusDays(1).toString()));
    }

    @Test
    void it_may_go_on_shorter_than_asked_and_not_before_it_begins() {
        givenForThreeMonths();
        untilAsked();
        String question = question();

        answer(question, Map.of("answer", "YES", "until", UNTIL.toString())).statusCode(400);
        answer(question, Map.of("answer", "YES", "until", UNTIL.plusDays(5).toString()))
                .statusCode(201);

        moveTo(UNTIL.plusDays(5));
        reads().body("decision", equalTo(true));
        moveTo(UNTIL.plusDays(6));
        reads().body("decision", equalTo(false));
    }

    private void givenForThreeMonths() {
        hanna = linked("inwoner2");
        consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
    }

    private void untilAsked() {
        moveTo(UNTIL.minusDays(17));
        eventually(
                () -> rows.one(Long.class, "select count(*) from consent where resident = ? and renewal = 'ASK'", hanna)
                        == 1);
        moveTo(UNTIL.minusDays(10));
        eventually(() -> openQuestions() == 1);
    }

    private String renew(Map<String, Object> reply) {
        untilAsked();
        return answer(question(), reply)
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static ValidatableResponse answer(String question, Map<String, Object> reply) {
        return as("inwoner2")
                .header("If-Match", "\"1\"")
                .body(reply)
                .post("/consent/v1/my-consent-requests/{id}/answer", question)
                .then();
    }

    /** At ten, on that day or the first working day after it. */
    private void moveTo(LocalDate day) {
        LocalDate working = LocalDate.ofInstant(
                WorkingHours.OFFICE.nextOpen(
                        day.atTime(TEN).atZone(WorkingHours.ZONE).toInstant()),
                WorkingHours.ZONE);
        clock.moveTo(day.isBefore(UNTIL.minusDays(3)) ? working : day, TEN);
    }

    private static void eventually(Callable<Boolean> holds) {
        await().pollInSameThread().atMost(PATIENCE).until(holds);
    }

    private long renewals(String stage) {
        return rows.one(Long.class, "select count(*) from consent where resident = ? and renewal = ?", hanna, stage);
    }

    private long openQuestions() {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where resident = ? and answer is null and ended_at is null",
                hanna);
    }

    private int endsSoon() {
        return told("ENDS_SOON");
    }

    private int told(String code) {
        List<String> about =
                signals().extract().path("items.findAll { it.code == '%s' }.consentRequestId".formatted(code));
        return (int) about.stream().filter(requestsOfHers()::contains).count();
    }

    private Instant renewAt() {
        return rows.one(
                        OffsetDateTime.class,
                        "select renew_at from consent where resident = ? and renew_at is not null",
                        hanna)
                .toInstant();
    }

    private static void restricted(boolean resting) {
        as("inwoner2")
                .body(Map.of("restricted", resting))
                .put("/consent/v1/my-restriction")
                .then()
                .statusCode(200);
    }

    private List<String> requestsOfHers() {
        return rows.all(UUID.class, "select id from consent_request where resident = ?", hanna).stream()
                .map(UUID::toString)
                .toList();
    }

    private LocalDate givenOn() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
    }

    private String original() {
        return rows.one(
                        UUID.class,
                        "select id from consent_request where resident = ? order by asked_at limit 1",
                        hanna)
                .toString();
    }

    private String question() {
        return asked("inwoner2").extract().path("items[0].id");
    }

    private List<String> states() {
        return rows.all(String.class, "select state from consent_event where resident = ? order by seq", hanna);
    }

    private static ValidatableResponse ask(String request) {
        return as("raadsvrouw")
                .post("/consent/v1/consent-requests/{id}/renewal", request)
                .then();
    }

    private static ValidatableResponse signals() {
        return as("raadsvrouw").get("/consent/v1/consent-signals").then().statusCode(200);
    }

    private static ValidatableResponse asked(String account) {
        return as(account).get("/consent/v1/my-consent-requests").then().statusCode(200);
    }

    private ValidatableResponse listed() {
        return as("raadsvrouw")
                .queryParam("residentId", hanna)
                .get("/consent/v1/consent-requests")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse reads() {
        return reads("GP_LETTER");
    }

    private ValidatableResponse reads(String kind) {
        return asMessaging()
                .body(question(MARIJKE, "read", kind, hanna, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String dutch(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl")).format(day);
    }
}
