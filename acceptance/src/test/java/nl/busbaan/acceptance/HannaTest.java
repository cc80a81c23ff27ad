package nl.busbaan.acceptance;

import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Hanna;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of Hanna in the order in which it happens: each test goes on where the one before it stopped. */
@ExtendWith(RunningProduct.class)
@Order(2)
class HannaTest {
    private final Hanna hanna;

    HannaTest(Product product) {
        hanna = new Hanna(product.stage(), product.cast(), product.clock(), product.canary());
    }

    @Test
    @Order(1)
    void the_guide_says_vraag_for_the_doctor_and_niet_nodig_for_the_klantadviseur() {
        hanna.asksForHelp();
        hanna.theGuideSaysAsk();
    }

    @Test
    @Order(2)
    void before_consent_the_letter_is_withheld_from_the_doctor() {
        hanna.theDoctorIsBroughtInWithoutIt();
    }

    @Test
    @Order(3)
    void consent_without_the_release_from_secrecy_opens_nothing() {
        hanna.isAsked();
        hanna.saysYesWithoutTheRelease();
    }

    @Test
    @Order(4)
    void after_consent_and_release_the_doctor_sees_the_letter() {
        hanna.saysYes();
    }

    @Test
    @Order(5)
    void the_klantadviseur_never_sees_the_letter() {
        hanna.theKlantadviseurNeverSeesIt();
    }

    @Test
    @Order(6)
    void the_resident_sees_which_role_read_it() {
        hanna.seesWhichRoleRead();
    }

    @Test
    @Order(7)
    void the_first_read_after_withdrawal_is_closed_and_says_niet_gedeeld() {
        hanna.withdraws();
    }

    @Test
    @Order(8)
    void the_resident_sees_each_step_to_the_end() {
        hanna.endsWell();
    }
}
