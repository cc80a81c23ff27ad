package nl.busbaan.acceptance.browser;

import static nl.busbaan.acceptance.browser.Kaart.NOOR;
import static nl.busbaan.acceptance.browser.Stop.named;
import static nl.busbaan.acceptance.browser.Stop.summary;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a professional may share, and how he asks for what he may not: each screen at both widths, for everyone and without a mouse. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(17)
class AskingTourTest {
    private static final String PICTURES = "vragen/";
    /** Takes no part in what he was sent the address of. */
    private static final String OUTSIDER = "wpi";

    private final Product product;
    private final Screens screens;
    private final Rights rights;

    AskingTourTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.rights = new Rights(product);
    }

    @BeforeAll
    void prepare() {
        rights.twoResidentsAreHelped();
        rights.hannaIsAsked("WORK_CAPACITY", "MENTAL_HEALTH");
    }

    @AfterAll
    void nothing_is_left_for_who_comes_next() {
        Rights.leavesNothingBehind(product.cast().hanna());
    }

    /** A new screen is a line here. */
    Stream<Stop> stops() {
        var hannasRequest = "/hulpvragen/" + rights.hannasRequest();
        return Stream.of(
                Stop.of(
                        "avg-wijzer",
                        NOOR,
                        "/avg-wijzer",
                        "AVG-wijzer",
                        named("combobox", "Waarvoor?"),
                        "Met wie wil je iets delen?",
                        "Kies met wie en waarvoor."),
                Stop.of(
                                "op-de-hulpvraag",
                                NOOR,
                                hannasRequest,
                                "Hanna",
                                summary("Vraag toestemming"),
                                "Toestemming",
                                "nog geen ja")
                        .refusing("Vraag toestemming", "Stuur de vraag"),
                Stop.of(
                                "met-een-getuige",
                                NOOR,
                                hannasRequest,
                                "Hanna",
                                summary("Leg het antwoord vast met een getuige"),
                                "Toestemming")
                        .refusing("Leg het antwoord vast met een getuige", "Leg vast"),
                Stop.of(
                        "voor-wie",
                        NOOR,
                        "/toestemming-vragen",
                        "Toestemming vragen",
                        named("radio", "Hanna"),
                        "Voor welke hulpvraag?",
                        "Bespreek het eerst samen."),
                Stop.of(
                                "vanuit-het-menu",
                                NOOR,
                                "/toestemming-vragen?hulpvraag=" + rights.hannasRequest(),
                                "Toestemming vragen",
                                named("button", "Stuur de vraag"),
                                "Dit vroeg Hanna",
                                "Op welke dag heb je het samen besproken?",
                                "Wie mag het lezen?")
                        .refusing("Stuur de vraag"),
                Stop.of(
                                "noodtoegang",
                                OUTSIDER,
                                "/hulpvragen/" + rights.yousefsRequest() + "/noodtoegang",
                                "Noodtoegang",
                                summary("Is er gevaar voor iemands leven?"),
                                "Je doet niet mee aan deze hulpvraag.")
                        .refusing("Is er gevaar voor iemands leven?", "Open de gegevens voor vier uur"));
    }

    Stream<Arguments> stopsAtBothSizes() {
        return stops().flatMap(stop -> Arrays.stream(Size.values()).map(size -> Arguments.of(stop, size)));
    }

    @ParameterizedTest
    @MethodSource("stopsAtBothSizes")
    void each_screen_shows_what_it_must_and_nothing_on_it_needs_a_mouse(Stop stop, Size size) {
        stop.isForEveryone(screens.of(stop.account(), size), PICTURES);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_guide_answers_with_what_to_do_and_leads_on_to_asking(Size size) {
        var screen = screens.of(NOOR, size).goTo("/avg-wijzer").seesHeading("AVG-wijzer");

        screen.atField("Een team", "ArrowDown");
        screen.atField("Welke rol?").chooses("Verzekeringsarts");
        screen.atField("Waarvoor?").chooses("de medische beoordeling");

        screen.seesHeading("Delen met Verzekeringsarts voor de medische beoordeling")
                .sees("Wat doe je?")
                .sees("Bespreek het met de inwoner en vraag toestemming.")
                .holds(PICTURES + "antwoord-van-de-wijzer")
                .isWholeByKeyboard("antwoord-van-de-wijzer");
        screen.atLink("Vraag een inwoner om toestemming", "Enter").focusIsOn("Toestemming vragen");
        screen.atField("Hanna", "Space").sees("Wat mag diegene lezen?");
        screen.showsChosen("Welke rol?", "Verzekeringsarts")
                .showsChosen("Waarvoor is het nodig?", "de medische beoordeling");
    }
}
