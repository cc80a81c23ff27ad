package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.wording.Wording;
import nl.busbaan.directory.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** What an import does, entry by entry, for somebody to look at before it is done: the first of them, and how many there are. */
public final class Preview {
    static final int MOST = 300;
    private static final int LONGEST = 300;

    private final ObjectMapper json;
    private final List<Seen> seen = new ArrayList<>();
    private String file = "";
    private int inAll;

    Preview(ObjectMapper json) {
        this.json = json;
    }

    public void of(String next) {
        file = next;
    }

    /** How many there are, also of those that aren't among the first. */
    public int inAll() {
        return inAll;
    }

    private boolean hasRoom() {
        inAll++;
        return seen.size() < MOST;
    }

    /** Call it when all is stored: what an entry refers to may have come with the import. */
    public List<ImportedChange> changes(Wordings wordings) {
        Wording wording =
                wordings.of(seen.stream().flatMap(s -> Stream.of(s.now, s.said)).toList(), true);
        return seen.stream().map(s -> s.inWords(wording)).toList();
    }

    /** Something of a code list, which has no entry. */
    void listed(
            String title,
            ImportedChange.What what,
            JsonNode now,
            JsonNode said,
            Set<String> inConflict,
            Set<String> kept) {
        if (hasRoom()) {
            seen.add(new Seen(file, title, title, what, now, said, inConflict, kept));
        }
    }

    private record Seen(
            String file,
            String externalId,
            String title,
            ImportedChange.What what,
            JsonNode now,
            JsonNode said,
            Set<String> inConflict,
            Set<String> kept) {

        ImportedChange inWords(Wording wording) {
            List<ImportedChange.Field> fields = wording.differences(now, said).stream()
                    .map(field -> new ImportedChange.Field(
                            field.field(),
                            field.label(),
                            cut(field.before()),
                            cut(field.after()),
                            inConflict.contains(field.field()),
                            kept.contains(field.field())))
                    .toList();
            return new ImportedChange(file, externalId, title, what, fields);
        }

        private static @Nullable String cut(@Nullable String text) {
            return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }
    }

    private static String title(JsonNode details) {
        return details.hasNonNull("name")
                ? details.get("name").asText()
                : (details.path("givenName").asText() + " "
                                + details.path("familyName").asText())
                        .strip();
    }

    void isNew(String externalId, Object details) {
        add(externalId, details, ImportedChange.What.NEW);
    }

    void isGone(String externalId, Entry<?> entry) {
        add(externalId, entry.details(), ImportedChange.What.GONE);
    }

    void staysOff(String externalId, Entry<?> entry) {
        add(externalId, entry.details(), ImportedChange.What.STAYS_OFF);
    }

    /** Called before the entry changes. */
    <D> void differs(String externalId, Entry<D> entry, D fromFile, ThreeWay.Merged<D> merged) {
        if (!(entry.active() && entry.details().equals(fromFile)) && hasRoom()) {
            JsonNode now = json.valueToTree(entry.details());
            seen.add(new Seen(
                    file,
                    externalId,
                    title(now),
                    entry.active() ? ImportedChange.What.CHANGED : ImportedChange.What.BACK,
                    now,
                    json.valueToTree(fromFile),
                    merged.inConflict(),
                    merged.kept()));
        }
    }

    private void add(String externalId, Object details, ImportedChange.What what) {
        if (hasRoom()) {
            JsonNode tree = json.valueToTree(details);
            seen.add(new Seen(file, externalId, title(tree), what, tree, tree, Set.of(), Set.of()));
        }
    }
}
