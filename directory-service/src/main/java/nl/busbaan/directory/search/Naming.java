package nl.busbaan.directory.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.language.Dutch;
import nl.busbaan.directory.language.Vocabulary;
import nl.busbaan.directory.language.Vocabulary.Meant;
import nl.busbaan.directory.language.Vocabulary.Relation;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.directory.search.Understood.Asked;
import nl.busbaan.directory.search.Understood.Concept;
import org.jspecify.annotations.Nullable;

/** Whether what was asked calls an entry by its name or role. */
final class Naming {
    /** From this share on a title is said, and not just touched. */
    private static final double NAMED_SHARE = 0.7;

    /** As sure as a rule of one word is. */
    private static final double SURE = 0.7;

    /** A compound with the word itself, not one that shares a part with it. */
    private static final double DIRECT = 0.5;

    /** From so many on, a role is called although one of the words isn't his: "raadsman die Twi of Engels spreekt, Centrum". */
    private static final int MANY_WORDS = 4;

    private static final Set<EntryKind> WITH_A_NAME =
            Set.of(EntryKind.PROFESSIONAL, EntryKind.TEAM, EntryKind.ORGANISATION, EntryKind.INITIATIVE);

    private final Understood understood;
    private final Vocabulary vocabulary;

    Naming(Understood understood, Vocabulary vocabulary) {
        this.understood = understood;
        this.vocabulary = vocabulary;
    }

    /** Everything that was said names this entry: its name or role, and the team, organisation or area it belongs to. */
    boolean names(EntryDocument entry, EntryWords known) {
        if (understood.asked().isEmpty() || !WITH_A_NAME.contains(entry.kind())) {
            return false;
        }
        Set<String> said = new HashSet<>();
        Set<String> otherWords = otherWordsForRole(known, said);
        int unsaid = 0;
        for (Asked asked : understood.asked()) {
            String key = says(asked, entry, known);
            if (key == null) {
                unsaid += otherWords.contains(Dutch.key(asked.said())) ? 0 : 1;
            } else {
                said.add(key);
            }
        }
        if (entry.kind() == EntryKind.PROFESSIONAL
                && unsaid <= (understood.asked().size() >= MANY_WORDS ? 1 : 0)
                && saysRole(said, entry.role() == null ? "" : entry.role())) {
            return true;
        }
        if (unsaid > 0) {
            return false;
        }
        if (entry.kind() == EntryKind.PROFESSIONAL) {
            return said.stream().anyMatch(known.title()::contains);
        }
        double all = known.title().stream().mapToDouble(vocabulary::tells).sum();
        double touched = known.title().stream()
                .filter(said::contains)
                .mapToDouble(vocabulary::tells)
                .sum();
        return all > 0 && touched / all >= NAMED_SHARE;
    }

    /** The role was called, whatever else was said: "jobcoach voor iemand met autisme". */
    boolean callsRole(EntryDocument entry, EntryWords known) {
        if (entry.role() == null) {
            return false;
        }
        Set<String> said = new HashSet<>();
        otherWordsForRole(known, said);
        for (Asked asked : understood.asked()) {
            asked.meant().stream()
                    .filter(meant -> meant.relation() == Relation.SAME || meant.relation() == Relation.MENDED)
                    .forEach(meant -> said.add(meant.key()));
        }
        return saysRole(said, entry.role());
    }

    /** "Hoofd" and "keuringsarts" call a role by other words than its own; what they stand for counts as said then. */
    private Set<String> otherWordsForRole(EntryWords known, Set<String> said) {
        Set<String> otherWords = new HashSet<>();
        for (Concept concept : understood.concepts()) {
            if (concept.weight() >= SURE && known.role().containsAll(concept.keys())) {
                said.addAll(concept.keys());
                otherWords.addAll(Dutch.keys(concept.said()));
            }
        }
        return otherWords;
    }

    /** A role has more names than one: "Praktijkondersteuner (POH)", "Wmo-consulent" and "Wmo consulent". */
    private static boolean saysRole(Set<String> said, String role) {
        for (String name : role.split("[(),]", -1)) {
            List<String> asOne = Dutch.keys(name.replace("-", ""));
            List<String> inParts = Dutch.keys(name.replace('-', ' '));
            if (!asOne.isEmpty() && (said.containsAll(asOne) || said.containsAll(inParts))) {
                return true;
            }
        }
        return false;
    }

    /** A part of a word names nothing; a compound with it does beside other words: "schuldhulp Noord". */
    private boolean canName(Meant meant) {
        return switch (meant.relation()) {
            case SAME, MENDED -> true;
            case COMPOUND -> understood.asked().size() > 1 && meant.weight() >= DIRECT;
            case PART, RELATED, ALSO -> false;
        };
    }

    private @Nullable String says(Asked asked, EntryDocument entry, EntryWords known) {
        if (asked.isPlaceOf(entry) && EntryWords.isOfFewAreas(entry)) {
            return Dutch.key(asked.said());
        }
        for (Meant meant : asked.meant()) {
            if (canName(meant)
                    && (known.title().contains(meant.key())
                            || known.role().contains(meant.key())
                            || known.around().contains(meant.key()))) {
                return meant.key();
            }
        }
        if (entry.kind() == EntryKind.PROFESSIONAL && Names.mayBeMeant(asked, understood, vocabulary)) {
            for (String name : known.name()) {
                if (Names.alike(asked.said(), name) > 0) {
                    return Dutch.key(name);
                }
            }
        }
        return null;
    }
}
