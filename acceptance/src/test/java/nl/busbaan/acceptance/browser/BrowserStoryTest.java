package nl.busbaan.acceptance.browser;

import java.util.Map;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Unmet;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Hanna;
import nl.busbaan.acceptance.story.Yousef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Yousef and Hanna as their people see it on their screens; what isn't on a screen yet is prepared over the API. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(0)
class BrowserStoryTest {
    private static final Map<String, String> IN_ENGLISH = Map.of(
            "/",
            "You asked:",
            "/wie-keek-mee",
            "Who looked?",
            "/mijn-rechten",
            "Your rights",
            "/mijn-rechten/wissen",
            "Have everything deleted",
            "/code",
            "Did you get a code?");

    private final Product product;
    private final Canary canary = Canary.caged();
    private final Yousef yousef;
    private final Hanna hanna;
    private final Screens screens;

    BrowserStoryTest(Product product, Screens screens) {
        this.product = product;
        yousef = new Yousef(product.stage(), product.cast(), product.clock(), canary);
        hanna = new Hanna(product.stage(), product.cast(), product.clock(), canary);
        this.screens = screens;
    }

    @BeforeAll
    void prepare() {
        product.clock().toNextWorkingTuesday();
        yousef.opensTheRequest();
        yousef.linksHisAccount();
        yousef.recordsWhatHeTold();
        hanna.asksForHelp();
        hanna.theDoctorIsBroughtInWithoutIt();
        hanna.isAsked();
    }

    private String nameOf(String kind) {
        return product.cast().noor().get("/consent/v1/kinds").expect(200).items().stream()
                .filter(item -> kind.equals(item.path("code").asText()))
                .map(item -> item.path("name").asText())
                .findFirst()
                .orElseThrow(() -> new Unmet("The code list knows " + kind));
    }

    @Test
    @Order(1)
    void noor_finds_daan_and_brings_him_in_and_he_hears_of_it_at_once() {
        var daan = screens.signIn("uwv", Screens.Size.DESK).seesHeading("Wie wacht op jou?");
        var noor = screens.signIn("raadsvrouw", Screens.Size.DESK)
                .seesHeading("Wie wacht op jou?")
                .picture("01-wie-wacht-op-jou");

        noor.goTo("/hulpvragen/" + yousef.requestId())
                .sees("Ik krijg geen Ziektewet")
                .picture("02-hulpvraag")
                .follow("Haal iemand erbij")
                .fill("Wat is er aan de hand?", "ziektewet geweigerd uitzendkracht")
                .press("Zoek")
                .sees("Daan de Wit")
                .sees("17.00 uur, daarna")
                .picture("03-zoeken")
                .follow("Haal erbij: Daan de Wit")
                .seesHeading("Wat moet je collega weten?")
                .fill("Wat vraag je?", canary.in("Wil je de weigering herzien?"))
                .fill("Wat heb je zelf al gedaan?", canary.in("Leefgeld geregeld."))
                .choose("Voorrang")
                .select("Waarvoor?", "SICKNESS_BENEFIT")
                .sees("niet nodig")
                .choose(nameOf("EMPLOYER"))
                .choose(nameOf("SICKNESS_REPORT_DATE"))
                .picture("04-erbij-halen")
                .press("Haal erbij")
                .sees("Daan de Wit");

        daan.sees("vraag van Noor van den Berg").picture("05-inbox-live");
    }

    @Test
    @Order(2)
    void daan_reads_what_he_needs_and_takes_it_up() {
        var daan = screens.signIn("uwv", Screens.Size.DESK)
                .follow("vraag van Noor van den Berg")
                .sees("Uitzendbureau De Brug")
                .doesNotSee("Hernia")
                .picture("06-overdracht");

        daan.press("Ik pak dit op").sees("Ik heb de inwoner gesproken").picture("07-opgepakt");
    }

    @Test
    @Order(3)
    void yousef_sees_on_his_phone_who_has_it_and_rings_the_bell() {
        screens.signIn("inwoner", Screens.Size.PHONE)
                .goTo("/mijn-vraag/" + yousef.requestId())
                .sees("Ik krijg geen Ziektewet")
                .sees("Daan de Wit")
                .picture("08-uw-vraag")
                .press("Het duurt te lang")
                .press("Bel mij")
                .sees("U hebt aan de bel getrokken")
                .goTo("/wie-keek-mee")
                .sees("beoordelaar")
                .doesNotSee("Daan de Wit");
    }

    @Test
    @Order(4)
    void hanna_says_yes_on_her_phone_and_the_doctor_reads_the_letter() {
        screens.signIn("inwoner2", Screens.Size.PHONE)
                .goTo("/toestemming")
                .follow("Mag de verzekeringsarts")
                .sees("Zegt u nee? Dan helpen wij u gewoon verder.")
                .picture("09-toestemming-vraag")
                .press("Ja")
                .focusIsOn("Mag de verzekeringsarts van UWV toch lezen wat uw huisarts schreef?")
                .sees("Uw huisarts heeft beroepsgeheim.")
                .holds("09-beroepsgeheim")
                .press("Ja")
                .sees("U hebt ja gezegd.");

        screens.signIn("verzekeringsarts", Screens.Size.DESK)
                .goTo("/overdracht/" + hanna.handoverId())
                .sees("Fibromyalgie")
                .picture("10-brief-gedeeld");
    }

    @Test
    @Order(5)
    void hanna_reads_back_what_she_said_yes_to_and_puts_everything_to_rest_for_a_while() {
        var phone = screens.signIn("inwoner2", Screens.Size.PHONE)
                .goTo("/toestemming")
                .follow("Bekijk of bewaar")
                .seesHeading("Uw toestemming op papier")
                .sees("Mag de verzekeringsarts van UWV de brief van uw huisarts lezen?")
                .sees("Mag de verzekeringsarts van UWV toch lezen wat uw huisarts schreef?")
                .sees("Daarover zei u ook ja.")
                .sees("Bewaar het bewijs met handtekening")
                .holds("09-op-papier");

        phone.goTo("/mijn-rechten")
                .press("Zet alles stil")
                .sees("U hebt alles stilgezet.")
                .holds("09-stilgezet");
        screens.signIn("verzekeringsarts", Screens.Size.DESK)
                .goTo("/overdracht/" + hanna.handoverId())
                .sees("niet gedeeld")
                .doesNotSee("Fibromyalgie");

        phone.press("Zet alles weer aan").sees("Uw gegevens worden gebruikt om u te helpen.");
        screens.signIn("verzekeringsarts", Screens.Size.DESK)
                .goTo("/overdracht/" + hanna.handoverId())
                .sees("Fibromyalgie");
    }

    @Test
    @Order(6)
    void hanna_withdraws_and_the_letter_is_closed_at_the_next_look() {
        screens.signIn("inwoner2", Screens.Size.PHONE)
                .goTo("/toestemming")
                .turnOff("De verzekeringsarts van UWV")
                .sees("ingetrokken")
                .picture("11-ingetrokken")
                .goTo("/wie-keek-mee")
                .sees("verzekeringsarts")
                .picture("12-wie-keek-mee");

        screens.signIn("verzekeringsarts", Screens.Size.DESK)
                .goTo("/overdracht/" + hanna.handoverId())
                .sees("niet gedeeld")
                .doesNotSee("Fibromyalgie")
                .doesNotSee("geweigerd")
                .picture("13-niet-gedeeld");
    }

    @Test
    @Order(7)
    void someone_who_is_not_signed_in_is_asked_to() {
        screens.visit(Screens.Size.PHONE).goTo("/zoeken").sees("Inloggen").picture("14-welkom");
    }

    @Test
    @Order(8)
    void hanna_reads_everything_in_english_and_her_pages_turn_round_for_who_reads_from_the_right() {
        for (Screens.Size size : Screens.Size.values()) {
            screens.visit(size)
                    .goTo("/")
                    .press("English")
                    .seesHeading("Welcome to Busbaan")
                    .holdsIn("en", "15-welcome");
            var hanna = screens.signIn("inwoner2", size).goTo("/toestemming").press("English");
            hanna.sees("The insurance doctor (verzekeringsarts) of UWV may no longer read the letter")
                    .fromRightToLeft("en", "15-permission")
                    .holdsIn("en", "15-permission");
            IN_ENGLISH.forEach((page, heading) -> hanna.goTo(page)
                    .seesHeading(heading)
                    .holdsIn("en", "15-english" + page.replace('/', '-'))
                    .fromRightToLeft("en", "15-right-to-left" + page.replace('/', '-')));
        }
    }
}
