package nl.busbaan.acceptance;

import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Yousef;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of Yousef in the order in which it happens: each test goes on where the one before it stopped. */
@ExtendWith(RunningProduct.class)
@Order(1)
class YousefTest {
    private final Yousef yousef;

    YousefTest(Product product) {
        yousef = new Yousef(product.stage(), product.cast(), product.clock(), product.canary());
    }

    @Test
    @Order(1)
    void search_puts_the_colleague_first_who_may_decide_and_answers_now() {
        yousef.findsWhoMayDecide();
    }

    @Test
    @Order(2)
    void the_resident_sees_his_own_words_acknowledged_by_a_named_person() {
        yousef.opensTheRequest();
        yousef.linksHisAccount();
    }

    @Test
    @Order(3)
    void the_guide_says_mag_for_the_employer_and_niet_nodig_for_the_illness() {
        yousef.recordsWhatHeTold();
        yousef.asksTheGuide();
    }

    @Test
    @Order(4)
    void a_handover_that_carries_the_illness_is_not_offered() {
        yousef.theIllnessDoesNotGo();
    }

    @Test
    @Order(5)
    void the_receiver_hears_of_it_live_and_it_is_promised_for_the_same_day() {
        yousef.bringsDaanIn();
        yousef.yousefSeesWhoHasIt();
    }

    @Test
    @Order(6)
    void the_receiver_sees_employer_and_report_date_and_no_illness() {
        yousef.daanReads();
    }

    @Test
    @Order(7)
    void accepting_moves_the_responsibility_and_leaves_the_regie_where_it_was() {
        yousef.daanAcceptsWithinTheHour();
    }

    @Test
    @Order(8)
    void the_resident_can_ring_the_bell() {
        yousef.yousefRingsTheBell();
    }

    @Test
    @Order(9)
    void the_resident_sees_each_step_to_the_end() {
        yousef.yousefIsSpokenAndHelped();
    }

    @Test
    @Order(10)
    void the_access_log_names_the_role_that_read() {
        yousef.theAccessLogNamesTheRole();
    }
}
