package nl.busbaan.directory.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * @param street with the house number
 * @param postalCode Dutch: 1011 PN
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param masked kept from everyone but the administrator, as a shelter's address is
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Location")
public record Location(
        @Nullable @Size(max = 200, message = "Gebruik hooguit 200 tekens.")
        String street,

        @Nullable @Pattern(regexp = "[1-9][0-9]{3} ?[A-Za-z]{2}", message = "Schrijf de postcode zoals 1011 PN.")
        String postalCode,

        @Nullable @Size(max = 100, message = "Gebruik hooguit 100 tekens.")
        String city,

        @Nullable
        @DecimalMin(value = "-90", message = "Vul graden in van -90 tot 90.")
        @DecimalMax(value = "90", message = "Vul graden in van -90 tot 90.")
        Double latitude,

        @Nullable
        @DecimalMin(value = "-180", message = "Vul graden in van -180 tot 180.")
        @DecimalMax(value = "180", message = "Vul graden in van -180 tot 180.")
        Double longitude,

        @Column(name = "location_masked") boolean masked) {

    /** Nothing is known of the place. */
    public static final Location NOWHERE = new Location(null, null, null, null, null, false);

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Vul de breedtegraad en de lengtegraad allebei in, of geen van beide.")
    public boolean isOnMapOrNot() {
        return (latitude == null) == (longitude == null);
    }

    /** What everyone may see. */
    public Location shown() {
        return masked ? new Location(null, null, city, null, null, true) : this;
    }

    /** What the caller may see of a place that may not be known. */
    public static @Nullable Location shownTo(Caller caller, @Nullable Location location) {
        return location == null || caller.has(Roles.DIRECTORY_ADMIN) ? location : location.shown();
    }
}
