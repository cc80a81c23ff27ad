package nl.busbaan.consent.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.busbaan.platform.time.WorkingHours;

/** Sentences that people read: Dutch, B1, from {@code messages/consent.properties}. */
@ApplicationScoped
public class Texts {
    public static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'om' H.mm 'uur'", DUTCH);
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.consent", DUTCH);

    public String of(String key, Object... values) {
        return new MessageFormat(MESSAGES.getString(key), DUTCH).format(values);
    }

    /** For codes that organisations make up themselves: then the code stands for itself. */
    public String ofCode(String prefix, String code) {
        String key = prefix + code;
        return MESSAGES.containsKey(key) ? of(key) : code;
    }

    /** "3 februari 2027". */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "3 februari 2027 om 9.05 uur", in the Netherlands. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(WorkingHours.ZONE));
    }

    /** "a, b en c". */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " en " + parts.getLast();
    }

    public String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(DUTCH) + sentence.substring(1);
    }
}
