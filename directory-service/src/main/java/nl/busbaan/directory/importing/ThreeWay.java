package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.directory.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the file says, what people changed here, and what the last import had said. A fact that only one side changed is
 * that side's; one that both changed is a conflict. So a professional keeps the telephone number that he corrected himself, until
 * the file has a new one too.
 */
public final class ThreeWay<D> {
    private static final String LAST_CONFIRMED = "lastConfirmed";

    private final Class<D> type;
    private final ObjectMapper json;
    private final Map<UUID, JsonNode> lastImported;
    private final Conflicts conflicts;

    /** @param lastImported details as the last import left them, of entries that were changed here since */
    ThreeWay(Class<D> type, ObjectMapper json, Map<UUID, JsonNode> lastImported, Conflicts conflicts) {
        this.type = type;
        this.json = json;
        this.lastImported = lastImported;
        this.conflicts = conflicts;
    }

    /**
     * What an entry becomes.
     *
     * @param kept facts of the file that don't come in, because people changed them here
     * @param inConflict facts that both changed
     * @param said what the file says now, where it says something new of what people changed
     */
    record Merged<D>(
            D details,
            Set<String> kept,
            Set<String> inConflict,
            @Nullable JsonNode said) {
        int conflicts() {
            return inConflict.size();
        }

        /** What the file says of facts that it doesn't get its way in. */
        Map<String, JsonNode> unsettled() {
            Map<String, JsonNode> unsettled = new TreeMap<>();
            if (said != null) {
                inConflict.stream().filter(kept::contains).forEach(name -> unsettled.put(name, said.path(name)));
            }
            return unsettled;
        }
    }

    /** Somebody took the entry off the map here after the last import, and that stays so. */
    boolean staysOff(Entry<D> entry) {
        return !entry.active() && conflicts == Conflicts.KEEP_OURS && lastImported.containsKey(entry.key());
    }

    Merged<D> merge(Entry<D> entry, D file) {
        JsonNode before = lastImported.get(entry.key());
        // What the history lost of someone who left says nothing any more.
        if (before == null || before.isEmpty()) {
            return new Merged<>(file, Set.of(), Set.of(), null);
        }
        ObjectNode theirs = json.valueToTree(file);
        Facts facts = Facts.of(before, json.valueToTree(entry.details()), theirs, conflicts);
        return new Merged<>(
                json.convertValue(facts.merged(), type),
                facts.kept(),
                facts.inConflict(),
                theirs.equals(before) ? null : theirs);
    }

    /** The same of facts as they are written down. */
    record Facts(ObjectNode merged, Set<String> kept, Set<String> inConflict) {

        static Facts of(JsonNode before, ObjectNode ours, ObjectNode theirs, Conflicts conflicts) {
            ObjectNode merged = theirs.deepCopy();
            Set<String> kept = new HashSet<>();
            Set<String> inConflict = new HashSet<>();
            theirs.fieldNames().forEachRemaining(name -> {
                JsonNode our = ours.path(name);
                JsonNode their = theirs.path(name);
                if (our.equals(their)) {
                    return;
                }
                boolean fileChanged = !same(before.path(name), their);
                boolean weChanged = !same(before.path(name), our);
                if (fileChanged && weChanged && !name.equals(LAST_CONFIRMED)) {
                    inConflict.add(name);
                }
                if (weChanged && conflicts == Conflicts.KEEP_OURS && (!fileChanged || oursWins(name, our, their))) {
                    merged.set(name, our);
                    kept.add(name);
                }
            });
            return new Facts(merged, kept, inConflict);
        }
    }

    /** Of two confirmations the later one holds. */
    private static boolean oursWins(String name, JsonNode ours, JsonNode theirs) {
        return !name.equals(LAST_CONFIRMED) || ours.asText().compareTo(theirs.asText()) > 0;
    }

    /** An absent fact and an empty one are the same. */
    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(other) || one.isMissingNode() && other.isNull();
    }
}
