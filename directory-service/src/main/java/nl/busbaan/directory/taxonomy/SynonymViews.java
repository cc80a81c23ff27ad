package nl.busbaan.directory.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Shows rules with who keeps them and who changed them last. */
@ApplicationScoped
class SynonymViews {
    /** Places as texts of one length, which compare as the numbers do. */
    private static final String PLACE = "%010d";

    private final Taxonomy taxonomy;
    private final SynonymOwners owners;
    private final ListChanges changes;

    SynonymViews(Taxonomy taxonomy, SynonymOwners owners, ListChanges changes) {
        this.taxonomy = taxonomy;
        this.owners = owners;
        this.changes = changes;
    }

    @Transactional
    SynonymView of(Synonym rule) {
        return view(List.of(rule), changes.latest(ListName.SYNONYMS, rule.key()))
                .getFirst();
    }

    /**
     * Rules in their order.
     *
     * @param text words of the rule or its owner; all rules when empty
     */
    @Transactional
    Page<SynonymView> page(String text, @Nullable Cursor after, int limit) {
        String key = Phrase.key(text);
        List<Synonym> rules = taxonomy.synonyms().stream()
                .filter(rule -> after == null || comesAfter(rule, after))
                .toList();
        List<SynonymView> shown = view(rules, changes.latest(ListName.SYNONYMS));
        List<Found> found = IntStream.range(0, rules.size())
                .mapToObj(i -> new Found(rules.get(i), shown.get(i)))
                .filter(one -> key.isEmpty() || one.view.has(key))
                .toList();
        return Page.cut(found, limit, one -> Cursor.of(String.format(PLACE, one.rule.position()), one.rule.id()))
                .map(Found::view);
    }

    private record Found(Synonym rule, SynonymView view) {}

    private static boolean comesAfter(Synonym rule, Cursor place) {
        int positions =
                String.format(PLACE, rule.position()).compareTo(place.values().get(0));
        return positions > 0
                || positions == 0 && rule.key().compareTo(place.values().get(1)) > 0;
    }

    private List<SynonymView> view(List<Synonym> rules, Map<String, ListChanges.Latest> latest) {
        Map<String, SynonymOwners.Organisation> known = owners.organisations(
                rules.stream().flatMap(rule -> rule.owner().stream()).toList());
        return rules.stream()
                .map(rule -> SynonymView.of(
                        rule,
                        rule.owner().map(known::get).filter(Objects::nonNull).orElse(null),
                        latest.get(rule.key())))
                .toList();
    }
}
