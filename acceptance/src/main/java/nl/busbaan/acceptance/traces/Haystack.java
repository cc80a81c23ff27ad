package nl.busbaan.acceptance.traces;

import java.util.List;

/** A place where data lies: tables, topics, an index, logs. */
public interface Haystack {
    String name();

    /**
     * Every spot in which the needle lies.
     *
     * @param needle a word in every form in which it may lie there, such as hexadecimal
     */
    List<String> spotsWith(Needle needle);

    /** How much was looked through, in words, so that a search of nothing can't pass for a clean one. */
    String extent();
}
