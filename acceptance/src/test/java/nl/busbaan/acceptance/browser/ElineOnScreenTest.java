package nl.busbaan.acceptance.browser;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import nl.busbaan.acceptance.play.Canary;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Introductions;
import nl.busbaan.acceptance.story.Residents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Introducing somebody, as the helper, the resident and the initiative see it; the initiative on a phone, without an account. */
@ExtendWith({RunningProduct.class, OneBrowser.class})
@Order(14)
class ElineOnScreenTest {
    private static final String ARK = "Diaconie Noord: De Ark";

    private final Product product;
    private final Canary canary = Canary.caged();
    private final Screens screens;
    private Residents.Request request = new Residents.Request("", "");

    ElineOnScreenTest(Product product, Screens screens) {
        this.product = product;
        this.screens = screens;
    }

    @BeforeAll
    void prepare() {
        product.clock().toNextWorkingTuesday();
        var residents = new Residents(product.cast().noor());
        request = residents.open(
                product.cast().hanna(), "Eline", canary.in("De voedselbank zegt nee. Ik heb geen eten."));
        residents.link(product.cast().hanna(), request);
    }

    private Introductions introductions() {
        return new Introductions(product.cast().noor(), request.id());
    }

    private String initiative(String name, String words) {
        return Colleagues.hit(new Colleagues(product.cast().noor()).search(words), name)
                .path("id")
                .asText();
    }

    private String thursday() {
        return product.clock()
                .now()
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
                .toString();
    }

    @Test
    @Order(1)
    void noor_introduces_her_and_gives_a_link() {
        var noor = screens.signIn("raadsvrouw", Screens.Size.DESK)
                .goTo("/hulpvragen/" + request.id())
                .follow("Stel voor aan een initiatief")
                .seesHeading("Waar is Eline welkom?")
                .fill("Wat wil de inwoner graag?", "geen eten afgewezen")
                .press("Zoek")
                .sees(ARK)
                .picture("15-waar-is-zij-welkom")
                .press("Kies " + ARK)
                .seesHeading("Voorstellen aan " + ARK)
                .press("Stel voor")
                .sees("Kies een dag.")
                .sees("Kies hoe de inwoner ja zegt.")
                .picture("15-voorstellen-mis")
                .fill("De wens, in één zin", "Samen eten")
                .fill("Welke dag?", thursday())
                .fill("Hoe laat?", "om 12 uur")
                .choose("Ja, dat heb ik zelf gehoord")
                .picture("15-voorstellen")
                .press("Stel voor")
                .seesHeading("Voorgesteld aan een initiatief")
                .sees("wacht op het initiatief");

        noor.open("Laat ze zelf antwoorden")
                .press("Maak een link")
                .sees("/welkom#")
                .open("Wat zeggen ze?")
                .picture("16-voorgesteld");
    }

    @Test
    @Order(2)
    void after_a_no_the_screen_goes_straight_to_the_next() {
        screens.signIn("raadsvrouw", Screens.Size.DESK)
                .goTo("/hulpvragen/" + request.id())
                .open("Wat zeggen ze?")
                .press("Ze zeggen: nee")
                .seesHeading("Waar is Eline welkom?")
                .sees("heeft nu geen plek. Dit zijn de volgende voor dezelfde wens.")
                .picture("17-de-volgende");
    }

    @Test
    @Order(3)
    void on_a_phone_and_without_an_account_the_initiative_says_welcome() {
        var karim = new Colleagues(product.cast().noor()).idOf("Karim el Idrissi");
        var code = introductions()
                .code(introductions()
                        .introduce(initiative("eettafel", "samen eten"), "Samen eten", thursday(), karim, "SPOKEN")
                        .id());
        screens.visit(Screens.Size.PHONE)
                .goTo("/welkom")
                .seesHeading("Wie wil er graag komen?")
                .fill("De code", "AAAA BBBB CCCC")
                .press("Verder")
                .sees("Deze vraag is er niet meer")
                .picture("18-code")
                .fill("De code", code)
                .press("Verder")
                .seesHeading("Mag Eline")
                .sees("Is het te druk? Dan zegt u gewoon nee.")
                .doesNotSee("voedselbank")
                .doesNotSee("van den Berg")
                .picture("18-mag-eline-komen")
                .press("Ja, welkom")
                .sees("Dank u wel.")
                .picture("18-dank-u-wel");
        screens.visit(Screens.Size.PHONE)
                .goTo("/welkom#" + code)
                .seesHeading("Niet meer beschikbaar")
                .doesNotSee("Eline");
    }

    @Test
    @Order(4)
    void the_resident_sees_where_and_when_and_may_say_rather_not() {
        screens.signIn("inwoner2", Screens.Size.PHONE)
                .goTo("/mijn-vraag/" + request.id())
                .seesHeading("U bent welkom bij")
                .sees("Karim el Idrissi")
                .picture("19-u-bent-welkom");
        introductions().introduce(initiative(ARK, "geen eten afgewezen"), "Samen eten", thursday(), null, "IN_PORTAL");
        screens.signIn("inwoner2", Screens.Size.PHONE)
                .goTo("/mijn-vraag/" + request.id())
                .sees("u voorstellen aan")
                .sees("Zegt u nee? Dan helpen wij u gewoon verder.")
                .picture("19-mag-ik-u-voorstellen")
                .press("Ja, stel mij voor")
                .sees("Wij vragen of u welkom bent bij");
    }

    @Test
    @Order(5)
    void an_initiative_that_signs_in_sees_who_would_like_to_come() {
        screens.signIn("initiatief", Screens.Size.PHONE)
                .goTo("/wie-komt-er")
                .seesHeading("Wie komt er?")
                .seesHeading("Mag Eline")
                .picture("20-wie-komt-er")
                .press("Nee, nu niet")
                .doesNotSee("Mag Eline");
    }
}
