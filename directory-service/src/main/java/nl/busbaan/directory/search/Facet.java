package nl.busbaan.directory.search;

import java.util.List;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.publication.EntryDocument;

/** What results can be narrowed by. Within a facet values add to each other; facets narrow each other. */
enum Facet {
    KIND("kind"),
    ORGANISATION("organisationIds"),
    LIFE_DOMAIN("lifeDomains"),
    LIFE_EVENT("lifeEvents"),
    TARGET_GROUP("targetGroups"),
    AREA("areas"),
    LANGUAGE("languages"),
    /** Who answers at this moment; like the next two, its only value is {@link #YES}. */
    REACHABLE_NOW("open"),
    TAKES_REFERRALS("takesReferrals"),
    DECIDES_ALONE("decidesAlone");

    static final String YES = "true";
    /** Values that are told, those with most entries first; all organisations of a city are fewer. */
    static final int MOST_VALUES = 200;

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** Name of the field in the index. */
    String field() {
        return field;
    }

    List<String> valuesOf(EntryDocument entry, Moment moment) {
        return switch (this) {
            case KIND -> List.of(entry.kind().name());
            case ORGANISATION ->
                entry.organisationIds().stream().map(Object::toString).toList();
            case LIFE_DOMAIN -> entry.lifeDomains();
            case LIFE_EVENT -> entry.lifeEvents();
            case TARGET_GROUP -> entry.targetGroups();
            case AREA -> entry.areas();
            case LANGUAGE -> entry.languages();
            case REACHABLE_NOW -> yes(moment.answers(entry));
            case TAKES_REFERRALS -> yes(entry.intake() == Intake.OPEN);
            case DECIDES_ALONE -> yes(entry.decidesAlone());
        };
    }

    private static List<String> yes(boolean applies) {
        return applies ? List.of(YES) : List.of();
    }
}
