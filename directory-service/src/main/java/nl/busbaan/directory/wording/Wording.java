package nl.busbaan.directory.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.organisation.OrganisationKind;
import nl.busbaan.directory.taxonomy.Task;
import org.jspecify.annotations.Nullable;

/** An entry's details in words people read: labels for fields, names for codes and ids. */
public final class Wording {
    private static final String LOCATION = "location";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final Map<String, String> DAYS =
            Map.of("mo", "ma", "tu", "di", "we", "wo", "th", "do", "fr", "vr", "sa", "za", "su", "zo");

    private final Names names;
    private final boolean seesMasked;

    /**
     * @param terms of the code lists, by code
     * @param roles by code
     * @param entries names of entries by id
     */
    record Names(Map<String, String> terms, Map<String, String> roles, Map<String, String> entries) {}

    /** @param seesMasked whether the reader may know an address that is kept from others */
    Wording(Names names, boolean seesMasked) {
        this.names = names;
        this.seesMasked = seesMasked;
    }

    /** @param before and @param after are absent when the field was empty */
    public record FieldChange(
            String field,
            String label,
            @Nullable String before,
            @Nullable String after) {}

    public record Fact(String label, String value) {}

    /** What is told of an entry, without what is known only about its keeping; of a place without its coordinates. */
    public List<Fact> facts(JsonNode details) {
        return Fields.SHOWN.stream()
                .filter(details::has)
                .map(field -> new Fact(
                        Fields.label(field),
                        field.equals(LOCATION) ? address(details.get(field)) : words(field, details.get(field))))
                .filter(fact -> !fact.value.isEmpty())
                .toList();
    }

    public List<FieldChange> differences(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        for (String field : Fields.of(before, after)) {
            JsonNode old = before.path(field);
            JsonNode fresh = after.path(field);
            if (!old.equals(fresh)) {
                changes.add(new FieldChange(
                        field, Fields.label(field), shown(words(field, old)), shown(words(field, fresh))));
            }
        }
        return changes;
    }

    private static @Nullable String shown(String words) {
        return words.isEmpty() ? null : words;
    }

    private String words(String field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (field) {
            case "assignments" -> each(value, this::assignment, "; ");
            case LOCATION -> location(value);
            case "whoDecides" -> each(value, code -> named(names.roles, code), ", ");
            case "lifeDomains", "lifeEvents", "areas" -> each(value, code -> named(names.terms, code), ", ");
            case "organisationId", "teamId", "duoPartnerId" -> named(names.entries, value);
            case "standInIds" -> each(value, id -> named(names.entries, id), ", ");
            case "kind" -> kind(value.asText());
            case "task" -> Task.valueOf(value.asText()).label();
            case "intake" -> Intake.valueOf(value.asText()).label();
            case "sourceDate", "lastConfirmed" -> DAY.format(LocalDate.parse(value.asText()));
            case "mandateAmountEur" -> "€ " + String.format(DUTCH, "%,d", value.asInt());
            case "termDays" -> value.asInt() == 1 ? "1 dag" : value.asInt() + " dagen";
            case "workingHours", "openingHours" -> hours(value.asText());
            default -> plain(value);
        };
    }

    private static String plain(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "ja" : "nee";
        }
        return value.isArray() ? each(value, JsonNode::asText, ", ") : value.asText();
    }

    private static String kind(String code) {
        return switch (code) {
            case "SCHEME", "SERVICE" -> EntryKind.valueOf(code).label();
            default -> OrganisationKind.valueOf(code).label();
        };
    }

    private String assignment(JsonNode assignment) {
        return named(names.roles, assignment.path("role")) + " bij "
                + named(names.entries, assignment.path("teamId"))
                + (assignment.path("teamLead").asBoolean() ? " (leidt het team)" : "");
    }

    private String location(JsonNode location) {
        String coordinates = location.has("latitude") && (seesMasked || !isMasked(location))
                ? location.get("latitude").asText() + " NB, "
                        + location.path("longitude").asText() + " OL"
                : "";
        return joined(address(location), coordinates);
    }

    private String address(JsonNode location) {
        String city = location.path("city").asText("");
        if (isMasked(location) && !seesMasked) {
            return joined(city, "adres afgeschermd");
        }
        return joined(
                location.path("street").asText(""),
                location.path("postalCode").asText(""),
                city,
                isMasked(location) ? "afgeschermd" : "");
    }

    private static boolean isMasked(JsonNode location) {
        return location.path("masked").asBoolean();
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty() && !part.equals("null"))
                .collect(Collectors.joining(", "));
    }

    private static String hours(String text) {
        return Stream.of(text.split("\\b"))
                .map(word -> Objects.requireNonNullElse(DAYS.get(word), word))
                .collect(Collectors.joining())
                .replace(";", "; ");
    }

    private static String named(Map<String, String> list, JsonNode code) {
        String key = code.asText();
        return Objects.requireNonNullElse(list.get(key), key);
    }

    private static String each(JsonNode list, java.util.function.Function<JsonNode, String> words, String separator) {
        return StreamSupport.stream(list.spliterator(), false).map(words).collect(Collectors.joining(separator));
    }
}
