package nl.busbaan.directory.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;

/**
 * What someone typed, as the sociale kaart can answer it.
 *
 * @param asked the words that mean something
 * @param concepts official words for what was said in everyday words
 * @param mended the text with its typing errors mended, if it has any
 */
record Understood(List<Asked> asked, List<Concept> concepts, Optional<String> mended) {

    /**
     * @param said as it was typed
     * @param tells how much it says of the need; common words say less
     * @param known it is a word of the kaart
     * @param meant words of the kaart it may stand for
     */
    record Asked(String said, double tells, boolean known, List<Meant> meant) {
        boolean mended() {
            return meant.stream().anyMatch(m -> m.relation() == Relation.MENDED);
        }
    }

    /**
     * @param said the everyday words
     * @param official the official words for them
     * @param keys of the official words
     * @param weight 1 when all of the everyday words were said as they are
     */
    record Concept(String said, String official, Set<String> keys, double weight) {}

    boolean isEmpty() {
        return asked.isEmpty();
    }

    double tells() {
        return asked.stream().mapToDouble(Asked::tells).sum();
    }

    /** What people type stays out of logs. */
    @Override
    public String toString() {
        return "Understood[…]";
    }
}
