package nl.busbaan.directory.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in a ZIP, by name without their folder. */
public final class Unzipped {
    /** A kaart of a large city is a tenth of this; a ZIP that unpacks to more isn't one. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_FILES = 200;
    private static final byte[] END = {'P', 'K', 5, 6};
    /** The end record with the longest comment it can have. */
    private static final int LONGEST_END = 22 + 65535;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Unzipped() {}

    /** @return empty when it is no ZIP or too large, which is noted then */
    public static Map<String, byte[]> files(byte[] zip, Errors errors) {
        if (!isWhole(zip)) {
            errors.add("", 0, "", "Dit is geen ZIP-bestand, of het is niet heel aangekomen.");
            return Map.of();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                byte[] bytes = in.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || ++count > MOST_FILES) {
                    errors.add(name, 0, "", "De bestanden zijn uitgepakt te groot.");
                    return Map.of();
                }
                if (!entry.isDirectory() && files.put(name, bytes) != null) {
                    errors.add(name, 0, "", "Dit bestand staat er twee keer in.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            errors.add("", 0, "", "Dit is geen ZIP-bestand, of het is beschadigd.");
            return Map.of();
        }
        return files;
    }

    /** A ZIP ends with the list of its files; one that was cut off between two files would look whole without it. */
    static boolean isWhole(byte[] zip) {
        for (int at = zip.length - END.length; at >= Math.max(0, zip.length - LONGEST_END); at--) {
            if (Arrays.equals(zip, at, at + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }

    /** The text without a byte order mark; empty when it isn't UTF-8, which is noted then. */
    public static Optional<String> text(String file, byte[] bytes, Errors errors) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            errors.add(file, 0, "", "Bewaar dit bestand als UTF-8.");
            return Optional.empty();
        }
    }
}
