package nl.busbaan.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Residents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Noor asks Hanna for two kinds of data at once, both on a phone; Hanna says yes to one of them, and that is all that Noor may share. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(20)
class AskingOnScreenTest {
    private static final String CAPACITY = "Wat iemand nog kan bij werk";
    private static final String HEALTH = "Psychische gezondheid";
    private static final String WHY = "Dan kan de arts zien wat u nog kunt.";

    private final Product product;
    private final Screens screens;
    private Residents.Request request = new Residents.Request("", "");
    private String today = "";

    AskingOnScreenTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
    }

    @BeforeAll
    void she_is_helped() {
        product.clock().toNextWorkingTuesday();
        today = product.clock().now().toLocalDate().toString();
        var residents = new Residents(product.cast().noor());
        request = residents.open(product.cast().hanna(), "Hanna", Canary.caged().in("UWV zegt dat ik kan werken."));
        residents.link(product.cast().hanna(), request);
        residents.record(request, "WORK_CAPACITY", Canary.caged().in("Hooguit 16 uur."));
        residents.record(request, "MENTAL_HEALTH", Canary.caged().in("Slaapt slecht."));
    }

    @AfterAll
    void nothing_is_left_for_who_comes_next() {
        Rights.leavesNothingBehind(product.cast().hanna());
    }

    private Screen noor() {
        return screens.of("raadsvrouw", Size.PHONE);
    }

    private Screen requestPage() {
        return noor().goTo("/hulpvragen/" + request.id()).seesHeading("Hanna");
    }

    private Locator answerAbout(String kind) {
        return noor().page()
                .locator("main .bb-guide__head")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .first()
                .locator(".bb-answer");
    }

    private void guideSays(String kind, String answer) {
        assertThat(answerAbout(kind)).hasText(answer);
    }

    private Screen bringsTheDoctorIn() {
        var marijke = new Colleagues(product.cast().noor()).idOf("Marijke Smit");
        var noor = noor().goTo("/erbij-halen?collega=%s&hulpvraag=%s".formatted(marijke, request.id()));
        return noor.select("Waarvoor?", "MEDICAL_ASSESSMENT");
    }

    @Test
    @Order(1)
    void a_question_that_was_not_talked_about_is_not_sent_and_nothing_typed_is_lost() {
        requestPage().open("Vraag toestemming");
        noor().fill("Leg in gewone woorden uit waarom", WHY)
                .press("Stuur de vraag")
                .focusIsOn("Dit klopt nog niet")
                .saysBeside("Op welke dag heb je het samen besproken?", "Kies de dag")
                .saysBeside("Wie mag het lezen?", "Kies wie het mag lezen.")
                .saysBeside("Wat mag diegene lezen?", "Kies minstens één soort gegeven.");

        assertThat(noor().page().getByLabel("Leg in gewone woorden uit waarom")).hasValue(WHY);
        noor().holds("vragen/1-niet-ingevuld");
    }

    @Test
    @Order(2)
    void she_asks_for_two_kinds_at_once_and_reads_what_hanna_reads() {
        requestPage().open("Vraag toestemming");
        noor().fill("Op welke dag heb je het samen besproken?", today)
                .select("Waarvoor is het nodig?", "MEDICAL_ASSESSMENT")
                .choose("Een rol bij een organisatie")
                .select("Welke rol?", "verzekeringsarts")
                .fill("Welke organisatie?", "UWV")
                .press("Zoek een organisatie")
                .press("UWV")
                .choose(CAPACITY)
                .choose(HEALTH)
                .fill("Leg in gewone woorden uit waarom", WHY)
                .holds("vragen/2-ingevuld");

        noor().press("Stuur de vraag")
                .focusIsOn("De vraag staat klaar voor de inwoner.")
                .focusIsOn("Mag de verzekeringsarts van UWV")
                .sees("nog geen ja")
                .holds("vragen/3-gevraagd");
        bringsTheDoctorIn();
        guideSays(CAPACITY, "vraag");
        guideSays(HEALTH, "vraag");
    }

    @Test
    @Order(3)
    void hanna_says_yes_but_not_to_everything() {
        var phone = screens.of("inwoner2", Size.PHONE)
                .goTo("/toestemming")
                .follow("Mag de verzekeringsarts")
                .sees(WHY)
                .open("Ja, maar niet alles");
        var box = phone.page().getByRole(AriaRole.CHECKBOX);
        assertThat(box).hasCount(2);
        assertThat(box.first()).not().isChecked();
        assertThat(box.last()).not().isChecked();
        phone.choose(CAPACITY).holds("vragen/4-niet-alles");

        phone.press("Ja, dit mag")
                .focusIsOn("Mag de verzekeringsarts van UWV toch lezen wat uw behandelaar en uw arts schreven?")
                .holds("vragen/4-beroepsgeheim");
        phone.press("Ja").focusIsOn("U hebt ja gezegd.");

        phone.follow("Naar Toestemming").sees("mag tot");
        phone.goTo("/toestemming/" + new Rights(product).hannasConsent())
                .seesHeading("Uw toestemming op papier")
                .sees("na een gesprek op")
                .holds("vragen/5-teruggelezen");
    }

    @Test
    @Order(4)
    void noor_sees_that_it_was_answered_and_what_may_be_shared_now() {
        requestPage().sees("beantwoord").holds("vragen/6-beantwoord");

        bringsTheDoctorIn();
        guideSays(CAPACITY, "mag");
        guideSays(HEALTH, "vraag");
        noor().sees("Deel dit, en niet meer dan nodig is.").holds("vragen/7-deels");
    }
}
