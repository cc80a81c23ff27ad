package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.product.WhoReads;
import nl.busbaan.acceptance.story.Sharon;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of Sharon in the order in which it happens: each test goes on where the one before it stopped. */
@ExtendWith(RunningProduct.class)
@Order(13)
class SharonTest {
    private final Sharon sharon;
    private final WhoReads who;

    SharonTest(Product product) {
        sharon = new Sharon(
                product.stage(),
                product.cast(),
                product.as("handhaver"),
                product.as("belangenbehartiger"),
                product.as("privacy"),
                Api.signedIn(product.address(Service.CONSENT), () -> Tokens.service("messaging-service")),
                product.clock(),
                product.canary());
        who = new WhoReads(product);
    }

    @Test
    @Order(1)
    void the_guide_says_mag_niet_and_who_answers_what_the_law_can_still_demand() {
        sharon.asksForHelp();
        sharon.theGuideSaysNeverAndWhatTheLawCanStillDemand();
    }

    @Test
    @Order(2)
    void the_decision_point_says_no_to_enforcement_and_the_privacy_officer_finds_it_in_the_log() {
        sharon.theDecisionPointSaysNoAndLogsIt();
    }

    @Test
    @Order(3)
    void neither_a_yes_of_the_resident_nor_break_glass_can_open_it() {
        sharon.aYesCanNotOpenIt();
        sharon.breakGlassCanNotOpenIt();
    }

    @Test
    @Order(4)
    void enforcement_gets_in_nowhere_while_a_belangenbehartiger_is_brought_in() {
        sharon.theBelangenbehartigerIsBroughtIn();
        sharon.enforcementGetsInNowhere();
        sharon.enforcementDoesNotBecomeAHelper();
    }

    @Test
    @Order(5)
    void it_ends_with_one_in_charge_and_nothing_read_by_enforcement() {
        sharon.endsWithOneInCharge();

        assertThat(who.hasReadAbout(sharon.residentId())).noneMatch(line -> line.contains("handhaver"));
    }
}
