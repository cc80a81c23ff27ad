package nl.busbaan.directory.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Kept;
import nl.busbaan.directory.entry.Sql;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** Looks up the names that details refer to by code or id, for a whole page at once. */
@ApplicationScoped
public class Wordings {
    private static final Pattern ID =
            Pattern.compile("\"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\"");

    /** What details refer to by id; from the tables themselves, which know of what an import is adding too. */
    private static final String NAMES = """
            select id, name from organisation where id = any (?)
            union all
            select id, name from team where id = any (?)
            union all
            select id, given_name || ' ' || family_name from professional where id = any (?)
            """;

    private final Taxonomy taxonomy;
    private final Sql sql;
    private final ObjectMapper json;

    Wordings(Taxonomy taxonomy, Sql sql, ObjectMapper json) {
        this.taxonomy = taxonomy;
        this.sql = sql;
        this.json = json;
    }

    public JsonNode tree(@Nullable String details) {
        try {
            return details == null ? MissingNode.getInstance() : json.readTree(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details that were written down are no JSON.", e);
        }
    }

    public JsonNode tree(Kept entry) {
        return json.valueToTree(entry.details());
    }

    public Wording of(Collection<JsonNode> details, boolean seesMasked) {
        Map<String, String> terms = new HashMap<>();
        for (Term term : taxonomy.terms()) {
            terms.put(term.code(), term.name());
        }
        Map<String, String> roles =
                taxonomy.roles().values().stream().collect(Collectors.toMap(Role::code, Role::name));
        return new Wording(new Wording.Names(terms, roles, titles(details)), seesMasked);
    }

    private Map<String, String> titles(Collection<JsonNode> details) {
        Set<UUID> ids = new HashSet<>();
        for (JsonNode one : details) {
            Matcher found = ID.matcher(one.toString());
            while (found.find()) {
                ids.add(UUID.fromString(found.group(1)));
            }
        }
        Map<String, String> titles = new HashMap<>();
        sql.list(NAMES, row -> titles.put(row.getString(1), row.getString(2)), ids, ids, ids);
        return titles;
    }
}
