package nl.busbaan.messaging.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a yes of the decision point. */
class DecisionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decision\":true}",
                "{\"decision\":true,\"context\":{}}",
                "{\"decision\":true,\"context\":{\"obligations\":[]}}",
                "{\"decision\":true,\"context\":{\"obligations\":[{\"id\":\"review-break-glass\",\"type\":\"review\"},{\"id\":\"n\",\"type\":\"notify\"}]}}"
            })
    void a_permit_whose_obligations_are_seen_to_is_a_yes(String answer) throws JsonProcessingException {
        assertThat(decision(answer)).isInstanceOf(Decision.Permit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decision\":false}",
                "{}",
                "{\"decision\":true,\"context\":{\"obligations\":[{\"id\":\"x\",\"type\":\"watermark\"}]}}",
                "{\"decision\":true,\"context\":{\"obligations\":[{\"type\":\"review\"},{\"type\":\"watermark\"}]}}"
            })
    void a_permit_with_an_obligation_that_nobody_here_sees_to_is_a_no(String answer) throws JsonProcessingException {
        assertThat(decision(answer)).isInstanceOf(Decision.Denied.class);
    }

    private static Decision decision(String answer) throws JsonProcessingException {
        return Decision.from(new ObjectMapper().readValue(answer, AccessApi.Evaluation.class));
    }
}
