package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.busbaan.acceptance.browser.Rights.CONTROLLER;
import static nl.busbaan.acceptance.browser.Rights.DPO;
import static nl.busbaan.acceptance.browser.Rights.HANNA;
import static nl.busbaan.acceptance.browser.Rights.OFFICER;
import static nl.busbaan.acceptance.browser.Rights.YOUSEF;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What officers do, and what residents decide about their own data, without a mouse; and where the focus goes when what was pressed is gone. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(17)
class RightsByKeyboardTest {
    private final Product product;
    private final Screens screens;
    private final Rights rights;

    RightsByKeyboardTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.rights = new Rights(product);
    }

    @BeforeAll
    void prepare() {
        rights.twoResidentsAreHelped();
        rights.noorBreaksTheGlass();
    }

    @AfterAll
    void nothing_is_left_for_who_comes_next() {
        Rights.leavesNothingBehind(product.cast().hanna());
    }

    private Screen officer(String account, String path, String heading) {
        return screens.of(account, Size.DESK).goTo(path).seesHeading(heading);
    }

    private Screen resident(String account, String path, String heading) {
        return screens.of(account, Size.PHONE).goTo(path).seesHeading(heading);
    }

    private static Locator summary(Screen screen, String label) {
        return screen.page()
                .locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    @Test
    void the_fg_looks_back_on_a_break_glass() {
        var screen = officer(DPO, "/noodtoegang", "Noodtoegang");

        screen.at(summary(screen, "Was dit terecht?"), "Space")
                .atField("Terecht", "Space")
                .atField("Waarom vind je dat?")
                .type("Er was gevaar, en hij was niet te bereiken.")
                .atButton("Leg vast wat je vindt", "Enter")
                .focusIsOn("Vastgelegd.");

        screen.atButton("Toon waar al op is teruggekeken", "Enter")
                .sees("Beoordeeld door Frank Gegevens")
                .holds("rechten/noodtoegang-teruggekeken");
    }

    @Test
    void the_fg_advises_and_who_decides_decides() {
        var proposal = "/register/voorstellen/" + rights.proposed("INCOME");

        officer(DPO, proposal, "Participatiewet")
                .atField("positief", "Space")
                .atField("Waarom?")
                .type("Dit kan niet met minder gegevens.")
                .atButton("Geef advies", "Enter")
                .focusIsOn("Je advies staat vast.")
                .sees("wacht op besluit")
                .holds("rechten/voorstel-geadviseerd");

        officer(CONTROLLER, proposal, "Participatiewet")
                .atField("Goedkeuren", "Space")
                .atButton("Beslis", "Enter")
                .focusIsOn("Je besluit staat vast.")
                .sees("goedgekeurd")
                .holds("rechten/voorstel-goedgekeurd");
    }

    @Test
    void what_was_proposed_is_withdrawn() {
        officer(OFFICER, "/register/voorstellen/" + rights.proposed("HOUSING_SITUATION"), "Participatiewet")
                .atButton("Trek het voorstel in", "Enter")
                .focusIsOn("Het voorstel is ingetrokken.");
    }

    @Test
    void an_entry_of_the_register_is_switched_off_and_on() {
        var screen = officer(OFFICER, "/register", "Register");
        screen.atField("Zoek in het register").type("binnen hetzelfde team").sees("regels");
        var toggle = screen.page().getByRole(AriaRole.ARTICLE).first().getByRole(AriaRole.BUTTON);

        screen.at(toggle, "Enter");
        assertThat(toggle).hasText("Zet aan");
        assertThat(toggle).isFocused();
        screen.keys("Enter");
        assertThat(toggle).hasText("Zet uit");
        assertThat(toggle).isFocused();
    }

    @Test
    void the_record_is_completed_and_downloaded() {
        var screen = officer(OFFICER, "/register/verwerkingen", "Verwerkingsregister");

        screen.at(summary(screen, "Vul aan of wijzig"), "Enter")
                .atField("Over wie gaan de gegevens?")
                .type("Inwoners die om hulp vragen.")
                .atButton("Bewaar", "Enter")
                .focusIsOn("Bewaard.")
                .holds("rechten/verwerkingsregister-bewaard");

        var file = screen.page().waitForDownload(() -> screen.atLink("Download voor een spreadsheet", "Enter"));
        assertThat(file.suggestedFilename()).endsWith(".csv");
    }

    @Test
    void the_log_of_decisions_is_narrowed() {
        var screen = officer(OFFICER, "/beslissingen", "Beslissingen");

        screen.atField("Beslissing", "v");
        assertThat(screen.page().getByLabel("Beslissing").first()).hasValue("ASK");
        screen.sees("vraag").holds("rechten/beslissingen-gekozen");
        screen.atField("Vanaf").typeDate("01012099").sees("Geen beslissing gevonden.");
    }

    @Test
    void after_a_breach_it_is_listed_who_was_read_about() {
        var screen = officer(DPO, "/datalek", "Datalek");
        screen.atField("Wat las deze collega?")
                .type("Daan de Wit")
                .keys("Enter")
                .atButton("Daan de Wit", "Enter");
        screen.focusIsOn("Kies iemand anders").atField("Vanaf").typeDate("01012026");

        screen.atButton("Maak het overzicht", "Enter")
                .focusIsOn("geraakt")
                .doesNotSee("Yousef")
                .holds("rechten/datalek-overzicht");

        var file = screen.page().waitForDownload(() -> screen.atButton("Download dit overzicht", "Enter"));
        assertThat(file.suggestedFilename()).startsWith("datalek-").endsWith(".csv");
        screen.atButton("Maak het overzicht", "Enter").focusIsOn("geraakt");
    }

    @Test
    void figures_are_of_the_days_that_were_chosen() {
        officer(CONTROLLER, "/cijfers", "Cijfers")
                .atField("Vanaf")
                .typeDate("01012026")
                .sees("minder dan 10 keer")
                .holds("rechten/cijfers-gekozen");
    }

    @Test
    void she_says_yes_and_withdraws_it_again() {
        var question = rights.hannaIsAsked("WORK_CAPACITY", "MENTAL_HEALTH");

        resident(HANNA, "/toestemming/vraag/" + question, "Mag de verzekeringsarts van UWV")
                .atButton("Ja", "Enter")
                .focusIsOn("U hebt ja gezegd.")
                .holds("rechten/ja-gezegd")
                .atLink("Naar Toestemming", "Enter")
                .focusIsOn("Toestemming");

        var screen = resident(HANNA, "/toestemming", "Toestemming");
        screen.at(
                        screen.page()
                                .getByRole(AriaRole.BUTTON)
                                .filter(new Locator.FilterOptions().setHasText("Trek in"))
                                .first(),
                        "Enter")
                .focusIsOn("ingetrokken")
                .holds("rechten/ingetrokken");
    }

    @Test
    void he_hears_who_it_was_that_looked() {
        var screen = resident(YOUSEF, "/wie-keek-mee", "Wie keek mee?");

        screen.at(
                        screen.page()
                                .locator("main li")
                                .filter(new Locator.FilterOptions().setHasText("beoordelaar"))
                                .first()
                                .getByRole(AriaRole.BUTTON),
                        "Enter")
                .focusIsOn("Daan de Wit")
                .holds("rechten/hoe-heet-deze-persoon");
    }

    @Test
    void he_puts_all_to_rest_and_wakes_it() {
        resident(YOUSEF, "/mijn-rechten", "Uw rechten")
                .atButton("Zet alles stil", "Enter")
                .sees("U hebt alles stilgezet.")
                .focusIsOn("Zet alles weer aan")
                .holds("rechten/stilgezet")
                .keys("Enter")
                .sees("Uw gegevens worden gebruikt om u te helpen.")
                .focusIsOn("Zet alles stil");
    }

    @Test
    void he_says_what_is_wrong() {
        var screen = resident(YOUSEF, "/mijn-rechten/kopie", "Alles over u");

        screen.at(summary(screen, "Klopt dit niet?"), "Space")
                .atButton("Stuur", "Enter")
                .focusIsOn("Dit klopt nog niet")
                .atField("Wat klopt er niet, en wat moet het zijn?")
                .type("Het is fase B, niet fase A.")
                .atButton("Stuur", "Enter")
                .focusIsOn("U zei: Het is fase B, niet fase A.")
                .holds("rechten/verbetering-gevraagd");
    }

    @Test
    void she_takes_back_her_objection() {
        rights.hannaObjectsTo("Amal Chaoui", "Ik wil dit niet.");

        resident(HANNA, "/mijn-rechten/bezwaar", "Bezwaar tegen het gebruik van uw gegevens")
                .atButton("Trek in: bezwaar bij Gemeente Amsterdam", "Enter")
                .focusIsOn("Uw bezwaar is ingetrokken.")
                .holds("rechten/bezwaar-ingetrokken");
    }

    @Test
    void another_language_is_a_press_away_and_holds_on_every_page() {
        // A window of its own: the language is the window's.
        var screen = screens.signIn(HANNA, Size.PHONE).goTo("/mijn-rechten").seesHeading("Uw rechten");

        screen.atButton("English", "Enter").seesHeading("Your rights").focusIsOn("English");
        screen.holdsIn("en", "rechten/english-rechten");
        for (var page : new String[] {"/toestemming", "/mijn-rechten/kopie", "/mijn-rechten/bezwaar"}) {
            screen.goTo(page).doesNotSee("Vragen aan u");
            assertThat(screen.page().locator("h1")).isVisible();
            assertThat(screen.page().locator(".bb-loading")).hasCount(0);
            screen.holdsIn("en", "rechten/english" + page.replace('/', '-'));
        }
        screen.atButton("Nederlands", "Enter").seesHeading("Bezwaar tegen het gebruik van uw gegevens");
    }
}
