package nl.busbaan.messaging.introduction;

import org.jspecify.annotations.Nullable;

/**
 * All that an initiative hears of somebody, but for the day.
 *
 * @param firstName as he wants to be called
 * @param time of the day, as people say it; null when that wasn't agreed
 */
record Words(
        String firstName,
        String wish,
        String language,
        @Nullable String time) {

    @Override
    public String toString() {
        return "Words[…]";
    }
}
