package nl.busbaan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptNamesTest {
    private final KeptNames names = new KeptNames(List.of("Fatma Yilmaz", "Jan (J.) Smit", " "));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fatma Yilmaz van WPI heeft gebeld. | Een collega van WPI heeft gebeld.",
                "Gebeld met Fatma Yilmaz, en met fatma yilmaz. | Gebeld met een collega, en met een collega.",
                "Jan (J.) Smit | Een collega",
                "Fatma Yilmazova en Jan Smit blijven. | Fatma Yilmazova en Jan Smit blijven.",
                "Fatma belde. | Fatma belde.",
                "Dat kan niet. Fatma Yilmaz zoekt verder. | Dat kan niet. Een collega zoekt verder."
            })
    void a_whole_name_is_taken_out_wherever_it_stands_and_nothing_else(String text, String without) {
        assertThat(names.outOf(text)).isEqualTo(without);
    }

    @Test
    void every_text_of_an_answer_is_looked_at_however_deep_and_its_shape_stays() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        var without = names.outOf(json.readTree("""
                {"a":[{"b":"Van Fatma Yilmaz","c":null,"d":3,"e":true}],"f":"Dag Fatma Yilmaz"}"""));

        assertThat(without).isEqualTo(json.readTree("""
                {"a":[{"b":"Van een collega","c":null,"d":3,"e":true}],"f":"Dag een collega"}"""));
    }

    @Test
    void without_names_to_keep_everything_stays() {
        assertThat(new KeptNames(List.of()).outOf("Fatma Yilmaz")).isEqualTo("Fatma Yilmaz");
    }

    @Test
    void what_stands_there_instead_may_differ_by_name() {
        KeptNames roles = new KeptNames(Map.of("Fatma Yilmaz", "de klantmanager", "Jan de Wit", "de arts"));

        assertThat(roles.outOf("Jan de Wit vroeg FATMA YILMAZ.")).isEqualTo("De arts vroeg de klantmanager.");
    }
}
