package nl.busbaan.directory.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The words of ordinary Dutch, in all their forms: whoever typed one of these meant it, also when the kaart has only words that
 * look like it. The list is OpenTaal's; its licence lies beside it.
 */
public final class OrdinaryWords {
    private static final String FILE = "/language/ordinary-words.txt.gz";

    private OrdinaryWords() {}

    /** @param word in lower case and without accents */
    public static boolean contains(String word) {
        return Arrays.binarySearch(Hashes.SORTED, hash(word)) >= 0;
    }

    /** Hashes take a tenth of the memory of the words, and of 64 bits no two of a few hundred thousand words share one. */
    private static final class Hashes {
        static final long[] SORTED = read();

        private static long[] read() {
            try (InputStream file = Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream(FILE));
                    var lines = new BufferedReader(
                            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII))) {
                return lines.lines().mapToLong(OrdinaryWords::hash).sorted().toArray();
            } catch (IOException e) {
                throw new IllegalStateException("The resource %s can't be read.".formatted(FILE), e);
            }
        }
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
