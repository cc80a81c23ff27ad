package nl.busbaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.product.WhoReads;
import nl.busbaan.acceptance.story.Eline;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of Eline in the order in which it happens: each test goes on where the one before it stopped. */
@ExtendWith(RunningProduct.class)
@Order(12)
class ElineTest {
    private final Eline eline;
    private final WhoReads who;

    ElineTest(Product product) {
        eline = new Eline(
                product.stage(), product.cast(), product::as, product.nobody(), product.clock(), product.canary());
        who = new WhoReads(product);
    }

    @Test
    @Order(1)
    void the_words_she_used_find_the_initiative() {
        eline.asksForHelp();
        eline.theArkIsFound();
    }

    @Test
    @Order(2)
    void she_is_introduced_with_her_spoken_consent_which_is_written_down() {
        eline.isIntroducedToTheArk();
    }

    @Test
    @Order(3)
    void without_an_account_the_initiative_reads_four_things_and_says_no_without_a_reason() {
        eline.theArkReadsFourThingsAndIsFull();
    }

    @Test
    @Order(4)
    void it_does_not_end_there_and_at_the_next_she_is_welcome_with_somebody_beside_her() {
        eline.searchShowsTheNext();
        eline.isWelcomeAtTheNext();
    }

    @Test
    @Order(5)
    void an_initiative_that_signs_in_sees_no_more_than_with_a_code() {
        eline.anInitiativeThatSignsInSeesNoMore();
    }

    @Test
    @Order(6)
    void no_file_exists_outside_the_team() {
        eline.noFileExistsOutsideTheTeam();

        assertThat(who.hasReadAbout(eline.request().residentId())).isEmpty();
        assertThat(who.takesPartIn(eline.request().id())).isEqualTo(List.of("Karim el Idrissi", "Noor van den Berg"));
    }
}
