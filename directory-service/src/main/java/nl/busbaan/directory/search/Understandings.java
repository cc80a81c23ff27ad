package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;

/**
 * The understanding that goes with the kaart as it stands. A change of a kaart of thousands is understood within seconds. Making one
 * reads every text, so of a larger kaart it is made more seldom; while a new one is made, the one before is used.
 */
@ApplicationScoped
class Understandings {
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(2).toNanos();
    /** So many times as long as the making took, the next waits. */
    private static final int REST = 5;

    private final Entries entries;
    private final Taxonomy taxonomy;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Made made = new Made("", Understanding.NONE, System.nanoTime(), 0);

    /** @param pause until the kaart is looked at again */
    private record Made(String stamp, Understanding understanding, long looked, long pause) {
        boolean isDue() {
            return System.nanoTime() - looked >= pause;
        }
    }

    Understandings(Entries entries, Taxonomy taxonomy) {
        this.entries = entries;
        this.taxonomy = taxonomy;
    }

    Understanding current() {
        boolean first = made.understanding() == Understanding.NONE;
        if (made.isDue() && (first || !making.isLocked())) {
            making.lock();
            try {
                look();
            } finally {
                making.unlock();
            }
        }
        return made.understanding();
    }

    private void look() {
        if (!made.isDue()) {
            return;
        }
        long began = System.nanoTime();
        List<Synonym> synonyms = taxonomy.synonyms();
        StringBuilder rules = new StringBuilder();
        synonyms.forEach(s -> rules.append(s.everyday()).append(s.official()));
        String stamp = entries.stamp() + ":" + rules.toString().hashCode();
        if (stamp.equals(made.stamp())) {
            made = new Made(stamp, made.understanding(), began, LOOK_AGAIN_NANOS);
        } else {
            Understanding understanding = new Understanding(vocabulary(synonyms), synonyms, phrases());
            long now = System.nanoTime();
            made = new Made(stamp, understanding, now, Math.max(LOOK_AGAIN_NANOS, REST * (now - began)));
        }
    }

    private Phrases phrases() {
        List<String> phrases = new ArrayList<>(entries.needs());
        taxonomy.terms().forEach(term -> phrases.add(term.name()));
        return new Phrases(phrases);
    }

    /** Words of the entries, and of the code lists and rules, so that these aren't taken for typing errors. */
    private Vocabulary vocabulary(List<Synonym> synonyms) {
        Map<String, Integer> words = new HashMap<>();
        int[] count = {0};
        entries.texts((text, times) -> {
            count[0] += times;
            Dutch.words(text).stream().distinct().forEach(word -> words.merge(word, times, Integer::sum));
        });
        for (Term term : taxonomy.terms()) {
            Dutch.words(term.name() + " " + String.join(" ", term.synonyms()))
                    .forEach(w -> words.merge(w, 1, Integer::sum));
        }
        for (Synonym synonym : synonyms) {
            Dutch.words(String.join(" ", synonym.everyday()) + " " + String.join(" ", synonym.official()))
                    .forEach(w -> words.putIfAbsent(w, 1));
        }
        return new Vocabulary(words, count[0]);
    }
}
