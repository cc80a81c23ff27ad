package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.busbaan.directory.entry.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What one can search near to: places, and addresses of the sociale kaart that everyone may see, because no file of all addresses comes
 * with the product (ADR 0037). Of a street that is known the nearest known address counts.
 */
@ApplicationScoped
class Addresses {
    private static final String KNOWN = """
            select document #>> '{location,street}' as street, document #>> '{location,city}' as city,
                   cast(document #>> '{location,latitude}' as double precision) as latitude,
                   cast(document #>> '{location,longitude}' as double precision) as longitude
            from directory_entry
            where active and document #>> '{location,masked}' = 'false'
                and document #>> '{location,latitude}' is not null and %s
            order by id limit 1000
            """;
    private static final String IN_STREET = KNOWN.formatted("lower(document #>> '{location,street}') like ?");
    private static final String AT_POSTCODE =
            KNOWN.formatted("upper(replace(document #>> '{location,postalCode}', ' ', '')) = ?");

    private final Sql sql;
    private final Places places;

    Addresses(Sql sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    private record Known(@Nullable String street, @Nullable String city, double latitude, double longitude) {
        static Known of(ResultSet row) throws SQLException {
            return new Known(
                    row.getString("street"),
                    row.getString("city"),
                    row.getDouble("latitude"),
                    row.getDouble("longitude"));
        }

        boolean isIn(AddressAsked asked) {
            return street != null
                    && AddressAsked.of(street).street().equals(asked.street())
                    && asked.town()
                            .map(town -> city != null
                                    && city.toLowerCase(Locale.ROOT).equals(town))
                            .orElse(true);
        }

        /** How many house numbers from what was asked; the first of the street when none was. */
        int from(AddressAsked asked) {
            int number = street == null ? 0 : AddressAsked.of(street).number().orElse(0);
            return Math.abs(number - asked.number().orElse(0));
        }

        String name() {
            String town = city == null ? "" : " in " + city;
            return "%s%s (bekend uit de sociale kaart)".formatted(street == null ? "" : street, town);
        }
    }

    /** A place by its name, or an address. Of an address the postcode says most, and when nothing else is known its digits alone. */
    Optional<Place> named(String typed) {
        AddressAsked asked = AddressAsked.of(typed);
        return places.named(typed)
                .or(() -> asked.postcode().flatMap(this::known))
                .or(() -> inStreet(asked))
                .or(() -> asked.postcode().flatMap(places::postcode));
    }

    /** A whole one is one side of a street; of one that isn't known its four digits count. */
    Optional<Place> postcode(String typed) {
        return AddressAsked.of(typed).postcode().flatMap(this::known).or(() -> places.postcode(typed));
    }

    Place at(double latitude, double longitude) {
        return places.at(latitude, longitude);
    }

    private Optional<Place> known(String postcode) {
        return sql.first(AT_POSTCODE, Known::of, postcode).map(this::place);
    }

    private Optional<Place> inStreet(AddressAsked asked) {
        if (asked.street().isEmpty()) {
            return Optional.empty();
        }
        List<Known> known = sql.list(IN_STREET, Known::of, asked.street().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return known.stream()
                .filter(one -> one.isIn(asked))
                .min(Comparator.comparingInt(one -> one.from(asked)))
                .map(this::place);
    }

    private Place place(Known known) {
        return new Place(
                known.name(),
                known.latitude(),
                known.longitude(),
                places.at(known.latitude(), known.longitude()).area());
    }
}
