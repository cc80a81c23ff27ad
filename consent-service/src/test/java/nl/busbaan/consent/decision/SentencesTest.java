package nl.busbaan.consent.decision;

import static nl.busbaan.consent.decision.MatterBuilder.aMatter;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.busbaan.consent.ServiceTest;
import nl.busbaan.consent.kind.Secrecy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SentencesTest extends ServiceTest {
    @Inject
    Sentences sentences;

    /** Which law keeps a kind secret stands in the list of kinds, and nowhere else. */
    @ParameterizedTest
    @ValueSource(strings = {"ask-release", "released-consent"})
    void a_sentence_names_the_law_of_the_secrecy_that_the_list_names(String code) {
        Verdict verdict = Verdict.of(Answer.ASK, code, aMatter().secret().build())
                .under(new Secrecy("Jeugdwet 7.3.11", "uw jeugdhulpverlener"));

        assertThat(sentences.of(verdict)).contains("(Jeugdwet 7.3.11)").doesNotContain("BW 7:457");
    }
}
