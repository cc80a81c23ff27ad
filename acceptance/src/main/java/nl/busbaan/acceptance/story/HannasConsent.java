package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.MovableClock;
import nl.busbaan.acceptance.play.Unmet;

/** What Noor asks of Hanna about the letter of her GP, and what Hanna says. */
final class HannasConsent {
    private final Cast cast;
    private final MovableClock clock;
    private final Canary canary;

    HannasConsent(Cast cast, MovableClock clock, Canary canary) {
        this.cast = cast;
        this.clock = clock;
        this.canary = canary;
    }

    /** For three months. */
    void letterForTheDoctor(String residentId, String organisationId) {
        cast.noor()
                .post(
                        "/consent/v1/consent-requests",
                        Wish.forTheDoctor(
                                residentId,
                                organisationId,
                                List.of(Hanna.LETTER),
                                clock.now().toLocalDate().plusMonths(3),
                                canary.in("Dan kan de arts zien waarom 30 uur te veel is.")))
                .expect(201);
    }

    JsonNode question() {
        var questions = cast.hanna().get("/consent/v1/my-consent-requests").expect(200);
        return questions.items().stream()
                .filter(item -> !item.has("answered"))
                .findFirst()
                .orElseThrow(() -> new Unmet("Hanna has a question to answer: " + questions.raw()));
    }

    Answer answer(JsonNode body) {
        var question = question();
        return cast.hanna()
                .call(
                        "POST",
                        "/consent/v1/my-consent-requests/" + question.path("id").asText() + "/answer")
                .ifMatch("\"" + question.path("version").asText() + "\"")
                .body(body)
                .send();
    }

    JsonNode consentThatIs(String status) {
        var consents = cast.hanna().get("/consent/v1/my-consents").expect(200);
        return consents.items().stream()
                .filter(item -> item.path("status").asText().equals(status))
                .findFirst()
                .orElseThrow(() -> new Unmet("Hanna's consent is %s: %s".formatted(status, consents.raw())));
    }
}
