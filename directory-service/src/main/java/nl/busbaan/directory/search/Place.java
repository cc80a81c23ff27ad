package nl.busbaan.directory.search;

import org.jspecify.annotations.Nullable;

/**
 * A place one can search near to.
 *
 * @param name of a place, neighbourhood or stadsdeel, the four digits of a postcode, or an address and where it is known from
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param area code of the stadsdeel it lies in, if it is one of ours
 */
record Place(
        String name,
        double latitude,
        double longitude,
        @Nullable String area) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Along the surface of the earth as a sphere (haversine), within half a percent. */
    double metresTo(double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude);
        double east = Math.toRadians(otherLongitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half));
    }
}
