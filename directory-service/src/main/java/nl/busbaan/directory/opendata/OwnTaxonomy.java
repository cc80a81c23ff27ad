package nl.busbaan.directory.opendata;

import java.util.Locale;
import java.util.UUID;
import nl.busbaan.directory.hsds.NameBasedId;
import nl.busbaan.directory.taxonomy.TermKind;

/** Our code lists as taxonomies of the standard. */
enum OwnTaxonomy {
    LIFE_DOMAIN("Leefgebied", "Waar in het leven het over gaat."),
    LIFE_EVENT("Levensgebeurtenis", "Wat er gebeurd is in iemands leven."),
    TARGET_GROUP("Doelgroep", "Voor wie het is."),
    AREA("Gebied", "Stadsdeel of plaats waar het voor is."),
    OFFERING_KIND("Soort aanbod", "Regeling, dienst of informeel initiatief."),
    ORGANISATION_KIND("Soort organisatie", "Wat voor organisatie het is."),
    TASK("Wettelijke taak", "De wet of taak waaronder een team werkt.");

    private static final UUID BUSBAAN =
            NameBasedId.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:busbaan:sociale-kaart");

    private final String label;
    private final String description;

    OwnTaxonomy(String label, String description) {
        this.label = label;
        this.description = description;
    }

    static OwnTaxonomy of(TermKind kind) {
        return switch (kind) {
            case LIFE_DOMAIN -> LIFE_DOMAIN;
            case LIFE_EVENT -> LIFE_EVENT;
            case AREA -> AREA;
        };
    }

    UUID id() {
        return NameBasedId.of(BUSBAAN, slug());
    }

    UUID term(String code) {
        return NameBasedId.of(id(), code);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    String uri() {
        return "urn:busbaan:codelijst:" + slug();
    }
}
