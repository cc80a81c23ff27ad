package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Residents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rokaya has no account: at the counter she answers on her own phone, in the language that she reads, and stops there too. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(18)
class CounterOnScreenTest {
    private static final String ANSWER_ON_PHONE = "Laat de inwoner zelf antwoorden op zijn telefoon";
    /** So short that its end is told the day after it was given. */
    private static final int DAYS = 3;

    private final Product product;
    private final Screens screens;
    private final Rights rights;
    private Residents.Request request = new Residents.Request("", "");

    CounterOnScreenTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.rights = new Rights(product);
    }

    @BeforeAll
    void she_is_asked() {
        product.clock().toNextWorkingTuesday();
        var noor = product.cast().noor();
        request =
                new Residents(noor).openWithoutAccount("Rokaya", Canary.caged().in("Mijn man is overleden."));
        Eventually.holds(() -> noor.post(
                        "/consent/v1/consent-requests",
                        rights.letterForTheDoctor(request.residentId(), DAYS, "GP_LETTER"))
                .expect(201));
    }

    private Screen requestPage() {
        return screens.of("raadsvrouw", Size.DESK)
                .goTo("/hulpvragen/" + request.id())
                .seesHeading("Rokaya");
    }

    /** As the colleague makes it: opened, made, and read from the screen. */
    private static String codeOn(Screen noor, String label) {
        noor.open(label);
        var counter = noor.page().locator("details[open]");
        Screen.button(counter, "Maak een code").click();
        assertThat(counter.getByLabel(Pattern.compile("QR-code"))).isVisible();
        return counter.locator(".bb-code").textContent();
    }

    /** By the camera: the code stands behind the #. */
    private Screen scanned(String code) {
        return screens.visit(Size.PHONE).goTo("/balie#" + code.replace("-", ""));
    }

    @Test
    @Order(1)
    void a_code_that_is_typed_wrong_is_mended_and_not_typed_again() {
        var phone = screens.visit(Size.PHONE).goTo("/balie");

        phone.fill("Uw code", "AAAA BBBB CCCC").press("Ga verder").focusIsOn("Dit klopt nog niet");
        assertThat(phone.page().getByLabel("Uw code")).hasAccessibleDescription(Pattern.compile("code"));
        assertThat(phone.page().getByLabel("Uw code")).hasValue("AAAA BBBB CCCC");
        phone.holds("balie/1-code-klopt-niet");
        phone.press("Ga verder").focusIsOn("Dit klopt nog niet");
    }

    @Test
    @Order(2)
    void she_reads_the_question_in_both_languages_and_says_yes() {
        var noor = requestPage();
        var code = codeOn(noor, ANSWER_ON_PHONE);
        noor.holds("balie/2-code-bij-de-collega");

        var phone = scanned(code).seesHeading("Mag de verzekeringsarts van UWV de brief van uw huisarts lezen?");
        assertThat(phone.page()).hasURL(Pattern.compile("/balie$"));
        phone.sees("Zegt u nee? Dan helpen wij u gewoon verder.").holds("balie/3-vraag");
        phone.press("English").seesHeading("May the insurance doctor").holdsIn("en", "balie/3-question");
        phone.press("Nederlands")
                .press("Ja")
                .focusIsOn("toch lezen wat uw huisarts schreef?")
                .holds("balie/4-beroepsgeheim");
        phone.press("English")
                .sees("Your family doctor has a duty of professional secrecy")
                .holdsIn("en", "balie/4-secrecy");
        phone.press("Nederlands").press("Ja").focusIsOn("mag dit lezen").holds("balie/4-ja-gezegd");

        noor.sees("De inwoner heeft geantwoord.").holds("balie/5-beantwoord");
        scanned(code).sees("Dit klopt nog niet").doesNotSee("brief van uw huisarts");
    }

    @Test
    @Order(3)
    void the_day_after_noor_asks_with_one_press_whether_it_may_last_longer_and_she_says_yes_in_english() {
        product.clock().forward(Duration.ofDays(1));
        var noor = Eventually.holds(() -> endsSoon(requestPage()));
        noor.holds("balie/6-loopt-af");

        noor.atButton("Vraag of het langer mag", "Enter").focusIsOn("Gevraagd.");
        noor.holds("balie/7-langer-gevraagd");
        var phone = scanned(codeOn(noor, ANSWER_ON_PHONE))
                .sees("daarna nog lezen?")
                .sees("Dan stopt het vanzelf.")
                .holds("balie/8-mag-het-langer");
        phone.press("English").holdsIn("en", "balie/8-longer");
        phone.press("Yes").focusIsOn("still read what your family doctor has written?");
        phone.press("Yes").seesHeading("You said yes").holdsIn("en", "balie/9-said-yes");
    }

    private static Screen endsSoon(Screen noor) {
        if (!noor.shows("Loopt af op")) {
            throw new Unmet("Noor is told that it ends");
        }
        return noor;
    }

    @Test
    @Order(4)
    void with_another_code_she_stops_in_english_with_one_press_each() {
        var noor = requestPage();
        var phone = scanned(codeOn(noor, "De inwoner wil stoppen met een toestemming"));
        phone.seesHeading("Waarmee wilt u stoppen?").holds("balie/10-stoppen");

        phone.press("English").seesHeading("What do you want to stop?").holdsIn("en", "balie/10-stop");
        for (int left = phone.page().locator("main li button").count(); left > 0; left--) {
            phone.pressAny("Stop this").focusIsOn("Stopped:");
        }

        phone.holdsIn("en", "balie/11-stopped");
        requestPage().doesNotSee("Loopt af op");
    }
}
