package nl.busbaan.acceptance.browser;

import static nl.busbaan.acceptance.browser.Kaart.NOOR;
import static nl.busbaan.acceptance.browser.Rights.HANNA;
import static nl.busbaan.acceptance.browser.Rights.OFFICER;
import static nl.busbaan.acceptance.browser.Rights.YOUSEF;

import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people print of their rights: no menu and nothing to press, and all of the words. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(22)
class OnPaperTest {
    private final Product product;
    private final Screens screens;
    private final Rights rights;

    OnPaperTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.rights = new Rights(product);
    }

    @BeforeAll
    void prepare() {
        rights.twoResidentsAreHelped();
    }

    @AfterAll
    void nothing_is_left_for_who_comes_next() {
        Rights.leavesNothingBehind(product.cast().hanna());
    }

    @Test
    void a_consent_word_for_word() {
        screens.of(HANNA, Size.DESK)
                .goTo("/toestemming/" + rights.hannasConsent())
                .seesHeading("Uw toestemming op papier")
                .sees("Dit las of hoorde u toen u koos")
                .onPaper("papier/toestemming");
    }

    @Test
    void the_guides_answer_with_its_basis_for_the_manager() {
        var noor = screens.of(NOOR, Size.DESK).goTo("/avg-wijzer").choose("Een rol");
        noor.select("Welke rol?", "verzekeringsarts")
                .select("Waarvoor?", "MEDICAL_ASSESSMENT")
                .seesHeading("Delen met Verzekeringsarts")
                .sees("Grondslag")
                .onPaper("papier/avg-wijzer");
    }

    @Test
    void a_copy_of_everything() {
        screens.of(YOUSEF, Size.DESK)
                .goTo("/mijn-rechten/kopie")
                .seesHeading("Alles over u")
                .sees("Uitzendbureau De Brug")
                .onPaper("papier/kopie");
    }

    @Test
    void the_record_of_avg_30() {
        screens.of(OFFICER, Size.DESK)
                .goTo("/register/verwerkingen")
                .seesHeading("Verwerkingsregister")
                .sees("Contact van de FG")
                .onPaper("papier/verwerkingsregister");
    }
}
