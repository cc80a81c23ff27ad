package nl.busbaan.directory.professional;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A business card to put in one's telephone: vCard 4.0 (RFC 6350). */
final class VCard {
    static final String MEDIA_TYPE = "text/vcard; charset=utf-8";
    /** Octets of a line before it is folded (RFC 6350, 3.2). */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private VCard() {}

    static String of(ProfessionalView person) {
        VCard card = new VCard();
        ProfessionalView.Assignment main = person.assignments().getFirst();
        card.line("BEGIN", "VCARD")
                .line("VERSION", "4.0")
                .line("KIND", "individual")
                .line("UID", "urn:uuid:" + person.id())
                .line("FN", escaped(person.name()))
                .line("N", escaped(person.familyName()) + ";" + escaped(person.givenName()) + ";;;")
                .line("ORG", escaped(main.organisationName()) + ";" + escaped(main.teamName()))
                .line("TITLE", escaped(main.roleName()))
                .line("TEL;VALUE=uri;TYPE=work", "tel:" + person.phone().replaceAll("[^+0-9]", ""))
                .line("EMAIL;TYPE=work", escaped(person.email()));
        if (!person.languages().isEmpty()) {
            card.line("NOTE", escaped("Talen: " + String.join(", ", person.languages())));
        }
        return card.line("END", "VCARD").text.toString();
    }

    private VCard line(String property, String value) {
        String line = property + ":" + value;
        int length = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String one = Character.toString(point);
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(one);
            length += octets;
            i += Character.charCount(point);
        }
        text.append("\r\n");
        return this;
    }

    private static String escaped(String value) {
        String escaped = value;
        for (String special : List.of("\\", ",", ";")) {
            escaped = escaped.replace(special, "\\" + special);
        }
        return escaped.replaceAll("\\R", "\\\\n");
    }
}
