package nl.busbaan.acceptance.traces;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A word, and the same word as hexadecimal and Base64 (at each of the three alignments) would hide it. */
public record Needle(String word, List<String> forms) {
    public static Needle of(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<String>();
        forms.add(word);
        forms.add(HexFormat.of().formatHex(bytes));
        for (int before = 0; before < 3; before++) {
            forms.add(base64(bytes, before));
        }
        return new Needle(word, List.copyOf(forms));
    }

    /** The characters of the encoding that depend on the word alone, whatever stands around it. */
    private static String base64(byte[] bytes, int before) {
        var padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
        var first = (before * 8 + 5) / 6;
        var last = padded.length * 8 / 6;
        return encoded.substring(first, last);
    }

    boolean liesIn(String text) {
        return forms.stream().anyMatch(text::contains);
    }
}
