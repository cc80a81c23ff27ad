package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.busbaan.acceptance.browser.Kaart.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two hours a week of the administrator of the sociale kaart, without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(6)
class WorkplaceByKeyboardTest {
    private final Screens screens;
    private final Kaart kaart;

    WorkplaceByKeyboardTest(Product product, Screens screens) {
        this.screens = screens;
        this.kaart = new Kaart(product);
    }

    private Screen administrator(Size size, String path, String heading) {
        return screens.of(ADMINISTRATOR, size).goTo(path).seesHeading(heading);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_ten_are_gone_through_one_by_one(Size size) {
        var screen = administrator(size, "/beheer", "Tien gegevens om na te kijken");
        var title = screen.page().locator("article h2");
        var first = title.textContent();

        screen.atButton("Volgende", "Enter").sees("2 van 10");
        assertThat(title).isFocused();
        assertThat(title).not().hasText(first);
        var second = title.textContent();
        screen.atButton("Dit klopt", "Enter").sees("3 van 10");
        assertThat(title).isFocused();
        assertThat(title).not().hasText(second);

        screen.atButton("Haal van de kaart", "Enter").focusIsOn("Niemand vindt");
        screen.holds("kaart/werkplek-weghalen");
        screen.atButton("Nee, laat staan", "Enter").focusIsOn("Haal van de kaart");
        for (int place = 4; place <= 10; place++) {
            screen.atButton("Volgende", "Enter").sees(place + " van 10");
        }
        screen.atButton("Volgende", "Enter").focusIsOn("Dit waren ze");
        screen.holds("kaart/werkplek-klaar");
        screen.atButton("Kijk opnieuw", "Enter").sees("1 van 10");
        assertThat(title).isFocused();
        assertThat(title).not().hasText(second);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_report_is_looked_at_and_handled_with_an_answer(Size size) {
        kaart.phoneIsReported(kaart.idOf("INITIATIVE", "Spaarkring Nieuw-West"));
        var screen = administrator(size, "/beheer/meldingen", "Meldingen");
        var report = screen.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("Spaarkring Nieuw-West"));

        screen.at(inside(report, "Ik kijk dit na"), "Enter");
        assertThat(report).containsText("Wordt nagekeken");
        assertThat(report).isFocused();

        screen.at(report.locator("summary"), "Enter").at(inside(report, "Handel af"), "Enter");
        screen.focusIsOn("Dit klopt nog niet").holds("kaart/melding-geweigerd");
        screen.at(report.getByLabel("Het klopte niet, en is nu goed"), "Space");
        screen.at(report.getByLabel("Antwoord aan wie het meldde")).type("Het nummer is verbeterd.");
        screen.at(inside(report, "Handel af"), "Enter").focusIsOn("Afgehandeld.");
        assertThat(report).isHidden();
        screen.atButton("Toon wat afgehandeld is", "Enter").sees("Het nummer is verbeterd.");
    }

    private static Locator inside(Locator place, String button) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_change_is_taken_back_from_the_history(Size size) {
        var offering = kaart.idOf("SCHEME", "Wajong");
        var before = kaart.summaryOf(offering);
        kaart.summaryBecomes(offering, "Deze regel is per ongeluk veranderd.");
        var screen = administrator(size, "/beheer/geschiedenis/" + offering, "Wat is er veranderd aan Wajong?")
                .sees("Deze regel is per ongeluk veranderd.");

        screen.atButton("Maak ongedaan", "Enter").focusIsOn("Weet je het zeker?");
        screen.holds("kaart/ongedaan-maken").atButton("Ja, maak ongedaan", "Enter");

        screen.focusIsOn("Ongedaan gemaakt.");
        assertThat(kaart.summaryOf(offering)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_entry_is_found_and_opened_to_change(Size size) {
        var screen = administrator(size, "/beheer/gegevens", "Gegevens bijhouden");

        screen.atField("Zoek een naam").type("Wajong").keys("Enter").sees("Regeling");
        screen.holds("kaart/gegevens-gevonden").atLink("Verander Wajong", "Enter");

        screen.focusIsOn("Verander Wajong").atField("Naam").type("").keys("Delete");
        screen.atButton("Bewaar", "Enter").focusIsOn("Dit klopt nog niet");
        screen.holds("kaart/veranderen-geweigerd").keys("Tab", "Enter");
        assertThat(screen.page().getByLabel("Naam")).isFocused();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_file_is_checked_read_in_and_taken_back(Size size) {
        var screen = administrator(size, "/beheer/inlezen", "Gegevens inlezen");
        choose(screen, SampleFile.broken());
        screen.atButton("Kijk na", "Enter").focusIsOn("Dit klopt nog niet in de bestanden");
        screen.sees("organisations.csv:2:kind").holds("kaart/inlezen-fouten");

        var organisation = "Proef " + size;
        choose(screen, SampleFile.with(organisation));
        screen.atField("Gaat van de kaart", "ArrowDown");
        assertThat(screen.page().getByLabel("Blijft staan").first()).isChecked();
        screen.atButton("Kijk na", "Enter").focusIsOn("Dit gaat er veranderen");
        screen.at(screen.page().locator("summary", new Page.LocatorOptions().setHasText("Toon dit ene")), "Enter");
        screen.sees(organisation).sees("komt erbij").holds("kaart/inlezen-nagekeken");

        screen.atButton("Lees in", "Enter").focusIsOn("Ingelezen").holds("kaart/ingelezen");
        screen.atButton("Maak ongedaan", "Enter").sees("1 gegeven wordt weer zoals eerst");
        screen.atButton("Ja, maak ongedaan", "Enter").focusIsOn("1 gegeven is weer zoals eerst");
    }

    /** The dialog in which a file is picked is the system's, not ours. */
    private static void choose(Screen screen, FilePayload file) {
        screen.page().getByLabel("Zip- of CSV-bestand").setInputFiles(file);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void somebody_elses_kaart_is_another_choice(Size size) {
        var screen = administrator(size, "/beheer/inlezen", "Gegevens inlezen");

        screen.atField("Onze eigen kaart", "ArrowDown");

        screen.sees("Naam van de bron").sees("Zip-, JSON- of NDJSON-bestand").holds("kaart/inlezen-hsds");
        screen.atField("Naam van de bron");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_key_is_made_shown_once_and_revoked(Size size) {
        var label = "Entra ID " + size;
        var path = "/beheer/organisaties/" + kaart.idOf("ORGANISATION", "UWV") + "/sleutels";
        var screen = administrator(size, path, "Sleutels voor het personeelssysteem");
        screen.atButton("Maak een sleutel", "Enter").focusIsOn("Dit klopt nog niet");
        screen.holds("kaart/sleutel-geweigerd").keys("Tab", "Enter");
        assertThat(screen.page().getByLabel("Naam van de sleutel")).isFocused();

        screen.type(label).atButton("Maak een sleutel", "Enter").focusIsOn("Je ziet hem maar één keer");
        var secret = screen.page()
                .getByLabel("Sleutel", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        assertThat(secret).hasSizeGreaterThan(20);
        screen.holds("kaart/sleutel-gemaakt").atButton("Ik heb de sleutel bewaard", "Enter");
        screen.sees("Nog nooit gebruikt");
        assertThat(screen.page().content()).doesNotContain(secret);

        screen.atButton("Trek in: " + label, "Enter").focusIsOn("Dat kun je niet terugdraaien");
        screen.holds("kaart/sleutel-intrekken").atButton("Ja, trek in", "Enter");
        var revoked = screen.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(label + ".*Ingetrokken op")));
        assertThat(revoked).isVisible();
        assertThat(revoked).isFocused();
    }
}
