package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.colleague.DirectoryConsumer;
import org.junit.jupiter.api.Test;

/** In whose name it is asked whether a consent may go on, and of whom it says that he may read. */
@QuarkusTest
class RenewalNamesTest extends EndingConsentTest {
    @Inject
    DirectoryConsumer directory;

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

        moveToWork(UNTIL.minusDays(17));
        eventually(() -> renewals("ASK") == 1);
        as("uwv")
                .post("/consent/v1/consent-requests/{id}/renewal", original())
                .then()
                .statusCode(409);
        moveToWork(UNTIL.minusDays(10));
        eventually(() -> renewals("LEFT") == 1);

        assertThat(openQuestions()).isZero();
    }

    @Test
    void who_helps_for_the_organisation_that_asked_goes_before_who_may_not_ask() {
        givenForThreeMonths();
        people.helpRequest(people.requestOf(hanna), 5, hanna, People.DAAN, People.KARIM, List.of(People.DAAN));

        untilAsked();

        asked("inwoner2").body("items[0].askedBy", startsWith("Karim el Idrissi"));
    }

    @Test
    void when_one_may_not_ask_another_does() {
        givenForThreeMonths();
        rows.change("update consent set controller_id = null, controller_name = null where resident = ?", hanna);
        people.helpRequest(people.requestOf(hanna), 5, hanna, People.DAAN, People.KARIM, List.of(People.DAAN));

        untilAsked();

        asked("inwoner2").body("items[0].askedBy", startsWith("Karim el Idrissi"));
    }

    @Test
    void while_nobody_is_there_to_read_it_the_question_waits() {
        UUID doctor = UUID.randomUUID();
        arrives(doctor, 1, "bedrijfsarts", "Bedrijfsarts");
        givenToTheCompanyDoctor();
        arrives(doctor, 2, "medewerker", "Medewerker");

        moveToWork(UNTIL.minusDays(17));
        eventually(() -> renewals("ASK") == 1);
        moveToWork(UNTIL.minusDays(10));
        eventually(() -> renewAt().isAfter(clock.instant()));
        ask(original()).statusCode(409).body("detail", startsWith("Daar werkt nu niemand"));

        arrives(doctor, 3, "bedrijfsarts", "Bedrijfsarts");
        clock.moveTo(renewAt());
        eventually(() -> openQuestions() == 1);
        arrives(doctor, 4, "medewerker", "Medewerker");
    }

    @Test
    void it_is_asked_in_the_words_of_today_and_what_was_said_keeps_its_own() {
        UUID doctor = UUID.randomUUID();
        arrives(doctor, 1, "bedrijfsarts", "Bedrijfsarts");
        givenToTheCompanyDoctor();
        arrives(doctor, 2, "bedrijfsarts", "Arts voor bedrijven");

        untilAsked();

        asked("inwoner2").body("items[0].recipient", equalTo("de arts voor bedrijven van UWV"));
        as("inwoner2")
                .header("Accept-Language", "en")
                .get("/consent/v1/my-consents")
                .then()
                .body("items[0].recipient", equalTo("de bedrijfsarts van UWV"));
        arrives(doctor, 3, "medewerker", "Medewerker");
    }

    private void givenToTheCompanyDoctor() {
        hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("recipient", Map.of("role", "bedrijfsarts", "organisationId", People.UWV));
        consent = given("inwoner2", wish, "YES");
    }

    private void arrives(UUID doctor, int version, String role, String roleName) {
        directory.professional(people.professionalEvent(
                doctor, version, null, "Bas", "Bakker", People.SMZ, role, roleName, "MEDICAL"));
    }
}
