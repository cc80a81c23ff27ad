package nl.busbaan.devstack.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How good the answer to one query is, by its first ten hits.
 *
 * @param ndcg normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002), gain 2^grade - 1: 1 is the best order possible
 * @param recall of the answers of grade 2 and 3 that are worth finding the share that is there, of at most ten
 * @param empty there is no hit at all
 */
public record Measures(double ndcg, double recall, boolean empty) {
    static final int DEPTH = 10;
    private static final int GOOD = 2;

    public static Measures of(JudgedQuery query, List<Hit> hits) {
        List<Hit> first = hits.stream().limit(DEPTH).toList();
        List<Integer> grades = grades(query, first);
        List<Integer> best = new ArrayList<>();
        for (Answers answers : query.answers()) {
            for (int i = 0; i < answers.worthFinding(); i++) {
                best.add(answers.grade());
            }
        }
        best.sort(Comparator.reverseOrder());
        long good = Math.min(DEPTH, best.stream().filter(grade -> grade >= GOOD).count());
        long found = grades.stream().filter(grade -> grade >= GOOD).count();
        return new Measures(
                gain(grades) / gain(best.stream().limit(DEPTH).toList()),
                good == 0 ? 1 : (double) Math.min(found, good) / good,
                hits.isEmpty());
    }

    /** Grade of each hit: the highest of the answers it is among that still want more. */
    private static List<Integer> grades(JudgedQuery query, List<Hit> hits) {
        Map<Answers, Integer> had = new HashMap<>();
        List<Integer> grades = new ArrayList<>();
        for (Hit hit : hits) {
            int grade = query.answers().stream()
                    .filter(a -> a.entries().contains(hit) && had.getOrDefault(a, 0) < a.worthFinding())
                    .max(Comparator.comparingInt(Answers::grade))
                    .map(answers -> {
                        had.merge(answers, 1, Integer::sum);
                        return answers.grade();
                    })
                    .orElse(0);
            grades.add(grade);
        }
        return grades;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
        }
        return gain;
    }
}
