package nl.busbaan.messaging.helprequest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.messaging.Api;
import nl.busbaan.messaging.People;
import nl.busbaan.messaging.Person;
import nl.busbaan.messaging.ServiceTest;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Helper and enforcer apart: one job that checks and fines is enough, and who assesses isn't in charge. */
@QuarkusTest
class HelperAndEnforcerTest extends ServiceTest {
    @Inject
    Colleagues colleagues;

    @BeforeEach
    void amal_helps_and_enforces() {
        People.amal().send();
        awaitEnforcing(Person.AMAL, true);
    }

    @AfterEach
    void everyone_back_to_helping() {
        People.noor().duo(Person.KARIM).send();
        People.karim().send();
        People.samira().send();
        People.petra().send();
        for (Person helper : new Person[] {Person.KARIM, Person.SAMIRA, Person.PETRA}) {
            awaitEnforcing(helper, false);
        }
        awaitDuo(Person.NOOR, Person.KARIM);
    }

    @Test
    void who_enforces_opens_no_request_although_he_helps_too_and_finds_none() {
        UUID request = Api.as(Person.NOOR).openForYousef();

        Api.as(Person.AMAL)
                .post("/help-requests", Map.of("ownWords", "Ik zoek hulp."))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", startsWith("Je werkt voor handhaving."));
        Api.as(Person.AMAL).get("/help-requests").statusCode(200).body("items", empty());
        Api.as(Person.AMAL).get("/help-requests/" + request).statusCode(404);
    }

    @Test
    void he_is_no_duo_when_he_is_named_and_none_by_default() {
        Map<String, Object> named = Map.of("ownWords", "Ik zoek hulp.", "duoId", Person.AMAL.id());

        Api.as(Person.NOOR)
                .post("/help-requests", named)
                .statusCode(400)
                .body("violations.field", contains("duoId"))
                .body("violations[0].message", startsWith("Deze collega werkt voor handhaving"));
        People.noor().duo(Person.AMAL).send();
        awaitDuo(Person.NOOR, Person.AMAL);
        Api.as(Person.NOOR)
                .post("/help-requests", Map.of("ownWords", "Ik zoek hulp."))
                .statusCode(201)
                .body("duo", nullValue());
    }

    @Test
    void no_promise_that_passes_calls_him_as_stand_in_as_one_of_the_team_or_as_lead() {
        People.samira().enforcingToo().send();
        People.petra().enforcingToo().send();
        awaitEnforcing(Person.SAMIRA, true);
        awaitEnforcing(Person.PETRA, true);
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "PRIORITY"));

        passNextMoment(handover, "TEAM");
        Api.as(Person.TOM).get("/handovers/" + handover).statusCode(200);
        Api.as(Person.SAMIRA).get("/handovers/" + handover).statusCode(404);
        passNextMoment(handover, "TEAM_LEAD");

        Api.as(Person.PETRA).get("/handovers/" + handover).statusCode(404);
        Api.as(Person.PETRA).get("/inbox").statusCode(200).body("lanes.items", everyItem(empty()));
        Api.as(Person.NOOR)
                .get("/handovers/" + handover)
                .body("steps.text", hasItem("Er is geen teamleider bereikbaar. De regisseur moet nu zelf bellen."));
    }

    @Test
    void a_request_that_waits_too_long_does_not_call_a_duo_who_enforces_now() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        People.karim().enforcingToo().send();
        awaitEnforcing(Person.KARIM, true);

        clock.moveTo(Instant.parse("2026-11-24T16:01:00Z"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Person.NOOR)
                        .get("/help-requests/" + request)
                        .body("timeline.text", hasItem(startsWith("Het beloofde moment is voorbij."))));
        Api.as(Person.NOOR)
                .get("/help-requests/" + request)
                .body("timeline.text.findAll { it.contains('Karim el Idrissi is als duo gevraagd') }", empty());
    }

    @Test
    void a_duo_who_begins_to_enforce_loses_what_he_had() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));
        Api.as(Person.KARIM).get("/help-requests/" + request).statusCode(200);

        People.karim().enforcingToo().send();
        awaitEnforcing(Person.KARIM, true);

        for (String path : new String[] {
            "/help-requests/" + request,
            "/help-requests/" + request + "/case-data?purpose=WMO_SUPPORT",
            "/help-requests/" + request + "/corrections",
            "/help-requests/" + request + "/introductions",
            "/handovers/" + handover
        }) {
            Api.as(Person.KARIM).get(path).statusCode(404);
        }
        Api.as(Person.KARIM)
                .post("/help-requests/" + request + "/actions", Map.of("text", "Gebeld."))
                .statusCode(404);
        Api.as(Person.KARIM).get("/help-requests").body("items", empty());
        Api.as(Person.KARIM).get("/sent").statusCode(200).body("items", empty());
    }

    @Test
    void who_gives_back_names_nobody_who_enforces() {
        UUID request = Api.as(Person.NOOR).openForYousef();
        UUID handover = Api.as(Person.NOOR).offer(request, Api.to(Person.DAAN, "NORMAL"));

        Api.as(Person.DAAN)
                .act(
                        handover,
                        "return",
                        Map.of(
                                "triedToTalk",
                                true,
                                "reason",
                                "Dit is niet voor mij.",
                                "alternativeReceiverId",
                                Person.AMAL.id(),
                                "searchTogether",
                                false))
                .statusCode(400)
                .body("violations.field", contains("alternativeReceiverId"));
    }

    @Test
    void who_assesses_an_application_brings_nobody_in_for_it_while_in_charge() {
        UUID request = Api.as(Person.FATMA).open("Ik heb geen geld meer.", "Rokaya");
        UUID handover = Api.as(Person.FATMA).draft(request, about("SOCIAL_ASSISTANCE"));

        Api.as(Person.FATMA)
                .act(handover, "offer", Map.of())
                .statusCode(400)
                .body("violations.field", contains("purpose"))
                .body("violations[0].message", startsWith("Het team van Fatma Yilmaz beslist hier zelf over."));
        UUID other = Api.as(Person.FATMA).draft(request, about("GENERAL_HELP"));
        Api.as(Person.FATMA).act(other, "offer", Map.of()).statusCode(200).body("status", equalTo("OFFERED"));
    }

    private static Map<String, Object> about(String purpose) {
        Map<String, Object> draft = new HashMap<>(Api.to(Person.NOOR, "NORMAL"));
        draft.put("purpose", purpose);
        return draft;
    }

    private void passNextMoment(UUID handover, String level) {
        String next =
                Api.as(Person.NOOR).get("/handovers/" + handover).extract().path("nextMoment");
        clock.moveTo(Instant.parse(next).plusSeconds(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        Api.as(Person.NOOR).get("/handovers/" + handover).body("escalation.level", equalTo(level)));
    }

    private void awaitEnforcing(Person someone, boolean enforcing) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> known(someone)
                                .filter(c -> c.enforces() == enforcing)
                                .isPresent()));
    }

    private void awaitDuo(Person someone, Person duo) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> known(someone)
                                .flatMap(Colleague::duoPartner)
                                .filter(new ProfessionalId(duo.id())::equals)
                                .isPresent()));
    }

    private java.util.Optional<Colleague> known(Person someone) {
        return colleagues.of(new ProfessionalId(someone.id()));
    }
}
