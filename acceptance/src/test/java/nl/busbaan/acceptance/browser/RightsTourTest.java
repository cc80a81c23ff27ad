package nl.busbaan.acceptance.browser;

import static nl.busbaan.acceptance.browser.Rights.CONTROLLER;
import static nl.busbaan.acceptance.browser.Rights.DPO;
import static nl.busbaan.acceptance.browser.Rights.HANNA;
import static nl.busbaan.acceptance.browser.Rights.OFFICER;
import static nl.busbaan.acceptance.browser.Rights.YOUSEF;
import static nl.busbaan.acceptance.browser.Screens.NOBODY;
import static nl.busbaan.acceptance.browser.Stop.button;
import static nl.busbaan.acceptance.browser.Stop.field;
import static nl.busbaan.acceptance.browser.Stop.link;
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
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen of the privacy officer, the FG and who decides, and every page of a resident's consents and rights, at the width of a desk
 * and of a phone: what it must show, that it is for everyone, and that nothing on it needs a mouse.
 */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(16)
class RightsTourTest {
    private static final String OBJECTION = "Ik wil niet dat de gemeente dit van mij weet.";

    private final Product product;
    private final Screens screens;
    private final Rights rights;

    private String question = "";
    private String sheet = "";
    private String consent = "";
    private String toAdvise = "";
    private String toDecide = "";
    private String entry = "";

    RightsTourTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
        this.rights = new Rights(product);
    }

    @BeforeAll
    void prepare() {
        rights.twoResidentsAreHelped();
        question = rights.hannaIsAsked("WORK_CAPACITY", "MENTAL_HEALTH");
        sheet = rights.isPutOnPaper(question);
        consent = rights.hannasConsent();
        rights.noorBreaksTheGlass();
        rights.hannaObjectsTo("Amal Chaoui", OBJECTION);
        toAdvise = rights.proposed("EDUCATION");
        toDecide = rights.advised("BENEFITS");
        entry = rights.anEntryOfTheRegister();
    }

    @AfterAll
    void nothing_is_left_for_who_comes_next() {
        Rights.leavesNothingBehind(product.cast().hanna());
    }

    /** A new screen is a line here. */
    Stream<Stop> stops() {
        return Stream.concat(officers(), residents());
    }

    private Stream<Stop> officers() {
        return Stream.of(
                Stop.of(
                        "werkplek-fg",
                        DPO,
                        "/werkplek",
                        "voor jou",
                        link("Kijk terug"),
                        "De organisatie beslist; jij adviseert en houdt toezicht.",
                        "Noodtoegang om op terug te kijken",
                        "Voorstellen die op jouw advies wachten",
                        "Bekijk de bezwaren"),
                Stop.of(
                        "werkplek-privacy-officer",
                        OFFICER,
                        "/werkplek",
                        "voor jou",
                        link("Weeg de bezwaren"),
                        "Bezwaren tegen verwerking",
                        "Vaak “mag niet” of “vraag”"),
                Stop.of(
                        "werkplek-verantwoordelijke",
                        CONTROLLER,
                        "/werkplek",
                        "voor jou",
                        link("Weeg de bezwaren"),
                        "Voorstellen die op jouw besluit wachten"),
                Stop.of(
                        "noodtoegang",
                        DPO,
                        "/noodtoegang",
                        "Noodtoegang",
                        summary("Was dit terecht?"),
                        "Hij zei dat hij vanavond niet meer wil leven"),
                Stop.of("bezwaren", OFFICER, "/bezwaren", "Bezwaren", summary("Weeg dit bezwaar"), OBJECTION),
                Stop.of(
                        "bezwaren-fg",
                        DPO,
                        "/bezwaren",
                        "Bezwaren",
                        button("Toon wat al is gewogen"),
                        "De organisatie weegt; jij houdt toezicht."),
                Stop.of(
                        "voorstellen",
                        OFFICER,
                        "/register/voorstellen",
                        "Voorstellen",
                        link("Stel een regel voor"),
                        "wacht op advies van de FG",
                        "wacht op besluit"),
                Stop.of(
                                "voorstel-nieuw",
                                OFFICER,
                                "/register/voorstellen/nieuw",
                                "Een regel voorstellen",
                                button("Bekijk wat er zou veranderen"),
                                "Voor handhaving, fraude en terugvordering kan geen regel")
                        .refusing("Leg het voor aan de FG"),
                Stop.of(
                                "voorstel-advies",
                                DPO,
                                "/register/voorstellen/" + toAdvise,
                                "Participatiewet",
                                button("Geef advies"),
                                "Wat dit zou veranderen",
                                "Nu vragen wij het steeds opnieuw.")
                        .refusing("Geef advies"),
                Stop.of(
                                "voorstel-besluit",
                                CONTROLLER,
                                "/register/voorstellen/" + toDecide,
                                "Participatiewet",
                                button("Beslis"),
                                "positief, met voorwaarden")
                        .refusing("Beslis"),
                Stop.of(
                        "register",
                        OFFICER,
                        "/register",
                        "Register",
                        field("Zoek in het register"),
                        "zijn niet juridisch getoetst",
                        "Zet uit"),
                Stop.of(
                        "register-regel",
                        OFFICER,
                        "/register/" + entry,
                        "→",
                        link("Stel een wijziging voor"),
                        "Versie 1"),
                Stop.of(
                        "verwerkingsregister",
                        OFFICER,
                        "/register/verwerkingen",
                        "Verwerkingsregister",
                        link("Download voor een spreadsheet"),
                        "Contact van de FG",
                        "verwerkingen"),
                Stop.of(
                        "beslissingen",
                        OFFICER,
                        "/beslissingen",
                        "Beslissingen",
                        named("combobox", "Beslissing"),
                        "De gegevens zelf staan hier niet."),
                Stop.of(
                                "afgeschermde-namen",
                                OFFICER,
                                "/afgeschermde-namen",
                                "Afgeschermde namen",
                                button("Scherm af"),
                                "Er is niemand afgeschermd.")
                        .refusing("Scherm af"),
                Stop.of(
                        "afgeschermde-namen-fg",
                        DPO,
                        "/afgeschermde-namen",
                        "Afgeschermde namen",
                        button("Toon wat is opgeheven"),
                        "jij houdt toezicht"),
                Stop.of("datalek", DPO, "/datalek", "Datalek", button("Maak het overzicht"), "nummers, geen namen")
                        .refusing("Maak het overzicht"),
                Stop.of(
                        "vraag-op-papier",
                        "raadsvrouw",
                        "/vraag-op-papier/" + question,
                        "De vraag op papier",
                        button("Maak het papier"),
                        "In welke taal?"),
                Stop.of(
                        "papier-om-te-tekenen",
                        "raadsvrouw",
                        "/vraag-op-papier/" + question + "/" + sheet,
                        "Mag de verzekeringsarts van UWV",
                        button("Print"),
                        "Zet een kruisje bij ja of bij nee.",
                        "Wie u helpt, ziet uw antwoord.",
                        "Nummer van dit papier: " + sheet),
                Stop.of("cijfers", CONTROLLER, "/cijfers", "Cijfers", field("Vanaf"), "zonder aantallen onder 10"));
    }

    private Stream<Stop> residents() {
        return Stream.of(
                Stop.of(
                        "toestemming",
                        HANNA,
                        "/toestemming",
                        "Toestemming",
                        named("switch", "De "),
                        "Vragen aan u",
                        "Wat u hebt gekozen"),
                Stop.of(
                        "toestemming-vraag",
                        HANNA,
                        "/toestemming/vraag/" + question,
                        "Mag de verzekeringsarts van UWV",
                        button("Ja"),
                        "Zegt u nee? Dan helpen wij u gewoon verder."),
                Stop.of(
                        "toestemming-op-papier",
                        HANNA,
                        "/toestemming/" + consent,
                        "Uw toestemming op papier",
                        link("Bewaar het bewijs met handtekening"),
                        "Dit las of hoorde u toen u koos"),
                Stop.of(
                        "wie-keek-mee",
                        YOUSEF,
                        "/wie-keek-mee",
                        "Wie keek mee?",
                        button("Hoe heet deze persoon?"),
                        "beoordelaar"),
                Stop.of(
                        "rechten",
                        YOUSEF,
                        "/mijn-rechten",
                        "Uw rechten",
                        button("Zet alles stil"),
                        "Alles laten wissen",
                        "Autoriteit Persoonsgegevens"),
                Stop.of(
                        "kopie",
                        YOUSEF,
                        "/mijn-rechten/kopie",
                        "Alles over u",
                        button("Download als bestand (JSON)"),
                        "Uitzendbureau De Brug"),
                Stop.of(
                                "bezwaar",
                                HANNA,
                                "/mijn-rechten/bezwaar",
                                "Bezwaar tegen het gebruik van uw gegevens",
                                button("Maak bezwaar"),
                                "Gaat het om een besluit?",
                                OBJECTION)
                        .refusing("Maak bezwaar"),
                Stop.of(
                        "wissen",
                        HANNA,
                        "/mijn-rechten/wissen",
                        "Alles laten wissen",
                        link("Wilt u alleen"),
                        "Dit blijft, omdat de wet dat zegt",
                        "U kunt nu nog niet wissen"),
                Stop.of("code", HANNA, "/code", "Hebt u een code gekregen?", button("Ga verder"), "bellen mag altijd")
                        .refusing("Ga verder"),
                Stop.of("balie", NOBODY, "/balie", "Hebt u een code van de balie?", button("Ga verder"))
                        .refusing("Ga verder"));
    }

    Stream<Arguments> stopsAtBothSizes() {
        return stops().flatMap(stop -> Arrays.stream(Size.values()).map(size -> Arguments.of(stop, size)));
    }

    @ParameterizedTest
    @MethodSource("stopsAtBothSizes")
    void each_screen_shows_what_it_must_and_nothing_on_it_needs_a_mouse(Stop stop, Size size) {
        stop.isForEveryone(screens.of(stop.account(), size), "rechten/");
    }
}
