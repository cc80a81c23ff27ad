package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.busbaan.acceptance.browser.Kaart.ADMINISTRATOR;
import static nl.busbaan.acceptance.browser.Kaart.NOOR;

import com.microsoft.playwright.Route;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a service or the network is away, the screens of the sociale kaart say so, keep what there was and go on afterwards. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(7)
class KaartAwayTest {
    private static final String SEARCH = "**/directory/v1/search";
    private static final String WORKLIST = "**/directory/v1/worklist";

    private final Screens screens;

    KaartAwayTest(Product product, Screens screens) {
        this.screens = screens;
    }

    @AfterEach
    void back() {
        for (Size size : Size.values()) {
            for (String account : new String[] {NOOR, ADMINISTRATOR}) {
                var page = screens.of(account, size).page();
                page.context().setOffline(false);
                page.unrouteAll();
            }
        }
    }

    private Screen asks(Size size) {
        var screen = screens.of(NOOR, size).goTo("/zoeken").seesHeading("Wie kan dit oplossen?");
        return screen.atField("Wat is er aan de hand?").type("schulden").keys("Enter");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void search_without_an_answer_says_so_and_tries_again(Size size) {
        var page = screens.of(NOOR, size).page();
        page.route(SEARCH, Route::abort);

        var screen = asks(size).sees("Geen verbinding").holds("kaart/zoeken-zonder-verbinding");
        assertThat(page.getByLabel("Wat is er aan de hand?")).hasValue("schulden");

        page.unroute(SEARCH);
        screen.atButton("Probeer opnieuw", "Enter").sees(" resultaten");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void search_with_a_broken_service_says_that_it_is_ours(Size size) {
        var page = screens.of(NOOR, size).page();
        page.route(SEARCH, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));

        asks(size).sees("Er gaat iets mis bij ons").doesNotSee("resultaten").holds("kaart/zoeken-stuk");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_workplace_without_an_answer_says_so_and_tries_again(Size size) {
        var page = screens.of(ADMINISTRATOR, size).page();
        page.route(WORKLIST, Route::abort);

        var screen = screens.of(ADMINISTRATOR, size)
                .goTo("/beheer")
                .seesHeading("Geen verbinding")
                .holds("kaart/werkplek-zonder-verbinding");

        page.unroute(WORKLIST);
        screen.atButton("Probeer opnieuw", "Enter").seesHeading("gegevens om na te kijken");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void without_internet_what_there_was_stays_and_what_is_new_waits(Size size) {
        var search = asks(size).sees(" resultaten");
        search.page().context().setOffline(true);
        search.sees("Er is geen internet").sees(" resultaten").holds("kaart/zoeken-offline");
        search.atField("Wat is er aan de hand?")
                .type("geen geld voor eten")
                .keys("Enter")
                .sees("Geen verbinding");

        var work = screens.of(ADMINISTRATOR, size).goTo("/beheer/gegevens").seesHeading("Gegevens bijhouden");
        work.page().context().setOffline(true);
        work.atLink("Nakijken", "Enter").sees("Er is geen internet").seesHeading("Geen verbinding");
        work.holds("kaart/werkplek-offline");

        work.page().context().setOffline(false);
        work.seesHeading("gegevens om na te kijken");
        search.page().context().setOffline(false);
        search.sees(" resultaten").doesNotSee("Geen verbinding");
    }
}
