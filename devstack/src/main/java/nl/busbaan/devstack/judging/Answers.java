package nl.busbaan.devstack.judging;

import java.util.Set;

/**
 * Entries that are equally good an answer to a query.
 *
 * @param grade 3 solves it or decides on it, 2 is part of it or the next best, 1 helps a little
 * @param most so many of them are worth finding: two people who may decide are enough
 */
public record Answers(Set<Hit> entries, int grade, int most) {
    int worthFinding() {
        return Math.min(most, entries.size());
    }
}
