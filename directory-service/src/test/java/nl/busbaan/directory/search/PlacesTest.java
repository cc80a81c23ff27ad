package nl.busbaan.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places();

    @Test
    void places_neighbourhoods_and_postcodes_are_known_however_they_are_written() {
        assertThat(places.named("utrecht")).isPresent();
        assertThat(places.named("de pijp").orElseThrow().area()).isEqualTo("zuid");
        assertThat(places.named("Nieuw-West").orElseThrow().area()).isEqualTo("nieuw-west");
        assertThat(places.postcode("1102 AB").orElseThrow().area()).isEqualTo("zuidoost");
        assertThat(places.postcode("9999 ZZ")).isEmpty();
        assertThat(places.named("Nergenshuizen")).isEmpty();
    }

    @Test
    void a_point_lies_in_the_stadsdeel_around_it_or_in_none() {
        assertThat(places.at(52.3710, 4.8830).area()).isEqualTo("centrum");
        assertThat(places.at(51.9, 4.5).area()).isNull();
    }

    @Test
    void distances_are_right_within_half_a_percent() {
        Place dam = new Place("Dam", 52.3731, 4.8926, null);

        assertThat(dam.metresTo(52.0907, 5.1214)).isCloseTo(35_050, within(200.0));
    }
}
