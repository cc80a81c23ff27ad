package nl.busbaan.directory.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a sociale kaart and the columns that each must have. A file that isn't there leaves its kind alone. Their order here is the
 * order of what refers to what.
 */
enum CsvFile {
    ROLES("roles", "code", "name", "category"),
    LIFE_DOMAINS("life-domains", "code", "name", "synonyms"),
    LIFE_EVENTS("life-events", "code", "name", "synonyms"),
    AREAS("areas", "code", "name", "synonyms"),
    SYNONYMS("synonyms", "everyday", "official", "owner"),
    ORGANISATIONS(
            "organisations",
            "externalId",
            "name",
            "kind",
            "description",
            "lifeDomains",
            "areas",
            "website",
            "phone",
            "email",
            "source",
            "sourceDate",
            "lastConfirmed"),
    TEAMS(
            "teams",
            "externalId",
            "organisation",
            "name",
            "task",
            "description",
            "areas",
            "phone",
            "email",
            "workingHours",
            "lead",
            "lastConfirmed",
            "source",
            "sourceDate"),
    PROFESSIONALS(
            "professionals",
            "externalId",
            "givenName",
            "familyName",
            "role",
            "team",
            "organisation",
            "mandate",
            "mandateAmountEur",
            "decidesAlone",
            "expertise",
            "languages",
            "areas",
            "phone",
            "email",
            "workingHours",
            "duoPartner",
            "standIns",
            "lifeDomains",
            "generated",
            "lastConfirmed",
            "source",
            "sourceDate"),
    OFFERINGS(
            "offerings",
            "externalId",
            "name",
            "kind",
            "organisation",
            "team",
            "summary",
            "conditions",
            "whoDecides",
            "termDays",
            "documents",
            "lifeDomains",
            "lifeEvents",
            "targetGroups",
            "areas",
            "needs",
            "source",
            "sourceDate",
            "lastConfirmed"),
    INITIATIVES(
            "initiatives",
            "externalId",
            "name",
            "organisation",
            "description",
            "wishes",
            "lifeDomains",
            "targetGroups",
            "languages",
            "areas",
            "phone",
            "contactName",
            "openingHours",
            "needs",
            "source",
            "sourceDate",
            "lastConfirmed");

    private final String stem;
    private final List<String> columns;

    CsvFile(String stem, String... columns) {
        this.stem = stem;
        this.columns = List.of(columns);
    }

    String fileName() {
        return stem + ".csv";
    }

    List<String> columns() {
        return columns;
    }

    /** The file of that name; null when it is none of ours. */
    static @Nullable CsvFile named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst()
                .orElse(null);
    }

    /** Column whose value tells rows apart; the rules of the synonym file have none. */
    Optional<String> key() {
        return this == SYNONYMS ? Optional.empty() : Optional.of(columns.getFirst());
    }

    /** Name in the counts of the answer: {@code lifeDomains}. */
    String countName() {
        String[] parts = stem.split("-", -1);
        StringBuilder name = new StringBuilder(parts[0]);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name.toString();
    }
}
