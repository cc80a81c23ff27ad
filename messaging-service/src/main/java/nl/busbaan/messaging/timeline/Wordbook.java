package nl.busbaan.messaging.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.busbaan.platform.time.WorkingHours;

/** The sentences of one language. What it lacks it says in Dutch, the language of the file without a tag. */
class Wordbook {
    private static final String FILE = "texts/steps";

    private final ResourceBundle bundle;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter fully;

    Wordbook(Locale language) {
        bundle = ResourceBundle.getBundle(
                FILE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale locale = Locale.forLanguageTag(bundle.getString("language"));
        time = DateTimeFormatter.ofPattern(bundle.getString("pattern.time"), locale);
        day = DateTimeFormatter.ofPattern(bundle.getString("pattern.day"), locale);
        fully = DateTimeFormatter.ofPattern(bundle.getString("pattern.fully"), locale);
    }

    String say(String key, Map<String, String> values) {
        String sentence = bundle.getString(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }

    String moment(Instant moment, Clock clock) {
        ZonedDateTime local = moment.atZone(WorkingHours.ZONE);
        LocalDate today = WorkingHours.today(clock);
        long days = ChronoUnit.DAYS.between(today, local.toLocalDate());
        String when = switch (Math.clamp(days, -2, 2)) {
            case 0 -> bundle.getString("day.today");
            case 1 -> bundle.getString("day.tomorrow");
            case -1 -> bundle.getString("day.yesterday");
            default -> day.format(local);
        };
        return say("moment", Map.of("day", when, "time", time.format(local)));
    }

    String momentFully(Instant moment) {
        return fully.format(moment.atZone(WorkingHours.ZONE));
    }
}
