package nl.busbaan.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.Taxonomy;

/** Reads what people type as words, and knows the official words for them. */
@ApplicationScoped
class EverydayWords {
    private final Taxonomy taxonomy;

    EverydayWords(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Official words of every rule whose everyday words stand in the text. */
    Set<String> officialFor(String text) {
        String said = " " + String.join(" ", words(text)) + " ";
        Set<String> official = new LinkedHashSet<>();
        for (Synonym synonym : taxonomy.synonyms()) {
            if (synonym.everyday().stream().anyMatch(e -> said.contains(" " + String.join(" ", words(e)) + " "))) {
                official.addAll(synonym.official());
            }
        }
        return official;
    }

    /** The words, in lower case and without accents. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new ArrayList<>(Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
