package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the FG and the privacy officer do besides the register, without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(19)
class OfficersByKeyboardTest {
    private static final String PICTURES = "functionarissen/";

    private final Product product;
    private final Screens screens;
    private final Rights rights;

    OfficersByKeyboardTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.rights = new Rights(product);
    }

    @BeforeAll
    void prepare() {
        rights.twoResidentsAreHelped();
        rights.breaksTheGlass(product.cast().noor(), reason(Size.DESK));
        rights.breaksTheGlass(product.cast().karim(), reason(Size.PHONE));
    }

    @AfterAll
    void nothing_is_left_for_who_comes_next() {
        Rights.leavesNothingBehind(product.cast().hanna());
    }

    private static String reason(Size size) {
        return "Hij nam afscheid van zijn buurvrouw en doet niet open, om %d uur.".formatted(size.width());
    }

    private Screen officer(String account, Size size, String path, String heading) {
        return screens.of(account, size).goTo(path).seesHeading(heading);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_fg_looks_back_on_a_break_glass(Size size) {
        var screen = officer(DPO, size, "/noodtoegang", "Noodtoegang");
        var review = screen.article(reason(size));

        screen.at(review.locator("summary"), "Enter").at(Screen.button(review, "Leg vast wat je vindt"), "Enter");
        screen.focusIsOn("Dit klopt nog niet").holds(PICTURES + "terugkijken-geweigerd");
        screen.keys("Tab", "Enter");
        assertThat(screen.page().locator(":focus")).hasAccessibleDescription(Pattern.compile("\\S"));
        screen.at(review.getByLabel("Terecht", exactly()), "ArrowDown");
        assertThat(review.getByLabel("Niet terecht")).isChecked();
        screen.keys("ArrowUp");
        screen.at(review.getByLabel("Waarom vind je dat?")).type("Bellen lukte niet, en er was haast.");
        screen.at(Screen.button(review, "Leg vast wat je vindt"), "Enter");

        screen.focusIsOn("Vastgelegd. De inwoner kan de uitkomst lezen.");
        assertThat(review).isHidden();
        screen.atButton("Toon waar al op is teruggekeken", "Enter");
        assertThat(review).containsText("Bellen lukte niet, en er was haast.");
        screen.holds(PICTURES + "teruggekeken");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_log_of_decisions_is_filtered(Size size) {
        // Of UWV: an officer reads what his own organisation got or gave.
        var screen = officer("privacy-uwv", size, "/beslissingen", "Beslissingen");
        var rows = screen.page().locator("tbody tr");
        assertThat(rows.first()).isVisible();

        screen.atField("Gegevens").chooses("Werkgever");
        screen.atField("Beslissing").chooses("mag");
        assertThat(rows.filter(without("Werkgever"))).hasCount(0);
        assertThat(rows.first().locator(".bb-answer")).hasText("mag");
        screen.at(screen.page().locator(summary("Van welke organisatie")), "Enter");
        screen.at(screen.page().getByRole(AriaRole.TEXTBOX, named("Van welke organisatie")))
                .type("UWV")
                .keys("Enter");
        screen.atButton("UWV", "Enter");
        assertThat(screen.page().locator(":focus")).hasText("Kies een andere");
        assertThat(rows.first()).containsText("Werkgever");
        screen.holds(PICTURES + "beslissingen-gefilterd").isWholeByKeyboard("beslissingen");

        screen.fill("Vanaf", product.clock().now().toLocalDate().plusDays(2).toString());
        screen.sees("Geen beslissing gevonden. Kies iets anders.").holds(PICTURES + "beslissingen-geen");
    }

    private static Locator.FilterOptions without(String text) {
        return new Locator.FilterOptions().setHasNotText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void whom_a_breach_touches_is_listed_and_kept(Size size) throws IOException {
        var screen = officer("privacy-uwv", size, "/datalek", "Datalek");

        screen.atField("Wat las dit team?").type("Ziektewet Amsterdam").keys("Enter");
        screen.atButton("Ziektewet Amsterdam", "Enter");
        assertThat(screen.page().locator(":focus")).hasText("Kies een ander team");
        screen.atButton("Maak het overzicht", "Enter").focusIsOn("Dit klopt nog niet");
        screen.saysBeside("Vanaf", "Kies vanaf welke dag.");
        // The order of day and month in a date's parts is the browser's own, so it is filled in at once.
        screen.fill("Vanaf", product.clock().now().toLocalDate().minusDays(1).toString());
        screen.fill("Tot en met", product.clock().now().toLocalDate().toString());

        screen.atButton("Maak het overzicht", "Enter").focusIsOn("geraakt").sees("Werkgever");
        screen.holds(PICTURES + "datalek");

        screen.atButton("Download dit overzicht");
        var file = screen.page().waitForDownload(() -> screen.keys("Enter"));
        assertThat(file.suggestedFilename()).startsWith("datalek-").endsWith(".csv");
        assertThat(Files.readString(file.path())).contains("EMPLOYER");
        screen.isWholeByKeyboard("datalek");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_name_is_masked_and_heard_again(Size size) {
        var screen = officer(OFFICER, size, "/afgeschermde-namen", "Afgeschermde namen");
        var name = size == Size.DESK ? "Okan Polat" : "Vera van Vliet";

        screen.atField("Wie wil je afschermen?").type(name).keys("Enter");
        screen.atButton(name, "Enter");
        assertThat(screen.page().locator(":focus")).hasText("Kies iemand anders");
        screen.atButton("Scherm af", "Enter").focusIsOn("Dit klopt nog niet");
        screen.atField("Wie loopt gevaar, en waardoor?")
                .type("Zij is bij haar huis opgewacht door een man die zij hielp.");
        screen.atButton("Scherm af", "Enter").focusIsOn("Vastgelegd. Vanaf nu leest geen inwoner deze naam meer.");

        var mask = screen.article(name);
        assertThat(mask).containsText("opgewacht");
        screen.holds(PICTURES + "afgeschermd").at(mask.locator(summary("Laat de naam weer horen")), "Space");
        screen.at(Screen.button(mask, "Hef op"), "Enter").focusIsOn("Dit klopt nog niet");
        screen.at(mask.getByLabel("Waarom is afschermen niet meer nodig?")).type("De man is verhuisd.");
        screen.at(Screen.button(mask, "Hef op"), "Enter").focusIsOn("Vastgelegd. Inwoners kunnen de naam weer lezen.");
        assertThat(mask).isHidden();

        screen.atButton("Toon wat is opgeheven", "Enter").sees("De man is verhuisd.");
        screen.holds(PICTURES + "opgeheven").isWholeByKeyboard("afgeschermde-namen");
    }
}
