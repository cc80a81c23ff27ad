package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.taxonomy.ListChange;
import nl.busbaan.directory.taxonomy.ListChanges;
import nl.busbaan.directory.taxonomy.ListName;
import nl.busbaan.directory.taxonomy.Listed;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.RoleDetails;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.SynonymDetails;
import nl.busbaan.directory.taxonomy.SynonymId;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermDetails;
import org.jspecify.annotations.Nullable;

/** Takes back what an import made of the lists. Codes that it added stay: history may use them. */
@ApplicationScoped
class ListUndoing {
    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final ListChanges changes;
    private final ImportRuns runs;
    private final ObjectMapper json;

    ListUndoing(EntityManager entities, Taxonomy taxonomy, ListChanges changes, ImportRuns runs, ObjectMapper json) {
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.changes = changes;
        this.runs = runs;
        this.json = json;
    }

    /** @return how many stay as they are, because somebody changed them after the import */
    int restore(UUID run) {
        changes.lock();
        int left = 0;
        List<ListChange> made = new ArrayList<>();
        for (ListChange change : changes.ofImport(run)) {
            boolean addedCode = change.before() == null && change.list() != ListName.SYNONYMS;
            Listed<?> item = find(change.list(), change.key());
            if (addedCode) {
                continue;
            }
            if (Objects.equals(item == null ? null : json.valueToTree(item.details()), change.after())) {
                made.add(restore(change, item));
            } else {
                left++;
            }
        }
        entities.flush();
        changes.record(made);
        runs.orderBefore(run).ifPresent(this::order);
        return left;
    }

    private ListChange restore(ListChange change, @Nullable Listed<?> item) {
        JsonNode before = (JsonNode) change.before();
        if (item == null) {
            Synonym back = new Synonym(
                    SynonymId.fromString(change.key()),
                    0,
                    json.convertValue(Objects.requireNonNull(before), SynonymDetails.class));
            entities.persist(back);
            return ListChange.added(back);
        }
        if (before == null) {
            entities.remove(item);
            return ListChange.removed(item);
        }
        return switch (change.list()) {
            case ROLES -> put((Role) item, json.convertValue(before, RoleDetails.class));
            case LIFE_DOMAINS, LIFE_EVENTS, AREAS -> put((Term) item, json.convertValue(before, TermDetails.class));
            case SYNONYMS -> put((Synonym) item, json.convertValue(before, SynonymDetails.class));
        };
    }

    private static <D> ListChange put(Listed<D> item, D back) {
        ListChange change = ListChange.changed(item, Objects.requireNonNull(back));
        item.change(back);
        return change;
    }

    private @Nullable Listed<?> find(ListName list, String key) {
        return switch (list) {
            case ROLES -> entities.find(Role.class, key);
            case LIFE_DOMAINS, LIFE_EVENTS, AREAS ->
                entities.find(Term.class, new Term.TermId(list.terms().orElseThrow(), key));
            case SYNONYMS -> entities.find(Synonym.class, SynonymId.fromString(key));
        };
    }

    /** Rules that the order doesn't know came after the import, and come last. */
    private void order(JsonNode keys) {
        Map<String, Synonym> rules = taxonomy.synonyms().stream()
                .collect(
                        Collectors.toMap(Synonym::key, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        List<Synonym> order = new ArrayList<>();
        for (JsonNode key : keys) {
            Synonym rule = rules.remove(key.asText());
            if (rule != null) {
                order.add(rule);
            }
        }
        order.addAll(rules.values());
        for (int place = 0; place < order.size(); place++) {
            order.get(place).moveTo(place);
        }
    }
}
