package nl.busbaan.devstack.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Judges a search by all queries of a set, and tells the figures. */
public final class Judging {
    private static final int WORST = 10;

    /** One query with how good its answer is. */
    public record Judged(JudgedQuery query, String typed, Measures measures) {}

    private final String name;
    private final List<Judged> judged;

    private Judging(String name, List<Judged> judged) {
        this.name = name;
        this.judged = judged;
    }

    public static Judging of(String name, List<JudgedQuery> queries, Function<String, List<Hit>> search) {
        return new Judging(
                name,
                queries.stream()
                        .map(q -> new Judged(q, q.text(), Measures.of(q, search.apply(q.text()))))
                        .toList());
    }

    /** The same queries with a typing error each; those of short words only are left out. */
    public static Judging withTypos(String name, List<JudgedQuery> queries, Function<String, List<Hit>> search) {
        List<Judged> judged = new ArrayList<>();
        for (JudgedQuery query : queries) {
            Typo.in(query.text())
                    .ifPresent(typed -> judged.add(new Judged(query, typed, Measures.of(query, search.apply(typed)))));
        }
        return new Judging(name, judged);
    }

    public double ndcg() {
        return judged.stream().mapToDouble(j -> j.measures().ndcg()).average().orElse(0);
    }

    public double recall() {
        return judged.stream().mapToDouble(j -> j.measures().recall()).average().orElse(0);
    }

    public double empty() {
        return judged.stream()
                .mapToDouble(j -> j.measures().empty() ? 1 : 0)
                .average()
                .orElse(0);
    }

    public List<Judged> worst() {
        return judged.stream()
                .sorted(Comparator.comparingDouble(j -> j.measures().ndcg()))
                .limit(WORST)
                .toList();
    }

    /** The figures alone, for queries whose single answers nobody looks at. */
    public String figures() {
        StringBuilder report = new StringBuilder();
        report.append(line(name, judged));
        Map<String, List<Judged>> groups = new TreeMap<>();
        judged.forEach(j -> groups.computeIfAbsent(j.query().group(), g -> new ArrayList<>())
                .add(j));
        groups.forEach((group, queries) -> report.append(line("  " + group, queries)));
        return report.toString();
    }

    public String report() {
        StringBuilder report = new StringBuilder(figures());
        report.append("  worst:\n");
        worst().forEach(j -> report.append(
                String.format(Locale.ROOT, "    %.2f  %s%n", j.measures().ndcg(), j.typed())));
        return report.toString();
    }

    private static String line(String name, List<Judged> queries) {
        Judging these = new Judging(name, queries);
        return String.format(
                Locale.ROOT,
                "%-24s %4d queries   nDCG@10 %.3f   recall@10 %.3f   without result %.1f %%%n",
                name,
                queries.size(),
                these.ndcg(),
                these.recall(),
                100 * these.empty());
    }
}
