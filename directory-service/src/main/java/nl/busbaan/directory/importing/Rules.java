package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.directory.taxonomy.ListChanges;
import nl.busbaan.directory.taxonomy.ListName;
import nl.busbaan.directory.taxonomy.Phrase;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.SynonymDetails;
import nl.busbaan.directory.taxonomy.SynonymId;
import nl.busbaan.directory.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rules of the synonym file in. The file has no ids: a rule of it is the rule here that says most of the same everyday words,
 * or said them when the last import left it. Their order becomes that of the file; a rule that only stands here stays after
 * the one it came after.
 */
final class Rules {
    private final Archive archive;
    private final Imports.Choices choices;
    private final ListMerge merge;
    private final List<Synonym> before;
    private final ListMerge.Now<SynonymDetails, Synonym> now;
    /** What the file says, by the key of the rule here; in the order of the file. */
    private final Map<String, SynonymDetails> wanted;

    private @Nullable List<String> orderBefore;

    Rules(Archive archive, Imports.Choices choices, Taxonomy taxonomy, ListMerge merge) {
        this.archive = archive;
        this.choices = choices;
        this.merge = merge;
        this.before = taxonomy.synonyms();
        this.now = merge.now(
                ListName.SYNONYMS,
                SynonymDetails.class,
                before.stream().collect(Collectors.toMap(Synonym::key, Function.identity())));
        this.wanted = matched();
    }

    static SynonymDetails read(Row row) {
        return new SynonymDetails(row.list("everyday"), row.list("official"), row.optional("owner"));
    }

    /** A rule here that a row may be. */
    private record Candidate(String key, Set<String> phrases) {
        int shares(Set<String> others) {
            return (int) phrases.stream().filter(others::contains).count();
        }
    }

    private record Match(int row, Candidate candidate, int shared, boolean whole) {}

    /** The best matches first, each row and each rule once. */
    private Map<String, SynonymDetails> matched() {
        List<SynonymDetails> rows =
                archive.rows(CsvFile.SYNONYMS).stream().map(Rules::read).toList();
        Map<String, List<Candidate>> byPhrase = new HashMap<>();
        candidates()
                .forEach(c -> c.phrases.forEach(
                        p -> byPhrase.computeIfAbsent(p, x -> new ArrayList<>()).add(c)));
        List<Match> matches = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Set<String> phrases = keys(rows.get(row).everyday());
            Set<Candidate> candidates = phrases.stream()
                    .flatMap(p -> byPhrase.getOrDefault(p, List.of()).stream())
                    .collect(Collectors.toSet());
            for (Candidate candidate : candidates) {
                matches.add(new Match(row, candidate, candidate.shares(phrases), candidate.phrases.equals(phrases)));
            }
        }
        matches.sort(Comparator.comparing(Match::whole)
                .thenComparing(Match::shared)
                .reversed()
                .thenComparing(Match::row)
                .thenComparing(m -> m.candidate.key));
        String[] keys = new String[rows.size()];
        Set<String> taken = new HashSet<>();
        for (Match match : matches) {
            if (keys[match.row] == null && taken.add(match.candidate.key)) {
                keys[match.row] = match.candidate.key;
            }
        }
        Map<String, SynonymDetails> wanted = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            wanted.put(keys[row] == null ? SynonymId.next().toString() : keys[row], rows.get(row));
        }
        return wanted;
    }

    /** Rules as they are, as the last import said them, and those that somebody removed here. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Synonym rule : before) {
            ListChanges.Past past = now.past().get(rule.key());
            Set<String> own = keys(rule.everyday());
            candidates.add(new Candidate(rule.key(), own));
            Set<String> said = past == null ? own : said(past.said());
            if (!said.equals(own)) {
                candidates.add(new Candidate(rule.key(), said));
            }
        }
        now.past().forEach((key, past) -> {
            if (past.removedHere() && past.said() != null) {
                candidates.add(new Candidate(key, said(past.said())));
            }
        });
        return candidates;
    }

    private static Set<String> said(@Nullable JsonNode details) {
        List<String> everyday = new ArrayList<>();
        if (details != null) {
            details.path("everyday").forEach(phrase -> everyday.add(phrase.asText()));
        }
        return keys(everyday);
    }

    private static Set<String> keys(Collection<String> phrases) {
        return phrases.stream().map(Phrase::key).collect(Collectors.toSet());
    }

    private List<Synonym> missing() {
        return before.stream().filter(rule -> !wanted.containsKey(rule.key())).toList();
    }

    /** Of the rules that came in by a file. */
    boolean wouldRemoveMany() {
        long imported = before.stream().filter(this::cameByFile).count();
        long gone = missing().stream().filter(this::cameByFile).count();
        return Merge.isMany((int) gone, (int) imported);
    }

    private boolean cameByFile(Synonym rule) {
        ListChanges.Past past = now.past().get(rule.key());
        return past == null || past.said() != null;
    }

    Count apply() {
        merge.of(CsvFile.SYNONYMS);
        List<Synonym> made = new ArrayList<>();
        Count count = merge.bringIn(now, wanted, key -> {
            Synonym rule = new Synonym(new SynonymId(UUID.fromString(key)), 0, Objects.requireNonNull(wanted.get(key)));
            made.add(rule);
            return rule;
        });
        order(made, merge.takeAway(now, missing(), choices.removal(), count));
        return count;
    }

    private void order(List<Synonym> made, Set<String> gone) {
        Map<String, Synonym> rules = new HashMap<>(now.items());
        made.forEach(rule -> rules.put(rule.key(), rule));
        List<String> order = new ArrayList<>(wanted.keySet());
        String previous = "";
        for (Synonym rule : before) {
            if (!wanted.containsKey(rule.key())) {
                order.add(order.indexOf(previous) + 1, rule.key());
            }
            previous = rule.key();
        }
        // A rule that was removed here may stay off, and so have no place.
        order.removeIf(key -> gone.contains(key) || !rules.containsKey(key));
        if (!order.equals(before.stream().map(Synonym::key).toList())) {
            orderBefore = before.stream().map(Synonym::key).toList();
        }
        for (int place = 0; place < order.size(); place++) {
            Synonym rule = Objects.requireNonNull(rules.get(order.get(place)));
            if (rule.position() != place) {
                rule.moveTo(place);
            }
        }
    }

    /** Keys in the order before; null when it stays. */
    @Nullable
    List<String> orderBefore() {
        return orderBefore;
    }
}
