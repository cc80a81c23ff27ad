package nl.busbaan.directory.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.publication.Entries;
import nl.busbaan.directory.taxonomy.ListChanges;
import nl.busbaan.directory.taxonomy.ListsChanged;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;
import org.jboss.logging.Logger;

/**
 * The understanding that goes with the kaart as it stands. A change of a kaart of thousands is understood within seconds. Reading
 * every text takes its time, so of a larger kaart that is done more seldom; no search waits for it, but uses what was read before.
 * The code lists and rules are small: what the administrator changes of them here holds for the next search, and on another replica
 * within two seconds.
 */
@ApplicationScoped
class Understandings {
    private static final Logger LOG = Logger.getLogger(Understandings.class);
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(2).toNanos();
    /** So many times as long as the reading took, the next waits. */
    private static final int REST = 5;

    private final Entries entries;
    private final Taxonomy taxonomy;
    private final ListChanges lists;
    private final Places places;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock making = new ReentrantLock();
    private volatile Texts texts = Texts.NONE;
    private volatile Made made = new Made(Texts.NONE, "", Understanding.NONE, System.nanoTime());
    /** Rises when the lists change here, so that a change during the making isn't missed. */
    private final AtomicLong told = new AtomicLong();

    private volatile long heard;

    /**
     * What the entries say.
     *
     * @param words with how many entries have them
     * @param names words of the names of people
     * @param pause until the kaart is looked at again
     */
    private record Texts(
            String stamp,
            Map<String, Integer> words,
            int count,
            Set<String> names,
            Set<String> needs,
            long looked,
            long pause) {
        static final Texts NONE = new Texts("", Map.of(), 0, Set.of(), Set.of(), System.nanoTime(), 0);

        boolean isDue() {
            return System.nanoTime() - looked >= pause;
        }

        Texts stillHolds(long began) {
            return new Texts(stamp, words, count, names, needs, began, LOOK_AGAIN_NANOS);
        }
    }

    /** @param stamp of the lists */
    private record Made(Texts texts, String stamp, Understanding understanding, long looked) {
        boolean holds(Texts now) {
            return texts.stamp.equals(now.stamp) && System.nanoTime() - looked < LOOK_AGAIN_NANOS;
        }
    }

    Understandings(Entries entries, Taxonomy taxonomy, ListChanges lists, Places places) {
        this.entries = entries;
        this.taxonomy = taxonomy;
        this.lists = lists;
        this.places = places;
    }

    void listsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListsChanged change) {
        told.incrementAndGet();
    }

    /** So that the first search doesn't have to wait for it. */
    void begin(@Observes StartupEvent started) {
        readMeanwhile();
    }

    Understanding current() {
        if (texts.stamp.isEmpty()) {
            locked(reading, this::read);
        } else if (texts.isDue() && !reading.isLocked()) {
            readMeanwhile();
        }
        if (heard != told.get() || !made.holds(texts)) {
            locked(making, this::make);
        }
        return made.understanding();
    }

    private void readMeanwhile() {
        Thread.ofVirtual().name("understanding").start(() -> {
            try {
                locked(reading, this::read);
            } catch (IllegalStateException e) {
                LOG.warnf(
                        "The texts of the kaart could not be read; what was read before is used (%s).", e.getMessage());
            }
        });
    }

    private static void locked(ReentrantLock lock, Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    private void read() {
        if (!texts.isDue()) {
            return;
        }
        long began = System.nanoTime();
        String stamp = entries.stamp();
        if (stamp.equals(texts.stamp())) {
            texts = texts.stillHolds(began);
            return;
        }
        Map<String, Integer> words = new HashMap<>();
        int[] count = {0};
        entries.texts((text, times) -> {
            count[0] += times;
            Dutch.words(text).stream().distinct().forEach(word -> words.merge(word, times, Integer::sum));
        });
        Set<String> names = new HashSet<>();
        entries.names(name -> names.addAll(Dutch.words(name)));
        Set<String> needs = Set.copyOf(entries.needs());
        long now = System.nanoTime();
        texts = new Texts(stamp, words, count[0], names, needs, now, Math.max(LOOK_AGAIN_NANOS, REST * (now - began)));
    }

    private void make() {
        Texts read = texts;
        long hearing = told.get();
        if (heard == hearing && made.holds(read)) {
            return;
        }
        long began = System.nanoTime();
        String stamp = lists.stamp();
        boolean same = made.texts.stamp.equals(read.stamp) && made.stamp.equals(stamp);
        Understanding understanding = same ? made.understanding() : understanding(read);
        made = new Made(read, stamp, understanding, began);
        heard = hearing;
    }

    private Understanding understanding(Texts read) {
        List<Synonym> synonyms = taxonomy.synonyms();
        List<Term> terms = taxonomy.terms();
        List<String> phrases = new ArrayList<>(read.needs);
        terms.forEach(term -> phrases.add(term.name()));
        return new Understanding(
                vocabulary(read, terms, synonyms), synonyms, new Phrases(phrases), new Areas(terms, places.all()));
    }

    /** Words of the entries, and of the code lists and rules, so that these aren't taken for typing errors. */
    private static Vocabulary vocabulary(Texts read, List<Term> terms, List<Synonym> synonyms) {
        Map<String, Integer> words = new HashMap<>(read.words);
        for (Term term : terms) {
            Dutch.words(term.name() + " " + String.join(" ", term.synonyms()))
                    .forEach(w -> words.merge(w, 1, Integer::sum));
        }
        for (Synonym synonym : synonyms) {
            Dutch.words(String.join(" ", synonym.everyday()) + " " + String.join(" ", synonym.official()))
                    .forEach(w -> words.putIfAbsent(w, 1));
        }
        return new Vocabulary(words, read.count, read.names);
    }
}
