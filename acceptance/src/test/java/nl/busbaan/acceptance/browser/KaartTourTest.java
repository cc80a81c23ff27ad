package nl.busbaan.acceptance.browser;

import static nl.busbaan.acceptance.browser.Kaart.ADMINISTRATOR;
import static nl.busbaan.acceptance.browser.Kaart.INITIATIVE;
import static nl.busbaan.acceptance.browser.Kaart.NOOR;
import static nl.busbaan.acceptance.browser.Screens.NOBODY;
import static nl.busbaan.acceptance.browser.Stop.button;
import static nl.busbaan.acceptance.browser.Stop.field;
import static nl.busbaan.acceptance.browser.Stop.link;
import static nl.busbaan.acceptance.browser.Stop.named;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.busbaan.acceptance.browser.Screens.Size;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen of the sociale kaart at the width of a desk and of a phone: what it must show, that it is accessible, that nothing needs
 * scrolling sideways, and that its main action can be reached without a mouse.
 */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(4)
class KaartTourTest {
    private final Screens screens;
    private final Kaart kaart;

    KaartTourTest(Product product, Screens screens) {
        this.screens = screens;
        this.kaart = new Kaart(product);
    }

    @BeforeAll
    void prepare() {
        kaart.phoneIsReported(kaart.idOf("INITIATIVE", "Spaarkring Olympus"));
        kaart.initiativeIsAsked(kaart.idOf("INITIATIVE", "Diaconie Noord: De Ark"));
    }

    /** A new screen is a line here. */
    Stream<Stop> stops() {
        var daan = kaart.idOf("PROFESSIONAL", "Daan de Wit");
        var uwv = kaart.idOf("ORGANISATION", "UWV");
        var ziektewet = kaart.idOf("SCHEME", "Ziektewet");
        return Stream.of(
                Stop.of("welkom", NOBODY, "/zoeken", "Welkom bij Busbaan", link("Inloggen")),
                Stop.of(
                        "open-data",
                        NOBODY,
                        "/open-data",
                        "Open data",
                        link("Alles als data package"),
                        "Wat mag u ermee?",
                        "De gemeente kiest de licentie",
                        "modified_after"),
                Stop.of("open-data-ingelogd", NOOR, "/open-data", "Open data", link("Organisaties (CSV)")),
                Stop.of(
                        "zoeken",
                        NOOR,
                        "/zoeken",
                        "Wie kan dit oplossen?",
                        named("combobox", "Wat is er aan de hand?"),
                        "Schrijf het zoals de inwoner het zegt",
                        "Bijvoorbeeld: ziektewet geweigerd"),
                Stop.of(
                        "collega",
                        NOOR,
                        "/collega/" + daan,
                        "Daan de Wit",
                        link("Bel Daan"),
                        "Ziektewet Amsterdam",
                        "Mag beslissen over",
                        "Samira",
                        "Zet in je telefoon",
                        "Bewaar als favoriet"),
                Stop.of(
                        "team",
                        NOOR,
                        "/team/" + kaart.idOf("TEAM", "Ziektewet Amsterdam"),
                        "Ziektewet Amsterdam",
                        link("Bel het team"),
                        "Wie werken hier?",
                        "Petra Visser",
                        "Teamleider"),
                Stop.of("organisatie", NOOR, "/organisatie/" + uwv, "UWV", link("Bel UWV"), "Teams", "Bewaakt door"),
                Stop.of(
                        "aanbod",
                        NOOR,
                        "/aanbod/" + ziektewet,
                        "Ziektewet",
                        link("Daan de Wit"),
                        "Voor wie en wanneer?",
                        "Wat is nodig?",
                        "Wie beslist?",
                        "Leefgebieden",
                        "Bij welke gebeurtenis",
                        "Aanmelding",
                        "Bron"),
                Stop.of(
                        "initiatief",
                        NOOR,
                        "/initiatief/" + kaart.idOf("INITIATIVE", "Spaarkring Olympus"),
                        "Spaarkring Olympus",
                        link("Bel"),
                        "Is nu vol",
                        "Leefgebieden",
                        "wordt nagekeken: de telefoon klopt niet",
                        "Klopt niet?"),
                Stop.of(
                        "collegas",
                        NOOR,
                        "/collegas",
                        "Mijn collega’s",
                        link("Bel Karim"),
                        "Favorieten",
                        "Pas gesproken",
                        "Mijn team"),
                Stop.of(
                        "mijn-pagina",
                        NOOR,
                        "/mijn-pagina",
                        "Mijn pagina",
                        button("Bewaar"),
                        "Zo zien collega’s jou",
                        "Wanneer ben je er niet?",
                        "Wat kun je?"),
                Stop.of(
                        "klopt-niet",
                        NOOR,
                        "/melden?over=" + ziektewet,
                        "Wat klopt er niet?",
                        button("Meld dit"),
                        "Dit gaat over",
                        "Werkt hier niet meer",
                        "Schrijf geen namen"),
                Stop.of(
                        "ontbreekt",
                        NOOR,
                        "/melden?soort=ontbreekt",
                        "Wat ontbreekt er?",
                        button("Meld dit"),
                        "Wat werd gezocht en niet gevonden?"),
                Stop.of(
                        "mijn-vermelding",
                        INITIATIVE,
                        "/mijn-vermelding",
                        "Klopt dit nog?",
                        button("Ja, dit klopt"),
                        "Zo zien anderen uw initiatief",
                        "Diaconie Noord: De Ark",
                        "Nee, meld wat er niet klopt"),
                Stop.of(
                        "werkplek",
                        ADMINISTRATOR,
                        "/beheer",
                        "Tien gegevens om na te kijken",
                        button("Volgende"),
                        "1 van 10",
                        "Voor het laatst nagekeken op",
                        "Wat wacht er nog?",
                        "zonder bewaker"),
                Stop.of(
                        "meldingen",
                        ADMINISTRATOR,
                        "/beheer/meldingen",
                        "Meldingen",
                        button("Ik kijk dit na"),
                        "Spaarkring Olympus",
                        "Handel af"),
                Stop.of(
                        "zonder-antwoord",
                        ADMINISTRATOR,
                        "/beheer/zonder-antwoord",
                        "Zonder antwoord",
                        link("Terug naar nakijken"),
                        "Hier vroegen we of het nog klopt"),
                Stop.of(
                        "zonder-bewaker",
                        ADMINISTRATOR,
                        "/beheer/zonder-bewaker",
                        "Zonder bewaker",
                        link("Verander: "),
                        "Wijs iemand aan",
                        "Voor het laatst nagekeken op"),
                Stop.of(
                        "lang-niet-nagekeken",
                        ADMINISTRATOR,
                        "/beheer/lang-niet-nagekeken",
                        "Lang niet nagekeken",
                        link("Verander: "),
                        "te lang niet bevestigd",
                        "Voor het laatst nagekeken op"),
                Stop.of(
                        "geschiedenis",
                        ADMINISTRATOR,
                        "/beheer/geschiedenis/" + ziektewet,
                        "Wat is er veranderd aan Ziektewet?",
                        link("Bekijk zoals anderen het zien"),
                        "Toegevoegd"),
                Stop.of(
                        "gegevens",
                        ADMINISTRATOR,
                        "/beheer/gegevens",
                        "Gegevens bijhouden",
                        field("Zoek een naam"),
                        "Zoek wat je wilt veranderen"),
                Stop.of(
                        "veranderen",
                        ADMINISTRATOR,
                        "/beheer/gegevens/SCHEME/" + ziektewet,
                        "Verander Ziektewet",
                        button("Bewaar"),
                        "Naam",
                        "Wie bewaakt dit?",
                        "Wat is er veranderd?",
                        "Haal van de kaart"),
                Stop.of(
                        "inlezen",
                        ADMINISTRATOR,
                        "/beheer/inlezen",
                        "Gegevens inlezen",
                        button("Kijk na"),
                        "Onze eigen kaart",
                        "Een kaart van een ander (HSDS)",
                        "Eerder ingelezen",
                        "Maak ongedaan"),
                Stop.of(
                        "nieuw",
                        ADMINISTRATOR,
                        "/beheer/gegevens/nieuw/INITIATIVE",
                        "Nieuw initiatief",
                        button("Voeg toe"),
                        "Naam"),
                Stop.of(
                        "verschillen",
                        ADMINISTRATOR,
                        "/beheer/verschillen",
                        "Verschillen",
                        link("Terug naar nakijken"),
                        "een bestand zegt iets anders"),
                Stop.of(
                        "zoekwoorden",
                        ADMINISTRATOR,
                        "/beheer/zoekwoorden",
                        "Zoekwoorden",
                        button("Probeer"),
                        "Alle zoekwoorden",
                        "Download synonyms.csv"),
                Stop.of(
                        "codelijsten",
                        ADMINISTRATOR,
                        "/beheer/codelijsten",
                        "Codelijsten",
                        button("Voeg toe aan leefgebieden"),
                        "Financiën"),
                Stop.of(
                        "organisaties",
                        ADMINISTRATOR,
                        "/beheer/organisaties",
                        "Organisaties en bewakers",
                        button("Wijs bewaker aan: "),
                        "Bewaakt door"),
                Stop.of(
                        "sleutels",
                        ADMINISTRATOR,
                        "/beheer/organisaties/" + uwv + "/sleutels",
                        "Sleutels voor het personeelssysteem",
                        button("Maak een sleutel"),
                        "Werkt tot en met",
                        "Er zijn nog geen sleutels"),
                Stop.of(
                        "bestaat-niet",
                        NOOR,
                        "/team/019a0000-0000-7000-8000-000000000000",
                        "Niet gevonden",
                        link("Zoeken")));
    }

    Stream<Arguments> stopsAtBothSizes() {
        return stops().flatMap(stop -> Arrays.stream(Size.values()).map(size -> Arguments.of(stop, size)));
    }

    @ParameterizedTest
    @MethodSource("stopsAtBothSizes")
    void each_screen_shows_what_it_must_and_is_for_everyone(Stop stop, Size size) {
        var screen = screens.of(stop.account(), size);

        stop.visit(screen);

        screen.holds("kaart/" + stop.name());
        stop.mainActionIsReached(screen);
        if (size == Size.DESK) {
            screen.atTwiceTheSize(() -> stop.showsItsWords(screen));
        }
    }
}
