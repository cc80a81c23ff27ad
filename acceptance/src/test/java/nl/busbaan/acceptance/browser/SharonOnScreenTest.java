package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Handovers;
import nl.busbaan.acceptance.story.Sharon;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enforcement wants to know what Noor wrote down about Sharon: what she, the handhaver and the privacy officer see, without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(23)
class SharonOnScreenTest {
    private static final String PICTURES = "sharon/";
    private static final String NOOR = "raadsvrouw";
    private static final String AMAL = "handhaver";
    private static final String OMAR = "belangenbehartiger";
    private static final String TEAM = "Handhaving WPI";
    private static final String NEVER = "mag niet";
    private static final String DEMAND = "jurist of de privacy officer";
    private static final String NOT_FOUND = "Deze hulpvraag vinden we niet";
    private static final String OF_NOBODY = "00000000-0000-7000-8000-000000000000";

    private final Product product;
    private final Screens screens;
    private final Canary canary = Canary.caged();
    private final Sharon sharon;
    private String handover = "";

    SharonOnScreenTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.sharon = new Sharon(
                product.stage(),
                product.cast(),
                product.as(AMAL),
                product.as(OMAR),
                product.as(Rights.OFFICER),
                Api.signedIn(product.address(Service.CONSENT), () -> Tokens.service("messaging-service")),
                product.clock(),
                canary);
    }

    @BeforeAll
    void she_is_helped() {
        product.clock().toNextWorkingTuesday();
        sharon.asksForHelp();
    }

    @AfterAll
    void nothing_is_left_that_rings() {
        if (!handover.isEmpty()) {
            Handovers.finish(product.as(OMAR), handover);
        }
    }

    private String address() {
        return "/hulpvragen/" + sharon.requestId();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    @Order(1)
    void noor_reads_mag_niet_in_the_guide_and_what_to_do_with_a_formal_demand(Size size) {
        for (String purpose : List.of("gewone hulp", "handhaving")) {
            var noor = screens.of(NOOR, size).goTo("/avg-wijzer").seesHeading("AVG-wijzer");
            noor.atField("Welk team?").type(TEAM).keys("Enter");
            noor.atButton(TEAM, "Enter").focusIsOn("Kies een ander team");
            noor.atField("Waarvoor?").chooses(purpose);

            noor.seesHeading("Delen met %s voor %s".formatted(TEAM, purpose))
                    .sees("Wat de wet nog kan eisen")
                    .sees(DEMAND)
                    .sees("Geef zelf niets")
                    .doesNotSee("Vraag een inwoner om toestemming");
            assertThat(answers(noor).first()).hasText(NEVER);
            assertThat(answers(noor).filter(new Locator.FilterOptions().setHasNotText(NEVER)))
                    .hasCount(0);
        }
        screens.of(NOOR, size).holds(PICTURES + "1-mag-niet").isWholeByKeyboard("mag niet");
    }

    private static Locator answers(Screen guide) {
        return guide.page().locator("main .bb-answer");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    @Order(2)
    void she_hears_before_she_types_anything_that_a_handhaver_is_not_brought_in(Size size) {
        var noor = screens.of(NOOR, size).goTo("/zoeken?hulpvraag=" + sharon.requestId());
        noor.atField("Wat is er aan de hand?").type("Amal Chaoui").keys("Enter");
        noor.atLink("Haal erbij: Amal Chaoui", "Enter")
                .focusIsOn("Handhaving haal je er niet bij")
                .sees("Amal Chaoui werkt voor handhaving")
                .holds(PICTURES + "2-niet-erbij");
        assertThat(noor.page().getByLabel("Wat vraag je?")).hasCount(0);
        noor.atLink("Naar de AVG-wijzer", "Enter").focusIsOn("AVG-wijzer");

        noor.goTo("/collega/" + sharon.enforcerId()).seesHeading("Amal Chaoui").doesNotSee("Haal erbij");
    }

    @Test
    @Order(3)
    void she_brings_in_a_belangenbehartiger_who_takes_it_up() {
        var noor = screens.of(NOOR, Size.DESK).goTo(address()).seesHeading("Sharon");
        noor.atLink("Haal iemand erbij", "Enter");
        noor.atField("Wat is er aan de hand?").type("belangenbehartiger").keys("Enter");
        noor.atLink("Haal erbij: Omar Aarab", "Enter").focusIsOn("Wat moet je collega weten?");
        noor.atField("Wat vraag je?").type(canary.in("Wil je naast Sharon staan bij het gesprek?"));
        noor.atField("Wat heb je zelf al gedaan?").type(canary.in("De brief samen gelezen."));
        noor.atField("Waarvoor?").chooses("gewone hulp");
        noor.sees("Loopt er een termijn? Maak dan apart bezwaar.").picture(PICTURES + "3-erbij-halen");

        noor.atButton("Haal erbij", "Enter").focusIsOn("Je vroeg Omar om hulp voor Sharon");

        handover = noor.page().url().replaceAll(".*/overdracht/", "");
        var omar = screens.of(OMAR, Size.PHONE).goTo("/").seesHeading("Wie wacht op jou?");
        omar.atLink("Sharon · vraag van Noor van den Berg", "Enter")
                .sees("naast Sharon staan")
                .doesNotSee("op de bank")
                .atButton("Ik pak dit op", "Enter")
                .sees("Ik heb de inwoner gesproken")
                .picture(PICTURES + "4-opgepakt");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    @Order(4)
    void the_handhaver_sees_nothing_of_her_and_is_offered_nothing_that_is_refused_to_him(Size size) {
        var amal = screens.of(AMAL, size).goTo("/").seesHeading("Wie wacht op jou?");
        amal.sees("Wie voor handhaving werkt, wordt nergens bij gehaald.")
                .doesNotSee("Sharon")
                .doesNotSee("Nieuwe hulpvraag")
                .doesNotSee("Toestemming vragen")
                .holds(PICTURES + "5-handhaver")
                .isWholeByKeyboard("handhaver");
        amal.goTo("/hulpvragen")
                .sees("heeft geen hulpvragen")
                .doesNotSee("Sharon")
                .doesNotSee("Nieuwe hulpvraag");
        amal.goTo("/verstuurd").sees("Je hebt nog niemand erbij gehaald.").doesNotSee("Sharon");
        amal.goTo("/zoeken");
        amal.atField("Wat is er aan de hand?").type("Omar Aarab").keys("Enter");
        amal.sees("Omar Aarab").doesNotSee("Haal erbij");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    @Order(5)
    void an_address_that_he_guesses_looks_like_one_that_does_not_exist(Size size) {
        var amal = screens.of(AMAL, size);

        Map.of(
                        address(),
                        NOT_FOUND,
                        address() + "/noodtoegang",
                        NOT_FOUND,
                        address() + "/voorstellen",
                        "Niet gevonden",
                        "/overdracht/" + handover,
                        "Niet gevonden")
                .forEach((guess, heading) -> amal.goTo(guess)
                        .seesHeading(heading)
                        .doesNotSee("Sharon")
                        .doesNotSee("Omar")
                        .doesNotSee("Is er gevaar voor iemands leven?"));
        var hers = amal.goTo(address()).seesHeading(NOT_FOUND).words();
        amal.sees(DEMAND).holds(PICTURES + "6-geraden-adres").isWholeByKeyboard("geraden adres");
        var nobodys = amal.goTo("/hulpvragen/" + OF_NOBODY).seesHeading(NOT_FOUND);
        org.assertj.core.api.Assertions.assertThat(nobodys.words()).isEqualTo(hers);
        amal.atLink("Naar het begin", "Enter").focusIsOn("Wie wacht op jou?");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    @Order(6)
    void the_privacy_officer_finds_what_was_refused_in_the_log(Size size) {
        sharon.theDecisionPointSaysNoAndLogsIt();
        var officer = screens.of(Rights.OFFICER, size).goTo("/beslissingen").seesHeading("Beslissingen");
        var amals = officer.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Amal Chaoui"));

        officer.atField("Beslissing").chooses(NEVER);
        officer.atField("Waarvoor").chooses("handhaving");
        assertThat(amals.first().locator(".bb-answer")).hasText(NEVER);
        assertThat(amals.first()).containsText("handhaving, fraude of terugvordering: nooit");
        officer.doesNotSee("Sharon").holds(PICTURES + "7-logboek").isWholeByKeyboard("logboek");
        officer.at(amals.first().locator("a"), "Enter")
                .sees("handhaving, fraude of terugvordering: nooit")
                .sees("Amal Chaoui")
                .doesNotSee("Sharon")
                .doesNotSee("op de bank")
                .holds(PICTURES + "8-regel");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    @Order(7)
    void her_request_shows_one_in_charge_and_who_must_do_what_by_when(Size size) {
        var noor = screens.of(NOOR, size).goTo(address()).seesHeading("Sharon");

        assertThat(noor.page().getByText("Heeft de regie")).hasCount(1);
        assertThat(noor.page().locator(".bb-card").filter(new Locator.FilterOptions().setHasText("Heeft de regie")))
                .containsText("Noor van den Berg");
        noor.sees("Omar Aarab spreekt de inwoner vóór")
                .doesNotSee("Amal Chaoui")
                .holds(PICTURES + "9-een-regie")
                .isWholeByKeyboard("een regie");
    }
}
