package nl.busbaan.directory.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the fields of entries are called, in the order in which they are read. */
final class Fields {
    private static final Map<String, String> LABELS = new LinkedHashMap<>();
    /** What is known about how an entry is kept, rather than about whom or what it describes. */
    private static final Set<String> KEEPING = Set.of("generated", "source", "sourceDate", "lastConfirmed");

    static {
        LABELS.put("name", "Naam");
        LABELS.put("givenName", "Voornaam");
        LABELS.put("familyName", "Achternaam");
        LABELS.put("kind", "Soort");
        LABELS.put("assignments", "Functie");
        LABELS.put("organisationId", "Organisatie");
        LABELS.put("teamId", "Team");
        LABELS.put("task", "Taak");
        LABELS.put("description", "Omschrijving");
        LABELS.put("summary", "In het kort");
        LABELS.put("conditions", "Voor wie en wanneer?");
        LABELS.put("whoDecides", "Wie beslist?");
        LABELS.put("termDays", "Antwoord binnen");
        LABELS.put("documents", "Wat is nodig?");
        LABELS.put("mandate", "Mag beslissen over");
        LABELS.put("mandateAmountEur", "Mag beslissen tot");
        LABELS.put("decidesAlone", "Beslist zelf");
        LABELS.put("expertise", "Weet veel van");
        LABELS.put("wishes", "Wat het initiatief vraagt");
        LABELS.put("lifeDomains", "Leefgebieden");
        LABELS.put("lifeEvents", "Gebeurtenissen");
        LABELS.put("targetGroups", "Voor wie");
        LABELS.put("languages", "Talen");
        LABELS.put("areas", "Werkgebied");
        LABELS.put("needs", "Zo zeggen inwoners het");
        LABELS.put("phone", "Telefoon");
        LABELS.put("email", "E-mail");
        LABELS.put("website", "Website");
        LABELS.put("workingHours", "Werktijden");
        LABELS.put("openingHours", "Openingstijden");
        LABELS.put("contactName", "Vraag naar");
        LABELS.put("location", "Adres");
        LABELS.put("intake", "Aanmelding");
        LABELS.put("duoPartnerId", "Duo");
        LABELS.put("standInIds", "Vervanging");
        LABELS.put("everyday", "Wat mensen zeggen");
        LABELS.put("official", "Officiële woorden");
        LABELS.put("owner", "Eigenaar");
        LABELS.put("synonyms", "Alledaagse woorden");
        LABELS.put("category", "Vakgebied");
        LABELS.put("generated", "Verzonnen voorbeeld");
        LABELS.put("source", "Bron");
        LABELS.put("sourceDate", "Datum van de bron");
        LABELS.put("lastConfirmed", "Nagekeken op");
    }

    /** What a reader is told of an entry. */
    static final List<String> SHOWN =
            LABELS.keySet().stream().filter(field -> !KEEPING.contains(field)).toList();

    private Fields() {}

    static boolean knows(String field) {
        return LABELS.containsKey(field);
    }

    static String label(String field) {
        return Objects.requireNonNullElse(LABELS.get(field), field);
    }

    /** The fields of both; one without a label, of long ago or brand new, comes last under its own name. */
    static Set<String> of(JsonNode before, JsonNode after) {
        Set<String> fields = new LinkedHashSet<>(LABELS.keySet());
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
