package nl.busbaan.directory.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.busbaan.directory.language.Dutch;

/** The places one can search near to: Dutch places, and of Amsterdam the stadsdelen, neighbourhoods and postcodes. */
@Singleton
class Places {
    private static final String FILE = "/search/places.csv";
    private static final int POSTCODE_DIGITS = 4;
    /** A point further than this from any place of ours lies in none of our stadsdelen. */
    private static final double IN_AREA_METRES = 3_000;

    private final List<Place> all;
    private final Map<String, Place> byName = new HashMap<>();

    Places() {
        try (InputStream in = Objects.requireNonNull(Places.class.getResourceAsStream(FILE));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            all = csv.stream().map(Places::place).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The places (%s) can't be read.".formatted(FILE), e);
        }
        all.forEach(place -> byName.putIfAbsent(key(place.name()), place));
    }

    private static Place place(NamedCsvRecord row) {
        String area = row.getField("area");
        return new Place(
                row.getField("name"),
                Double.parseDouble(row.getField("latitude")),
                Double.parseDouble(row.getField("longitude")),
                area.isEmpty() ? null : area);
    }

    List<Place> all() {
        return all;
    }

    Optional<Place> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Of a postcode the first four digits count. */
    Optional<Place> postcode(String postcode) {
        String digits = postcode.strip();
        return digits.length() < POSTCODE_DIGITS ? Optional.empty() : named(digits.substring(0, POSTCODE_DIGITS));
    }

    /** A point, in the stadsdeel of the place of ours nearest to it. */
    Place at(double latitude, double longitude) {
        Place point = new Place("", latitude, longitude, null);
        return all.stream()
                .filter(place -> place.area() != null)
                .min(Comparator.comparingDouble(place -> point.metresTo(place.latitude(), place.longitude())))
                .filter(place -> point.metresTo(place.latitude(), place.longitude()) <= IN_AREA_METRES)
                .map(place -> new Place("", latitude, longitude, place.area()))
                .orElse(point);
    }

    private static String key(String name) {
        return String.join(" ", Dutch.words(name));
    }
}
