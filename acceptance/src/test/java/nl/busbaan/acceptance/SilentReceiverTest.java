package nl.busbaan.acceptance;

import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.SilentReceiver;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No silent message: the clock is moved, and with each promise that passes someone else is asked. */
@ExtendWith(RunningProduct.class)
@Order(3)
class SilentReceiverTest {
    private final SilentReceiver story;

    SilentReceiverTest(Product product) {
        story = new SilentReceiver(product.stage(), product.cast(), product.clock(), product.canary());
    }

    @Test
    @Order(1)
    void when_the_promise_passes_the_duo_is_asked() {
        story.isBroughtIn();
        story.reachesTheDuo();
    }

    @Test
    @Order(2)
    void then_the_team_is_asked() {
        story.reachesTheTeam();
    }

    @Test
    @Order(3)
    void then_the_team_lead_is_asked_who_sees_no_personal_history() {
        story.reachesTheTeamLead();
    }

    @Test
    @Order(4)
    void the_duo_who_takes_it_over_is_the_name_the_resident_sees() {
        story.theDuoAnswers();
    }
}
