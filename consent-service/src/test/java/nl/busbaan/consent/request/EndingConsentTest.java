package nl.busbaan.consent.request;

import static nl.busbaan.consent.People.MARIJKE;
import static org.awaitility.Awaitility.await;

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
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.TestClock;
import nl.busbaan.devstack.testing.Rows;
import nl.busbaan.platform.time.WorkingHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A consent of three months to the doctor, and the time until it ends. */
abstract class EndingConsentTest extends ServiceTest {
    static final LocalTime TEN = LocalTime.of(10, 0);
    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    TestClock clock;

    @Inject
    DueQuestions due;

    Rows rows;
    UUID hanna;
    String consent;

    @BeforeEach
    void open() {
        rows = new Rows(database);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    void givenForThreeMonths() {
        hanna = linked("inwoner2");
        consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
    }

    /** Of both kinds together. */
    void twoKindsGivenForThreeMonths() {
        hanna = linked("inwoner2");
        consent = given("inwoner2", twoKinds(), "YES");
    }

    Map<String, Object> twoKinds() {
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "MEDICATION"));
        return wish;
    }

    /** All that is due for her, now. */
    void handleDue() {
        handle(due, hanna);
    }

    static void handle(DueQuestions due, UUID resident) {
        due.items().stream().filter(item -> item.resident().equals(resident)).forEach(due::handle);
    }

    void untilTold() {
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> endsSoon() == 1);
    }

    void untilAsked() {
        moveToWork(UNTIL.minusDays(17));
        eventually(() -> renewals("ASK") == 1);
        moveToWork(UNTIL.minusDays(10));
        eventually(() -> openQuestions() == 1);
    }

    String renew(Map<String, Object> reply) {
        untilAsked();
        return answer(question(), reply)
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    static ValidatableResponse answer(String question, Map<String, Object> reply) {
        return as("inwoner2")
                .header("If-Match", "\"1\"")
                .body(reply)
                .post("/consent/v1/my-consent-requests/{id}/answer", question)
                .then();
    }

    /** At ten, on that day; on a day off nothing is asked. */
    void moveTo(LocalDate day) {
        clock.moveTo(day, TEN);
    }

    /** At ten, on that day or the first working day after it. */
    void moveToWork(LocalDate day) {
        clock.moveTo(WorkingHours.OFFICE.nextOpen(
                day.atTime(TEN).atZone(WorkingHours.ZONE).toInstant()));
    }

    static void eventually(Callable<Boolean> holds) {
        await().pollInSameThread().atMost(PATIENCE).until(holds);
    }

    long renewals(String stage) {
        return rows.one(Long.class, "select count(*) from consent where resident = ? and renewal = ?", hanna, stage);
    }

    long openQuestions() {
        return rows.one(
                Long.class,
                "select count(*) from consent_request where resident = ? and answer is null and ended_at is null",
                hanna);
    }

    int endsSoon() {
        return told("ENDS_SOON");
    }

    int told(String code) {
        List<String> about =
                signals().extract().path("items.findAll { it.code == '%s' }.consentRequestId".formatted(code));
        return (int) about.stream().filter(requestsOfHers()::contains).count();
    }

    Instant renewAt() {
        return rows.one(
                        OffsetDateTime.class,
                        "select renew_at from consent where resident = ? and renew_at is not null",
                        hanna)
                .toInstant();
    }

    static void restricted(boolean resting) {
        as("inwoner2")
                .body(Map.of("restricted", resting))
                .put("/consent/v1/my-restriction")
                .then()
                .statusCode(200);
    }

    List<String> requestsOfHers() {
        return rows.all(UUID.class, "select id from consent_request where resident = ?", hanna).stream()
                .map(UUID::toString)
                .toList();
    }

    LocalDate givenOn() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
    }

    String original() {
        return rows.one(
                        UUID.class,
                        "select id from consent_request where resident = ? order by asked_at limit 1",
                        hanna)
                .toString();
    }

    String question() {
        return asked("inwoner2").extract().path("items[0].id");
    }

    List<String> states() {
        return rows.all(String.class, "select state from consent_event where resident = ? order by seq", hanna);
    }

    static ValidatableResponse ask(String request) {
        return as("raadsvrouw")
                .post("/consent/v1/consent-requests/{id}/renewal", request)
                .then();
    }

    static ValidatableResponse signals() {
        return as("raadsvrouw").get("/consent/v1/consent-signals").then().statusCode(200);
    }

    static ValidatableResponse asked(String account) {
        return as(account).get("/consent/v1/my-consent-requests").then().statusCode(200);
    }

    ValidatableResponse listed() {
        return as("raadsvrouw")
                .queryParam("residentId", hanna)
                .get("/consent/v1/consent-requests")
                .then()
                .statusCode(200);
    }

    ValidatableResponse reads() {
        return reads("GP_LETTER");
    }

    ValidatableResponse reads(String kind) {
        return asMessaging()
                .body(question(MARIJKE, "read", kind, hanna, "MEDICAL_ASSESSMENT"))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200);
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String dutch(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl")).format(day);
    }
}
