package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.busbaan.acceptance.browser.Kaart.INITIATIVE;
import static nl.busbaan.acceptance.browser.Kaart.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a professional and an initiative do on the sociale kaart, without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(5)
class KaartByKeyboardTest {
    private static final String QUESTION = "Wat is er aan de hand?";
    private static final String PLACE = "Dichtbij";

    private final Screens screens;
    private final Kaart kaart;

    KaartByKeyboardTest(Product product, Screens screens) {
        this.screens = screens;
        this.kaart = new Kaart(product);
    }

    private Screen asks(Size size, String question) {
        return screens.of(NOOR, size)
                .goTo("/zoeken")
                .seesHeading("Wie kan dit oplossen?")
                .atField(QUESTION)
                .type(question);
    }

    /** On a phone the filters are folded. */
    private static void openFilters(Screen screen) {
        if (screen.size() == Size.PHONE) {
            screen.at(screen.page().locator("summary", new Page.LocatorOptions().setHasText("Filters")), "Enter");
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_suggestion_is_chosen_with_the_arrows_and_its_hits_say_why(Size size) {
        var screen = asks(size, "ziektewet gew");
        assertThat(screen.page().getByRole(AriaRole.OPTION).first()).isVisible();

        screen.keys("ArrowDown");
        var chosen = screen.page().locator("[role=option][aria-selected=true]");
        var words = chosen.textContent().split(" ·", 2)[0].strip();
        assertThat(screen.page().getByLabel(QUESTION)).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
        screen.holds("kaart/voorstellen").keys("Enter");

        assertThat(screen.page().getByLabel(QUESTION)).hasValue(words);
        assertThat(screen.page().getByLabel(QUESTION)).isFocused();
        assertThat(screen.page().getByRole(AriaRole.OPTION).first()).isHidden();
        screen.sees(" resultaten").sees("Ziektewet Amsterdam");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void results_are_filtered_and_come_near(Size size) {
        var screen = asks(size, "schulden").keys("Enter").sees(" resultaten").holds("kaart/resultaten");
        openFilters(screen);
        var team = screen.page().getByLabel(Pattern.compile("^Team \\(\\d+\\)"));
        var count = team.locator("xpath=..").textContent().replaceAll("\\D", "");

        screen.at(team, "Space").sees(count + " resultaten");
        assertThat(team).isFocused();
        screen.atField(PLACE).type("Nergenshuizen").keys("Enter");
        assertThat(screen.page().getByLabel(PLACE)).hasAttribute("aria-describedby", Pattern.compile("fout"));
        screen.sees("Deze plaats kennen wij niet").holds("kaart/onbekende-plaats");

        screen.atField(PLACE).type("Osdorp").keys("Enter").sees("op ").doesNotSee("kennen wij niet");
        screen.atButton("Haal filters weg", "Enter").focusIsOn("resultaten");
        assertThat(team).not().isChecked();
        assertThat(screen.page().getByLabel(PLACE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void nothing_found_goes_on_with_whom_to_call_and_telling_what_is_missing(Size size) {
        var screen = asks(size, "xqzvwk")
                .keys("Enter")
                .sees("Niets gevonden")
                .sees("Deze teams helpen bij elke vraag")
                .holds("kaart/niets-gevonden");
        assertThat(screen.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bel "))
                        .first())
                .isVisible();

        screen.atLink("Meld wat ontbreekt", "Enter").focusIsOn("Wat ontbreekt er?");
        screen.atButton("Meld dit", "Enter").focusIsOn("Schrijf in één zin wat er ontbreekt");
        screen.holds("kaart/ontbreekt-geweigerd").keys("Tab", "Enter");
        assertThat(screen.page().getByLabel("Wat werd gezocht en niet gevonden?"))
                .isFocused();

        screen.type("Een plek om een fiets te lenen");
        assertThat(screen.page().getByLabel("Wat werd gezocht en niet gevonden?"))
                .hasValue("Een plek om een fiets te lenen");
        screen.atButton("Meld dit", "Enter");
        screen.focusIsOn("Dank. Dit wordt nagekeken.");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_colleague_is_found_kept_and_put_in_the_telephone(Size size) throws IOException {
        var screen = asks(size, "Daan de Wit").keys("Enter");
        screen.atLink("Daan de Wit", "Enter").focusIsOn("Daan de Wit");
        assertThat(screen.page()).hasTitle("Daan de Wit · Busbaan");

        screen.atLink("Zet in je telefoon");
        var card = screen.page().waitForDownload(() -> screen.keys("Enter"));
        assertThat(Files.readString(card.path())).contains("BEGIN:VCARD", "Daan de Wit", "+31");

        screen.at(favourite(screen), "Space");
        assertThat(favourite(screen)).hasAttribute("aria-pressed", "true");
        screen.atLink("Collega’s", "Enter").focusIsOn("Mijn collega’s");
        screen.sees("Daan de Wit").holds("kaart/collegas-met-favoriet");
        screen.atLink("Daan de Wit", "Enter").focusIsOn("Daan de Wit").at(favourite(screen), "Space");
        assertThat(favourite(screen)).hasAttribute("aria-pressed", "false");
    }

    private static Locator favourite(Screen screen) {
        return screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("avoriet"));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_professional_keeps_his_own_page(Size size) {
        var screen = screens.of(NOOR, size).goTo("/mijn-pagina").seesHeading("Mijn pagina");

        screen.atField("Beschikbaar", "ArrowDown");
        assertThat(screen.page().getByLabel("Bezig")).isChecked();
        seesThatItIsKept(screen.atButton("Bewaar", "Enter"));
        screen.goTo("/mijn-pagina").atField("Bezig", "ArrowUp");
        assertThat(screen.page().getByLabel("Beschikbaar")).isChecked();
        seesThatItIsKept(screen.atButton("Bewaar", "Enter"));

        screen.atField("Waar weet je veel van?").type("briefadres, bezwaar");
        var details = screen.page().locator("#mijn-gegevens");
        screen.at(
                details.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Bewaar").setExact(true)),
                "Enter");
        assertThat(details.getByText("Bewaard.")).isVisible();
    }

    /** The page says elsewhere, from the start, that presence isn't kept as history: "… en het wordt niet bewaard." */
    private static void seesThatItIsKept(Screen screen) {
        assertThat(screen.page()
                        .getByText("Bewaard.", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_absence_is_refused_in_words_then_planned_and_taken_back(Size size) {
        var screen = screens.of(NOOR, size).goTo("/mijn-pagina").seesHeading("Mijn pagina");

        screen.atButton("Voeg toe", "Enter").focusIsOn("Dit klopt nog niet");
        screen.holds("kaart/afwezig-geweigerd").keys("Tab", "Enter");
        assertThat(screen.page().getByLabel("Vanaf")).isFocused();

        // The order of day and month in a date's parts is the browser's own, so these are filled in at once.
        screen.fill("Vanaf", "2031-03-03T09:00");
        screen.page()
                .getByLabel("Tot", new Page.GetByLabelOptions().setExact(true))
                .fill("2031-03-07T17:00");
        screen.atButton("Voeg toe", "Enter").sees("7 maart");
        var removing = screen.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Haal weg: .*7 maart")));
        screen.at(removing, "Enter");
        assertThat(removing).isHidden();
        screen.focusIsOn("Weggehaald.").sees("Je hebt geen afwezigheid gepland");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void what_is_wrong_is_told_and_stands_on_the_entry(Size size) {
        var entry = kaart.idOf("INITIATIVE", "Spaarkring Zuidoost");
        var screen = screens.of(NOOR, size).goTo("/initiatief/" + entry).seesHeading("Spaarkring Zuidoost");

        screen.atLink("Klopt niet?", "Enter").focusIsOn("Wat klopt er niet?");
        screen.atButton("Meld dit", "Enter").focusIsOn("Kies wat er niet klopt");
        screen.holds("kaart/klopt-niet-geweigerd");
        screen.atField("De telefoon klopt niet", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
        assertThat(screen.page().getByLabel("Het adres klopt niet")).isChecked();
        screen.atButton("Meld dit", "Enter").focusIsOn("Dank. Dit wordt nagekeken.");

        screen.atLink("Spaarkring Zuidoost", "Enter").focusIsOn("Spaarkring Zuidoost");
        screen.sees("wordt nagekeken: het adres klopt niet");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_initiative_says_with_one_key_that_its_entry_holds(Size size) {
        kaart.initiativeIsAsked(kaart.idOf("INITIATIVE", "Diaconie Noord: De Ark"));
        var screen = screens.of(INITIATIVE, size).goTo("/").seesHeading("Klopt dit nog?");

        screen.atButton("Ja, dit klopt: Diaconie Noord: De Ark", "Enter");

        screen.focusIsOn("Dank u. Dit staat weer op vandaag.").holds("kaart/vermelding-bevestigd");
    }
}
