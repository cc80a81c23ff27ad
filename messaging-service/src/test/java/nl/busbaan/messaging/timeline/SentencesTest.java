package nl.busbaan.messaging.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.busbaan.platform.language.ReaderLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Clock TUESDAY_TEN = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private final Texts texts = new Texts(() -> ReaderLanguage.DUTCH);

    @ParameterizedTest
    @EnumSource(StepCode.class)
    void every_step_has_a_sentence_for_professionals_and_one_for_the_resident(StepCode code) {
        Map<String, String> values =
                Map.of("who", "Noor", "other", "Daan", "team", "Ziektewet", "initiative", "De Ark", "moment", "morgen");

        assertThat(texts.say(code.name(), values)).isNotBlank().doesNotContain("{", "}");
        assertThat(texts.say(code.name() + ".resident", values))
                .isNotBlank()
                .doesNotContain("{", "}")
                .doesNotContainPattern("\\b(je|jij|jouw)\\b");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T16:00:00Z, vandaag 17.00 uur",
        "2026-11-25T11:00:00Z, morgen 12.00 uur",
        "2026-11-23T08:30:00Z, gisteren 9.30 uur",
        "2026-12-01T08:30:00Z, dinsdag 1 december 9.30 uur",
    })
    void moments_are_said_as_people_say_them(Instant moment, String said) {
        assertThat(Moments.say(moment, TUESDAY_TEN)).isEqualTo(said);
    }

    @Test
    void an_unknown_sentence_is_a_bug_and_not_an_empty_line() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> texts.say("NO_SUCH_STEP", Map.of()))
                .isInstanceOf(java.util.MissingResourceException.class);
    }
}
