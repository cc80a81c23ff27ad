package nl.busbaan.directory.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Near what: a place by name or an address, a postcode, or a point. */
@Schema(name = "NearInput")
record NearInput(
        @Nullable
        @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        @Schema(examples = {"Osdorp", "Bijlmerdreef 100"})
        String place,

        @Nullable
        @Pattern(regexp = " *[1-9][0-9]{3} ?([A-Za-z]{2})? *", message = "Schrijf de postcode zoals 1102 of 1102 AB.")
        @Schema(examples = "1102 AB")
        String postalCode,

        @Nullable
        @DecimalMin(value = "-90", message = "Vul graden in van -90 tot 90.")
        @DecimalMax(value = "90", message = "Vul graden in van -90 tot 90.")
        Double latitude,

        @Nullable
        @DecimalMin(value = "-180", message = "Vul graden in van -180 tot 180.")
        @DecimalMax(value = "180", message = "Vul graden in van -180 tot 180.")
        Double longitude,

        @Nullable
        @Min(value = 100, message = "Kies 100 tot 50.000 meter.")
        @Max(value = 50_000, message = "Kies 100 tot 50.000 meter.")
        @Schema(examples = "3000")
        Integer radiusMetres) {
    private static final int USUAL_RADIUS_METRES = 3_000;

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Vul één plek in: een plaats, een postcode, of een breedtegraad met een lengtegraad.")
    public boolean isOnePlace() {
        int given = (place == null ? 0 : 1) + (postalCode == null ? 0 : 1) + (latitude == null ? 0 : 1);
        return given == 1 && (latitude == null) == (longitude == null);
    }

    /** @throws ProblemException 400 when no such place is known */
    Near in(Addresses addresses) {
        int radius = Objects.requireNonNullElse(radiusMetres, USUAL_RADIUS_METRES);
        if (latitude != null && longitude != null) {
            return new Near(addresses.at(latitude, longitude), radius);
        }
        Optional<Place> found = postalCode != null
                ? addresses.postcode(postalCode)
                : addresses.named(Objects.requireNonNullElse(place, ""));
        return new Near(found.orElseThrow(this::unknown), radius);
    }

    private ProblemException unknown() {
        return ProblemException.invalid(
                postalCode != null
                        ? Violation.inBody(
                                "near.postalCode",
                                "Deze postcode kennen wij niet. Vul een postcode in Amsterdam in, of een plaats.")
                        : Violation.inBody(
                                "near.place",
                                "Deze plaats kennen wij niet. Van straten kennen wij alleen die waar iets van de sociale kaart zit. Vul een plaats, een buurt of een postcode in."));
    }

    @Override
    public String toString() {
        return "NearInput[…]";
    }
}
