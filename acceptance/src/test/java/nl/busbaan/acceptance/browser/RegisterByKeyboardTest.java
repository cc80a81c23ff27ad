package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.busbaan.acceptance.browser.Rights.CONTROLLER;
import static nl.busbaan.acceptance.browser.Rights.DPO;
import static nl.busbaan.acceptance.browser.Rights.OFFICER;
import static nl.busbaan.acceptance.browser.Stop.summary;
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

/** The register of processing without a mouse: what the privacy officer proposes, the FG advises and the controller decides. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(21)
class RegisterByKeyboardTest {
    private static final String PICTURES = "register/";
    private static final String PARTICIPATION = "Participatiewet";

    private final Screens screens;
    private final Rights rights;

    RegisterByKeyboardTest(Product product, Screens screens) {
        this.screens = screens;
        this.rights = new Rights(product);
    }

    private Screen at(String account, Size size, String path, String heading) {
        return screens.of(account, size).goTo(path).seesHeading(heading);
    }

    private static Locator inGroup(Screen screen, String group, String label) {
        return screen.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .first()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_rule_is_proposed_after_a_look_at_what_it_would_change(Size size) {
        var screen = at(OFFICER, size, "/register/voorstellen", "Voorstellen");
        screen.atLink("Stel een regel voor", "Enter").focusIsOn("Een regel voorstellen");

        screen.at(inGroup(screen, "Van welke taak komen de gegevens?", PARTICIPATION), "Space");
        screen.at(inGroup(screen, "Naar welke taak gaan de gegevens?", PARTICIPATION), "Space");
        screen.at(inGroup(screen, "Hoe ver reikt deze regel?", "Alleen binnen hetzelfde team"), "ArrowDown");
        assertThat(screen.page().getByLabel("Alleen binnen onze organisatie")).isChecked();
        screen.at(inGroup(screen, "Waarvoor?", "hulp bij werk"), "Space");
        screen.at(inGroup(screen, "Welke gegevens?", "Opleiding"), "Space");
        screen.atField("Op welke grond?").chooses("taak van de organisatie");
        screen.at(screen.page().getByLabel("Artikel", new Page.GetByLabelOptions().setExact(true)))
                .type("Participatiewet 7");
        screen.atField("Uitleg in gewone woorden").type("De gemeente helpt bij werk.");
        screen.atField("Waar staat dit?").type("Participatiewet artikel 7");
        screen.atField("Aantal maanden").type("24");
        screen.atField("Welke wet zegt dit?").type("Archiefwet");
        screen.atButton("Leg het voor aan de FG", "Enter").focusIsOn("Dit klopt nog niet");
        screen.saysBeside("Waarom stel je dit voor?", "Schrijf op waarom je dit voorstelt.")
                .holds(PICTURES + "voorstel-geweigerd");
        screen.atField("Waarom stel je dit voor?").type("Wij vragen dit nu steeds opnieuw.");

        screen.atButton("Bekijk wat er zou veranderen", "Enter").focusIsOn("Wat dit zou veranderen");
        screen.holds(PICTURES + "voorstel-gevolgen").atButton("Leg het voor aan de FG", "Enter");

        screen.focusIsOn(PARTICIPATION)
                .sees("wacht op advies van de FG")
                .holds(PICTURES + "voorgesteld")
                .atButton("Trek het voorstel in", "Enter")
                .focusIsOn("Het voorstel is ingetrokken.");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_fg_advises(Size size) {
        var screen = at(DPO, size, "/register/voorstellen/" + rights.proposed("EDUCATION"), PARTICIPATION);

        screen.atField("positief", "ArrowDown");
        assertThat(screen.page().getByLabel("positief, met voorwaarden")).isChecked();
        screen.atButton("Geef advies", "Enter").focusIsOn("Dit klopt nog niet");
        screen.saysBeside("Waarom?", "\\S");
        screen.atField("Waarom?").type("Als wij na een jaar kijken of het nodig is.");
        screen.atButton("Geef advies", "Enter").focusIsOn("Je advies staat vast.");

        screen.sees("wacht op besluit")
                .sees("met voorwaarden: Als wij na een jaar")
                .holds(PICTURES + "geadviseerd");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_controller_gives_it_back_with_words_or_decides(Size size) {
        var returned = at(CONTROLLER, size, "/register/voorstellen/" + rights.advised("BENEFITS"), PARTICIPATION);
        returned.atField("Goedkeuren", "ArrowDown").atButton("Beslis", "Enter").focusIsOn("Dit klopt nog niet");
        returned.saysBeside("Toelichting", "\\S").holds(PICTURES + "besluit-geweigerd");
        returned.atField("Toelichting").type("Eerst met de cliëntenraad bespreken.");
        returned.atButton("Beslis", "Enter").focusIsOn("Het voorstel is terug bij de privacy officer.");

        var kind = size == Size.DESK ? "ASSETS" : "ALLOWANCES";
        var approved = at(CONTROLLER, size, "/register/voorstellen/" + rights.advised(kind), PARTICIPATION);
        approved.atField("Goedkeuren", "Space").atButton("Beslis", "Enter").focusIsOn("Je besluit staat vast.");
        approved.sees("goedgekeurd").holds(PICTURES + "besloten");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void an_entry_is_found_switched_off_and_on_again(Size size) {
        var screen = at(OFFICER, size, "/register", "Register");
        screen.atField("Zoek in het register").type("Betalingsachterstanden");
        var switches = screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Zet (aan|uit): ")));
        assertThat(switches.first()).isVisible();
        var own = switches.first();

        screen.at(own, "Enter").focusIsOn("Wat verandert er als je dit doet: zet uit?");
        screen.holds(PICTURES + "gevolgen-van-uitzetten").at(own, "Enter").focusIsOn("De regel staat nu uit");
        assertThat(own).hasText("Zet aan");
        screen.holds(PICTURES + "uitgezet");

        screen.at(own, "Enter").focusIsOn("Wat verandert er als je dit doet: zet aan?");
        screen.at(own, "Enter").focusIsOn("De regel staat nu aan");
        assertThat(own).hasText("Zet uit");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_record_of_avg_30_is_kept_and_downloaded(Size size) throws IOException {
        var screen = at(OFFICER, size, "/register/verwerkingen", "Verwerkingsregister");

        screen.atLink("Download voor een spreadsheet");
        var file = screen.page().waitForDownload(() -> screen.keys("Enter"));
        assertThat(Files.readString(file.path())).contains("verwerkingsverantwoordelijke", "Gemeente Amsterdam");

        screen.at(screen.page().locator(summary("Vul aan of wijzig")), "Enter");
        var contact = screen.page().getByLabel("Contact", new Page.GetByLabelOptions().setExact(true));
        screen.at(contact).type("").keys("Delete").atButton("Bewaar", "Enter").focusIsOn("Dit klopt nog niet");
        screen.holds(PICTURES + "verwerkingen-geweigerd");
        screen.at(contact).type("privacy@amsterdam.example");
        screen.atField("Over wie gaan de gegevens?").type("Inwoners die om hulp vragen.");
        screen.atField("Hoe zijn de gegevens beveiligd?").type("Versleuteld, en alleen met een besluit te lezen.");
        screen.at(screen.page().getByLabel("Contact van de FG")).type("fg@amsterdam.example, " + size.width());
        screen.atButton("Bewaar", "Enter").focusIsOn("Bewaard.");
        screen.sees("fg@amsterdam.example, " + size.width()).holds(PICTURES + "verwerkingen-bewaard");
    }
}
