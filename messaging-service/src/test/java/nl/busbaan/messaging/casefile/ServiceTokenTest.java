package nl.busbaan.messaging.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.busbaan.messaging.ConsentStandIn;
import nl.busbaan.messaging.ServiceTest;
import nl.busbaan.messaging.mask.MaskedColleagues;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;

/** The token in which this service asks consent-service. */
@QuarkusTest
@QuarkusTestResource(value = TokenStandIn.class, restrictToAnnotatedClass = true)
class ServiceTokenTest extends ServiceTest {
    @Inject
    MaskedColleagues masked;

    @Inject
    ConsentGateway consent;

    @Test
    void a_token_is_renewed_before_whoever_is_asked_refuses_it() {
        TokenStandIn.tokensHoldFor(Duration.ofSeconds(29));
        throwAwayTheToken();

        assertThat(masked.now()).isPresent();
        assertThat(masked.now()).isPresent();
        TokenStandIn.tokensHoldFor(Duration.ofMinutes(10));
        assertThat(masked.now()).isPresent();
        assertThat(masked.now()).isPresent();

        List<String> shown = ConsentStandIn.bearers();
        assertThat(shown.subList(1, 4)).doesNotHaveDuplicates();
        assertThat(shown.get(4)).isEqualTo(shown.get(3));
    }

    @Test
    void a_token_that_was_refused_is_not_shown_again() {
        ConsentStandIn.refuse();
        assertThat(masked.now()).isEmpty();
        ConsentStandIn.answer();

        assertThat(masked.now()).isPresent();

        assertThat(ConsentStandIn.bearers()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void who_gives_the_tokens_and_does_not_answer_holds_no_reader_up() {
        throwAwayTheToken();
        TokenStandIn.beSilent();
        try {
            assertThat(masked.now()).isEmpty();
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(consent::kinds);
        } finally {
            TokenStandIn.speak();
        }
    }

    private void throwAwayTheToken() {
        ConsentStandIn.refuse();
        assertThat(masked.now()).isEmpty();
        ConsentStandIn.answer();
    }
}
