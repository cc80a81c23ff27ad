package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Yousef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Yousef objects to what UWV does with his data (AVG 21), on his phone; the privacy officer of UWV weighs it, without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(15)
class ObjectionOnScreenTest {
    private static final String REASON = "Ik wil niet dat UWV weet waar ik werkte.";
    private static final String ANSWER = "Zonder uw werkgever kunnen wij niet over uw Ziektewet beslissen.";

    private final Product product;
    private final Screens screens;
    private final Yousef yousef;

    ObjectionOnScreenTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        yousef = new Yousef(product.stage(), product.cast(), product.clock(), Canary.caged());
    }

    @BeforeAll
    void daan_has_read_who_the_employer_is() {
        product.clock().toNextWorkingTuesday();
        yousef.findsWhoMayDecide();
        yousef.opensTheRequest();
        yousef.linksHisAccount();
        yousef.recordsWhatHeTold();
        yousef.theIllnessDoesNotGo();
        yousef.bringsDaanIn();
        yousef.daanReads();
    }

    @AfterAll
    void nothing_is_left_for_who_comes_next() {
        Rights.leavesNothingBehind(product.cast().yousef());
    }

    private Screen daanLooks() {
        return screens.of("uwv", Size.DESK).goTo("/overdracht/" + yousef.handoverId());
    }

    private Screen officer() {
        return screens.of("privacy-uwv", Size.DESK);
    }

    private Screen yousefsObjections() {
        return screens.of("inwoner", Size.PHONE)
                .goTo("/mijn-rechten/bezwaar")
                .seesHeading("Bezwaar tegen het gebruik van uw gegevens");
    }

    @Test
    @Order(1)
    void what_is_missing_is_said_beside_its_field_and_nothing_is_sent() {
        var phone = screens.of("inwoner", Size.PHONE)
                .goTo("/mijn-rechten")
                .follow("Maak bezwaar, of kijk hoe het ermee staat")
                .focusIsOn("Bezwaar tegen het gebruik van uw gegevens")
                .sees("Gaat het om een besluit?");

        phone.press("Maak bezwaar")
                .focusIsOn("Dit klopt nog niet")
                .saysBeside("Welke organisatie moet stoppen?", "Kies een organisatie.")
                .saysBeside("Waarom wilt u dit niet?", "Schrijf in uw eigen woorden waarom u dit niet wilt.")
                .holds("bezwaar/1-niet-ingevuld");
        phone.choose("UWV")
                .fill("Waarom wilt u dit niet?", REASON + " Mijn nummer is 111222333.")
                .press("Maak bezwaar")
                .focusIsOn("Dit klopt nog niet")
                .saysBeside("Waarom wilt u dit niet?", "burgerservicenummer")
                .holds("bezwaar/2-met-nummer");

        yousefsObjections().doesNotSee("wacht op antwoord");
    }

    @Test
    @Order(2)
    void from_that_moment_the_organisation_reads_nothing_and_others_help_on() {
        daanLooks().sees("Uitzendbureau De Brug");

        yousefsObjections()
                .choose("UWV")
                .fill("Waarom wilt u dit niet?", REASON)
                .press("Maak bezwaar")
                .focusIsOn("Uw bezwaar geldt nu.")
                .sees("wacht op antwoord")
                .sees("Tot dan leest UWV niets van u in Busbaan")
                .holds("bezwaar/3-gemaakt");

        daanLooks().sees("niet gedeeld").doesNotSee("Uitzendbureau De Brug").holds("bezwaar/4-niet-gedeeld");
        screens.of("raadsvrouw", Size.DESK)
                .goTo("/hulpvragen/" + yousef.requestId())
                .sees("Uitzendbureau De Brug");
    }

    @Test
    @Order(3)
    void the_privacy_officer_finds_it_in_his_list_and_in_the_log_without_a_name() {
        var officer = officer().goTo("/werkplek").seesHeading("voor jou").sees("Bezwaren tegen verwerking");
        officer.holds("bezwaar/5-werkplek");

        officer.atLink("Weeg de bezwaren", "Enter")
                .focusIsOn("Bezwaren")
                .sees(REASON)
                .sees("Antwoord uiterlijk")
                .doesNotSee("Yousef")
                .holds("bezwaar/6-lijst");
        officer.goTo("/beslissingen")
                .sees("de inwoner zette alles stil, of maakte bezwaar")
                .doesNotSee("Yousef");
    }

    @Test
    @Order(4)
    void he_weighs_it_by_keyboard_alone() {
        var officer = officer().goTo("/bezwaren").sees(REASON);
        var objection = officer.article(REASON);
        var weigh = objection.locator("summary").filter(new Locator.FilterOptions().setHasText("Weeg dit bezwaar"));

        officer.at(weigh, "Enter").keys("Escape");
        assertThat(weigh).isFocused();
        assertThat(objection.getByLabel("Nee, wij gaan door")).isHidden();
        officer.keys("Space").at(Screen.button(objection, "Stuur het antwoord"), "Enter");
        officer.focusIsOn("Dit klopt nog niet")
                .saysBeside("Krijgt de inwoner gelijk?", "Kies of de inwoner gelijk krijgt.")
                .saysBeside("Waarom?", "Schrijf op waarom. De inwoner leest dit.")
                .holds("bezwaar/7-niet-ingevuld");
        officer.at(objection.getByLabel("Ja, wij stoppen"), "ArrowDown");
        assertThat(objection.getByLabel("Nee, wij gaan door")).isChecked();
        officer.at(objection.getByLabel("Waarom?")).type(ANSWER);
        officer.at(Screen.button(objection, "Stuur het antwoord"), "Enter")
                .focusIsOn("Vastgelegd. De inwoner leest het antwoord.")
                .doesNotSee(REASON);

        officer.atButton("Toon wat al is gewogen", "Enter")
                .sees(ANSWER)
                .sees("Gewogen door privacy@uwv.example")
                .holds("bezwaar/8-gewogen");
    }

    @Test
    @Order(5)
    void he_reads_the_answer_and_where_he_can_go_with_it() {
        yousefsObjections()
                .sees("u kreeg geen gelijk")
                .sees(ANSWER)
                .sees("binnen zes weken naar de rechter")
                .holds("bezwaar/9-antwoord");

        daanLooks().sees("Uitzendbureau De Brug");
    }
}
