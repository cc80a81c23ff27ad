package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Residents;
import nl.busbaan.acceptance.story.Residents.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hanna has everything erased by herself (AVG 17), on a phone and without touching the screen. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(41)
class ErasureOnScreenTest {
    private static final String ERASE = "Wis al mijn gegevens";

    private final Product product;
    private final Screens screens;
    private Request request = new Request("", "");

    ErasureOnScreenTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
    }

    @BeforeAll
    void she_is_helped_and_something_is_kept_by_law() {
        var residents = new Residents(product.cast().noor());
        var hanna = product.cast().hanna();
        request = residents.open(hanna, "Hanna", "Wie helpt mij met de huur?");
        residents.link(hanna, request);
        residents.record(request, "EMPLOYER", "Thuiszorg De Linde");
    }

    private Screen phone() {
        return screens.of("inwoner2", Size.PHONE);
    }

    @Test
    @Order(1)
    void as_long_as_she_is_helped_it_says_what_must_come_first() {
        phone().goTo("/mijn-rechten")
                .atLink("Bekijk wat er dan weggaat", "Enter")
                .focusIsOn("Alles laten wissen")
                .sees("U kunt nu nog niet wissen")
                .sees("Uw vraag loopt nog.")
                .holds("wissen/1-nog-niet");
        assertThat(phone().button(ERASE)).isHidden();
    }

    @Test
    @Order(2)
    void she_says_that_all_is_done() {
        for (var one : product.cast()
                .hanna()
                .get("/messaging/v1/my-requests?limit=100")
                .expect(200)
                .items()) {
            if (!"DONE".equals(one.path("status").asText())) {
                var page = phone().goTo("/mijn-vraag/" + one.path("id").asText());
                page.at(expand(page, "Mijn vraag is klaar"), "Space")
                        .atButton("Ja, het is klaar", "Enter")
                        .sees("U hebt gezegd dat het klaar is.");
            }
        }
        Eventually.becomesTrue(
                "consent-service knows that she is done",
                () -> product.cast()
                        .hanna()
                        .get("/consent/v1/my-erasure")
                        .expect(200)
                        .raw()
                        .contains("\"possible\":true"));
    }

    @Test
    @Order(3)
    void without_saying_that_it_cant_be_undone_nothing_is_erased() {
        phone().goTo("/mijn-rechten/wissen")
                .sees("Dit blijft, omdat de wet dat zegt")
                .atButton(ERASE, "Enter")
                .focusIsOn("Dit klopt nog niet")
                .saysBeside("Ik begrijp dat dit niet terug kan.", "Zet een vinkje: wissen kan niet terug.")
                .holds("wissen/2-niet-aangevinkt");

        product.cast().hanna().get("/messaging/v1/my-requests/" + request.id()).expect(200);
    }

    @Test
    @Order(4)
    void then_she_gets_the_proof_and_nothing_of_her_is_left() {
        phone().atField("Ik begrijp dat dit niet terug kan.", "Space")
                .atButton(ERASE, "Enter")
                .focusIsOn("Uw gegevens zijn gewist")
                .sees("Nummer van het bewijs")
                .sees("Wmo 2015 artikel 5.3.4")
                .isWholeByKeyboard("wissen/3-bewijs")
                .holds("wissen/3-bewijs");
        assertThat(phone().page().getByText("De sleutel is vernietigd.")).hasCount(2);

        phone().goTo("/mijn-rechten/wissen").sees("Er is nog geen vraag van u in Busbaan.");
        new Residents(product.cast().noor()).read(request.id()).expect(404);
    }

    private static Locator expand(Screen screen, String label) {
        return screen.page()
                .locator("summary", new Page.LocatorOptions().setHasText(label))
                .first();
    }
}
