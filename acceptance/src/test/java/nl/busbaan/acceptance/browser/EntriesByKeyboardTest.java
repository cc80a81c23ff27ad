package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.busbaan.acceptance.browser.Kaart.ADMINISTRATOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the administrator adds and changes in the kaart and its lists, without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(9)
class EntriesByKeyboardTest {
    private static final String PICTURES = "kaart/";

    private final Product product;
    private final Screens screens;
    private final Kaart kaart;

    EntriesByKeyboardTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.kaart = new Kaart(product);
    }

    private Screen administrator(Size size, String path, String heading) {
        return screens.of(ADMINISTRATOR, size).goTo(path).seesHeading(heading);
    }

    private static Locator exactly(Screen screen, String label) {
        return screen.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator group(Screen screen, String name) {
        return screen.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_organisation_is_added_after_what_was_missing_is_filled_in(Size size) {
        var name = "Fietsenmakerij " + size;
        var screen = administrator(size, "/beheer/gegevens/nieuw/ORGANISATION", "Nieuwe organisatie");
        screen.at(exactly(screen, "Naam")).type(name);
        screen.atField("Soort organisatie").chooses("Overig");

        screen.atButton("Voeg toe", "Enter").focusIsOn("Dit klopt nog niet").holds(PICTURES + "nieuw-geweigerd");

        screen.atField("Omschrijving").type("Hier leer je je fiets maken.");
        screen.at(exactly(screen, "Noord"), "Space");
        screen.at(exactly(screen, "Bron")).type("eigen opgave");
        screen.fill("Datum van de bron", product.clock().now().toLocalDate().toString());
        screen.atButton("Vandaag", "Enter").atButton("Voeg toe", "Enter");
        screen.focusIsOn(name).sees("Hier leer je je fiets maken.").holds(PICTURES + "nieuw-toegevoegd");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_colleague_gets_another_duo_and_somebody_who_stands_in(Size size) {
        var duo = size == Size.DESK ? "Vera van Vliet" : "Fatma Yilmaz";
        var standIn = size == Size.DESK ? "Selin Yıldız" : "Rachida Zerrouk";
        var okan = kaart.idOf("PROFESSIONAL", "Okan Polat");
        var screen = administrator(size, "/beheer/gegevens/PROFESSIONAL/" + okan, "Verander Okan Polat");
        var pair = group(screen, "Vaste collega die waarneemt (duo)");

        screen.at(Screen.button(pair, "Haal weg"), "Enter");
        screen.type(duo).keys("Enter").atButton(duo, "Enter");
        assertThat(pair).containsText(duo);
        assertThat(Screen.button(pair, "Haal weg")).isFocused();
        screen.atField("Voeg een vervanger toe").type(standIn).keys("Enter");
        var found = screen.page().locator(".bb-hits button").first();
        assertThat(found).isVisible();
        var added = found.textContent();
        screen.at(found, "Enter").atButton("Hoger: " + added, "Enter").sees(added + " staat nu op plek");
        screen.holds(PICTURES + "duo-en-vervanger").atButton("Bewaar", "Enter").sees("Bewaard.");

        screen.goTo("/beheer/gegevens/PROFESSIONAL/" + okan).seesHeading("Verander Okan Polat");
        assertThat(pair).containsText(duo);
        assertThat(group(screen, "Wie vervangt daarna?")).containsText(added);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_organisation_gets_somebody_who_watches_over_it(Size size) {
        var screen = administrator(size, "/beheer/organisaties", "Organisaties en bewakers");
        screen.atField("Naam van de organisatie, of een deel ervan")
                .type("Gemeente Amsterdam")
                .keys("Enter");

        screen.atButton("Wijs bewaker aan: Gemeente Amsterdam", "Enter");
        var watching = group(screen, "Bewaker van Gemeente Amsterdam");
        screen.at(watching.getByLabel("Kies een collega"))
                .type("Casper Brouwer")
                .keys("Enter");
        screen.at(Screen.button(watching, "Casper Brouwer"), "Enter")
                .at(Screen.button(watching, "Wijs aan"), "Enter")
                .sees("Aangewezen.")
                .sees("Nu: Casper Brouwer.")
                .holds(PICTURES + "bewaker-aangewezen");
        screen.at(Screen.button(watching, "Haal de bewaker weg"), "Enter").sees("Nu bewaakt niemand dit.");
        assertThat(watching.locator(":focus")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_code_is_called_otherwise_and_by_its_own_name_again(Size size) {
        var screen = administrator(size, "/beheer/codelijsten", "Codelijsten").sees("Financiën");

        screen.atButton("Wijzig: Financiën", "Enter").focusIsOn("Wijzig: Financiën");
        screen.at(exactly(screen, "Naam")).type("").keys("Delete").atButton("Sla op", "Enter");
        screen.focusIsOn("Dit klopt nog niet").holds(PICTURES + "code-geweigerd");
        screen.at(exactly(screen, "Naam"))
                .type("Geld")
                .atButton("Sla op", "Enter")
                .focusIsOn("Opgeslagen.");

        screen.atButton("Wijzig: Geld", "Enter").at(exactly(screen, "Naam")).type("Financiën");
        screen.atButton("Sla op", "Enter").focusIsOn("Opgeslagen.").holds(PICTURES + "code-gewijzigd");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_word_that_people_say_is_added_changed_and_removed(Size size) {
        var word = "zwabberfonds " + size;
        var screen = administrator(size, "/beheer/zoekwoorden", "Zoekwoorden");

        screen.atButton("Nieuw zoekwoord", "Enter").focusIsOn("Nieuw zoekwoord");
        screen.atField("Wat mensen zeggen").type(word);
        screen.atField("Officiële woorden").type("bijzondere bijstand");
        screen.atButton("Sla op", "Enter").focusIsOn("is toegevoegd en geldt nu.");

        screen.atButton("Wijzig: " + word, "Enter").focusIsOn("Wijzig: " + word);
        screen.atField("Officiële woorden").type("individuele inkomenstoeslag");
        screen.atButton("Sla op", "Enter").focusIsOn("Opgeslagen. Dit geldt nu.");
        screen.sees("individuele inkomenstoeslag").holds(PICTURES + "zoekwoord-gewijzigd");

        screen.atButton("Verwijder: " + word, "Enter").focusIsOn("vindt dan niet meer wat hier staat");
        screen.atButton("Ja, verwijder", "Enter").focusIsOn("is verwijderd.");
        assertThat(screen.button("Wijzig: " + word)).isHidden();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void where_a_file_and_people_differ_one_of_both_is_chosen(Size size) {
        var name = "Naaiatelier " + size;
        readIn(size, name, "Hier naai je.");
        kaart.descriptionBecomes(kaart.idOf("ORGANISATION", name), "Hier naai je samen, op donderdag.");
        readIn(size, name, "Naailessen voor iedereen.");

        var screen = administrator(size, "/beheer/verschillen", "Verschillen").sees("Naailessen voor iedereen.");
        screen.holds(PICTURES + "verschil");
        var keep = screen.button("Houden: Omschrijving, " + name);
        screen.at(keep, "Enter");
        assertThat(keep).isHidden();
        assertThat(screen.page().locator("main :focus")).hasCount(1);
        screen.goTo("/organisatie/" + kaart.idOf("ORGANISATION", name)).sees("Hier naai je samen, op donderdag.");
    }

    private void readIn(Size size, String name, String description) {
        var screen = administrator(size, "/beheer/inlezen", "Gegevens inlezen");
        // The dialog in which a file is picked is the system's, not ours.
        screen.page().getByLabel("Zip-bestand").setInputFiles(SampleFile.with(name, description));
        screen.atField("Gaat van de kaart", "ArrowDown");
        screen.atButton("Kijk na", "Enter").focusIsOn("Dit gaat er veranderen");
        screen.atButton("Lees in", "Enter").focusIsOn("Ingelezen");
    }
}
