package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.busbaan.directory.entry.Entry;
import org.jspecify.annotations.Nullable;

/** What an import does, entry by entry, for somebody to look at before it is done: the first of them, and how many there are. */
final class Preview {
    static final int MOST = 300;
    private static final int LONGEST = 300;

    private final ObjectMapper json;
    private final List<ImportedChange> changes = new ArrayList<>();
    private String file = "";

    Preview(ObjectMapper json) {
        this.json = json;
    }

    void of(CsvFile next) {
        file = next.fileName();
    }

    List<ImportedChange> changes() {
        return List.copyOf(changes);
    }

    void isNew(String externalId, Object details) {
        if (changes.size() < MOST) {
            add(externalId, json.valueToTree(details), ImportedChange.What.NEW, List.of());
        }
    }

    void isGone(String externalId, Entry<?> entry) {
        if (changes.size() < MOST) {
            add(externalId, json.valueToTree(entry.details()), ImportedChange.What.GONE, List.of());
        }
    }

    void staysOff(String externalId, Entry<?> entry) {
        if (changes.size() < MOST) {
            add(externalId, json.valueToTree(entry.details()), ImportedChange.What.STAYS_OFF, List.of());
        }
    }

    /** Called before the entry changes. */
    <D> void differs(String externalId, Entry<D> entry, D fromFile, ThreeWay.Merged<D> merged) {
        if (changes.size() >= MOST || (entry.active() && entry.details().equals(fromFile))) {
            return;
        }
        JsonNode now = json.valueToTree(entry.details());
        JsonNode said = json.valueToTree(fromFile);
        List<ImportedChange.Field> fields = new ArrayList<>();
        said.fieldNames().forEachRemaining(name -> {
            if (!now.path(name).equals(said.path(name))) {
                fields.add(new ImportedChange.Field(
                        name,
                        text(now.path(name)),
                        text(said.path(name)),
                        merged.inConflict().contains(name),
                        merged.kept().contains(name)));
            }
        });
        add(externalId, now, entry.active() ? ImportedChange.What.CHANGED : ImportedChange.What.BACK, fields);
    }

    private void add(String externalId, JsonNode details, ImportedChange.What what, List<ImportedChange.Field> fields) {
        String name = details.hasNonNull("name")
                ? details.get("name").asText()
                : details.path("givenName").asText() + " "
                        + details.path("familyName").asText();
        changes.add(new ImportedChange(file, externalId, name.strip(), what, fields));
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        String text = value.isArray() && (value.isEmpty() || value.get(0).isTextual())
                ? join(value)
                : value.isValueNode() ? value.asText() : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String join(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return String.join(", ", texts);
    }
}
