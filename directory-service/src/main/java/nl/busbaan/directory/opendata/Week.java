package nl.busbaan.directory.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Weekly hours as RFC 5545 writes them: days with the same hours together. */
final class Week {
    private static final Map<String, String> DUTCH_DAYS = dutchDays();

    private Week() {}

    /**
     * The same hours on some days of the week.
     *
     * @param byday {@code MO,TU}
     * @param opensAt {@code 09:00:00}
     */
    record Opening(String byday, String opensAt, String closesAt) {}

    /** @throws IllegalArgumentException when these aren't working hours */
    static List<Opening> of(String workingHours) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        for (String day : WorkingHours.parse(workingHours).toString().split(";", -1)) {
            for (String span : day.substring(3).split(",", -1)) {
                days.computeIfAbsent(span, s -> new ArrayList<>())
                        .add(day.substring(0, 2).toUpperCase(Locale.ROOT));
            }
        }
        return days.entrySet().stream()
                .map(e -> new Opening(
                        String.join(",", e.getValue()),
                        e.getKey().substring(0, 5) + ":00",
                        e.getKey().substring(6) + ":00"))
                .toList();
    }

    /** Hours in an initiative's own words, when they happen to be days and times: {@code di 19:00-21:00}. */
    static Optional<List<Opening>> ofOwnWords(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        String english = words.toLowerCase(Locale.ROOT);
        for (var day : DUTCH_DAYS.entrySet()) {
            english = english.replaceAll("\\b" + day.getKey() + "\\b", day.getValue());
        }
        try {
            return Optional.of(of(english));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> dutchDays() {
        Map<String, String> days = new LinkedHashMap<>();
        String[] dutch = {"ma", "di", "wo", "do", "vr", "za", "zo"};
        String[] english = {"mo", "tu", "we", "th", "fr", "sa", "su"};
        for (int i = 0; i < dutch.length; i++) {
            days.put(dutch[i], english[i]);
        }
        return days;
    }
}
