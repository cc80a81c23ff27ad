package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.busbaan.acceptance.browser.Kaart.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the administrator keeps besides the entries themselves (lists, words, owners, differences with a file), without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(6)
class ListsByKeyboardTest {
    private final Screens screens;
    private final Kaart kaart;

    ListsByKeyboardTest(Product product, Screens screens) {
        this.screens = screens;
        this.kaart = new Kaart(product);
    }

    private Screen administrator(Size size, String path, String heading) {
        return screens.of(ADMINISTRATOR, size).goTo(path).seesHeading(heading);
    }

    private static Locator field(Screen screen, String label) {
        return screen.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_code_is_added_changed_and_removed(Size size) {
        var name = "Muziek " + size;
        var renamed = "Zingen " + size;
        var screen = administrator(size, "/beheer/codelijsten", "Codelijsten");

        screen.atButton("Voeg toe aan leefgebieden", "Enter").focusIsOn("Voeg toe aan leefgebieden");
        screen.atButton("Sla op", "Enter").focusIsOn("Dit klopt nog niet").holds("kaart/code-geweigerd");
        screen.at(field(screen, "Code")).type("muziek-" + size.name().toLowerCase(Locale.ROOT));
        screen.at(field(screen, "Naam")).type(name);
        screen.atButton("Sla op", "Enter").focusIsOn("‘%s’ is toegevoegd.".formatted(name));

        screen.atButton("Wijzig: " + name, "Enter").focusIsOn("Wijzig: " + name);
        screen.at(field(screen, "Naam")).type(renamed);
        screen.atButton("Sla op", "Enter").focusIsOn(renamed).sees("De nieuwe naam staat nu overal.");

        screen.atButton("Verwijder: " + renamed, "Enter").focusIsOn("kan dan nergens meer gekozen worden");
        screen.holds("kaart/code-verwijderen").atButton("Ja, verwijder", "Enter");
        screen.focusIsOn("‘%s’ is verwijderd.".formatted(renamed));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void everyday_words_get_an_owner_and_are_understood_at_once(Size size) {
        var words = "kwispelbon " + size.name().toLowerCase(Locale.ROOT);
        var screen = administrator(size, "/beheer/zoekwoorden", "Zoekwoorden");

        screen.atButton("Nieuw zoekwoord", "Enter").focusIsOn("Nieuw zoekwoord");
        screen.atButton("Sla op", "Enter").focusIsOn("Dit klopt nog niet");
        screen.holds("kaart/zoekwoord-geweigerd").keys("Tab", "Enter");
        assertThat(field(screen, "Wat mensen zeggen")).isFocused();
        screen.type(words);
        screen.at(field(screen, "Officiële woorden")).type("bijzondere bijstand");
        screen.atField("Wie houdt dit bij?").type("UWV");
        screen.atButton("Zoek organisatie", "Enter").sees("Welke organisatie?");
        screen.atButton("UWV", "Enter").focusIsOn("Kies iets anders").holds("kaart/zoekwoord-eigenaar");
        screen.keys("Enter");
        assertThat(screen.page().getByLabel("Wie houdt dit bij?")).isFocused();
        screen.type("UWV").atButton("Zoek organisatie", "Enter").atButton("UWV", "Enter");
        screen.atButton("Sla op", "Enter")
                .focusIsOn("is toegevoegd en geldt nu.")
                .sees("Eigenaar: UWV.");

        screen.atField("Wat zou iemand zeggen?").type(words);
        screen.atButton("Probeer", "Enter").sees("„%s” → bijzondere bijstand".formatted(words));

        screen.atButton("Wijzig: " + words, "Enter").focusIsOn("Wijzig: " + words);
        screen.at(field(screen, "Officiële woorden")).type("ziektewet");
        screen.atButton("Sla op", "Enter").focusIsOn(words).sees("Opgeslagen. Dit geldt nu.");
        screen.atButton("Verwijder: " + words, "Enter").focusIsOn("vindt dan niet meer wat hier staat");
        screen.atButton("Ja, verwijder", "Enter").focusIsOn("‘%s’ is verwijderd.".formatted(words));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_organisation_gets_somebody_who_watches_over_it(Size size) {
        var organisation = kaart.newOrganisation("Bewaakt " + size, "+31 20 000 9998");
        var screen = administrator(size, "/beheer/organisaties", "Organisaties en bewakers");

        screen.atField("Naam van de organisatie").type(organisation).keys("Enter");
        screen.atButton("Wijs bewaker aan: " + organisation, "Enter").sees("Nu bewaakt niemand dit.");
        screen.atButton("Wijs aan", "Enter").focusIsOn("Dit klopt nog niet");
        screen.saysBeside("Kies een collega", "Kies een professional").holds("kaart/bewaker-geweigerd");
        screen.atField("Kies een collega").type("Tom Jansen").keys("Enter");
        screen.atButton("Tom Jansen", "Enter").focusIsOn("Kies iemand anders");
        screen.atButton("Wijs aan", "Enter").sees("Aangewezen.").sees("Nu: Tom Jansen.");
        screen.holds("kaart/bewaker-aangewezen");

        screen.atButton("Haal de bewaker weg", "Enter").focusIsOn("De bewaker is weggehaald.");
        screen.sees("Nu bewaakt niemand dit.");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void of_a_file_and_what_people_wrote_one_is_chosen(Size size) {
        var organisation = kaart.newOrganisation("Verschil " + size, "+31 20 000 0001");
        kaart.organisationBecomes(organisation, "+31 20 000 0002", "Zo zei iemand het hier.");
        kaart.fileSays(organisation, "+31 20 000 0003", "Zo zegt het bestand het.");
        var screen = administrator(size, "/beheer/verschillen", "Verschillen");

        screen.sees("+31 20 000 0003").sees("Zo zegt het bestand het.").holds("kaart/verschillen-kiezen");
        screen.atButton("Houden: Telefoon, " + organisation, "Enter")
                .focusIsOn("Gehouden: Telefoon, %s.".formatted(organisation));
        screen.atButton("Overnemen uit het bestand: Omschrijving, " + organisation, "Enter")
                .focusIsOn("Overgenomen uit het bestand: Omschrijving, %s.".formatted(organisation));

        var now = kaart.organisation(organisation);
        assertThat(now.text("/phone")).isEqualTo("+31 20 000 0002");
        assertThat(now.text("/description")).isEqualTo("Zo zegt het bestand het.");
        assertThat(screen.button("Houden: Telefoon, " + organisation)).isHidden();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_new_entry_is_refused_in_words_then_stands_on_the_kaart(Size size) {
        var name = "Breiclub " + size;
        var screen = administrator(size, "/beheer/gegevens", "Gegevens bijhouden");

        screen.atLink("Initiatief", "Enter").focusIsOn("Nieuw initiatief");
        screen.atButton("Voeg toe", "Enter").focusIsOn("Dit klopt nog niet");
        screen.holds("kaart/nieuw-geweigerd").keys("Tab", "Enter");
        assertThat(field(screen, "Naam")).isFocused();
        screen.type(name);
        screen.at(field(screen, "Omschrijving")).type("Samen breien, elke dinsdag. Iedereen mag meedoen.");
        screen.atLink("Terug", "Enter").focusIsOn("Je hebt nog niet bewaard");
        screen.holds("kaart/nieuw-niet-bewaard").atButton("Blijf hier", "Enter").focusIsOn("Terug naar de lijst");
        assertThat(field(screen, "Naam")).hasValue(name);

        screen.at(field(screen, "Bron")).type("breiclub.example");
        screen.atButton("Voeg toe", "Enter").focusIsOn(name);
        assertThat(screen.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true)))
                .isVisible();
        screen.sees("Samen breien, elke dinsdag.").holds("kaart/nieuw-toegevoegd");
    }
}
