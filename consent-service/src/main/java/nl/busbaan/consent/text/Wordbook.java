package nl.busbaan.consent.text;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.busbaan.platform.time.WorkingHours;

/** The sentences of one language. What it lacks it says in Dutch, the language of the file without a tag. */
class Wordbook {
    private static final String FILE = "messages.consent";

    private final ResourceBundle messages;
    /** With the country, for that is whose way of writing lists and numbers it is. */
    private final Locale locale;

    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;

    Wordbook(Locale language) {
        messages = ResourceBundle.getBundle(
                FILE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        locale = Locale.forLanguageTag(messages.getString("language"));
        date = DateTimeFormatter.ofPattern(messages.getString("pattern.date"), locale);
        moment = DateTimeFormatter.ofPattern(messages.getString("pattern.moment"), locale);
    }

    String of(String key, Object... values) {
        return new MessageFormat(messages.getString(key), locale).format(values);
    }

    String ofCode(String prefix, String code) {
        String key = prefix + code;
        return messages.containsKey(key) ? of(key) : code;
    }

    /** Which sentence it is, and what was filled in. */
    record Read(String key, List<String> values) {}

    /** The other way round: of a sentence, how it was made. */
    Optional<Read> read(String sentence, List<String> prefixes) {
        return messages.keySet().stream()
                .filter(key -> prefixes.stream().anyMatch(key::startsWith))
                .flatMap(key -> read(sentence, key).stream())
                .findFirst();
    }

    private Optional<Read> read(String sentence, String key) {
        MessageFormat format = new MessageFormat(messages.getString(key), locale);
        Object[] values = format.parse(sentence, new ParsePosition(0));
        // Parsing stops where the sentence goes on: only what comes out the same is this sentence.
        return values != null && format.format(values).equals(sentence)
                ? Optional.of(
                        new Read(key, Arrays.stream(values).map(String::valueOf).toList()))
                : Optional.empty();
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    /** The other way round; empty of what isn't a day. */
    Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written, date));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    String moment(Instant at) {
        return moment.format(at.atZone(WorkingHours.ZONE));
    }

    String list(List<String> parts) {
        return parts.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(parts);
    }
}
