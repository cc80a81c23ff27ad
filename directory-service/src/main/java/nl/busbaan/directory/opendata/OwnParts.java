package nl.busbaan.directory.opendata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.NameBasedId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import org.jspecify.annotations.Nullable;

/** What entries have in common as records: places, telephone numbers, hours, areas, terms, where it was read. */
final class OwnParts {
    private static final UUID PLACE_UNIT = NameBasedId.of(OwnTaxonomy.OFFERING_KIND.id(), "unit:place");

    private final HsdsRecords records;
    private final Labels labels;
    private final String province;

    OwnParts(HsdsRecords records, Labels labels, String province) {
        this.records = records;
        this.labels = labels;
        this.province = province;
    }

    /** @param resource what the standard calls it */
    record Owner(UUID id, String resource) {}

    static String status(Intake intake) {
        return intake == Intake.PAUSED ? "temporarily closed" : "active";
    }

    /** When it is full, the standard says so in a capacity of nothing. The moment is filled in on reading. */
    void capacity(UUID service, Intake intake) {
        if (intake == Intake.FULL) {
            records.add("units", PLACE_UNIT, "name", "plek");
            records.add(
                    "service_capacity",
                    NameBasedId.of(service, "capacity"),
                    "service_id",
                    service,
                    "unit_id",
                    PLACE_UNIT,
                    "available",
                    0,
                    "description",
                    Intake.FULL.label() + ".");
        }
    }

    /** A masked address keeps its street, postal code and place on the map to itself. */
    void place(UUID owner, UUID organisation, String name, @Nullable Location location) {
        if (location == null || location.equals(Location.NOWHERE)) {
            return;
        }
        Location shown = location.shown();
        UUID id = placeOf(owner);
        records.add(
                HsdsTables.LOCATIONS,
                id,
                "location_type",
                "physical",
                "organization_id",
                organisation,
                "name",
                name,
                "description",
                shown.masked() ? "Het adres is niet openbaar. Neem contact op met de organisatie." : null,
                "latitude",
                shown.latitude(),
                "longitude",
                shown.longitude());
        if (shown.street() != null && shown.postalCode() != null && shown.city() != null) {
            records.add(
                    "addresses",
                    NameBasedId.of(owner, "address"),
                    "location_id",
                    id,
                    "address_1",
                    shown.street(),
                    "city",
                    shown.city(),
                    "state_province",
                    province,
                    "postal_code",
                    shown.postalCode(),
                    "country",
                    "NL",
                    "address_type",
                    "physical");
        }
    }

    /** The service is given at the first of these that has a place. */
    void at(UUID service, UUID... owners) {
        for (UUID owner : owners) {
            UUID place = placeOf(owner);
            if (records.find(HsdsTables.LOCATIONS, place.toString()) != null) {
                records.add(
                        HsdsTables.SERVICES_AT_LOCATIONS,
                        NameBasedId.of(service, "at:" + place),
                        "service_id",
                        service,
                        "location_id",
                        place);
                return;
            }
        }
    }

    private static UUID placeOf(UUID owner) {
        return NameBasedId.of(owner, "location");
    }

    void department(Team team, UUID owner, String column, UUID joined) {
        TeamDetails d = team.details();
        UUID contact = NameBasedId.of(owner, "contact:" + team.key());
        records.add(
                "contacts",
                contact,
                column,
                joined,
                "department",
                d.name(),
                "title",
                d.task().label(),
                "email",
                d.email());
        phone(contact, "contact_id", contact, d.phone(), null);
    }

    void phone(UUID owner, String column, UUID joined, @Nullable String number, @Nullable String description) {
        if (number != null) {
            records.add(
                    "phones",
                    NameBasedId.of(owner, "phone:" + number),
                    column,
                    joined,
                    "number",
                    number,
                    "type",
                    "voice",
                    "description",
                    description);
        }
    }

    void openings(UUID service, List<Week.Opening> openings, @Nullable String description) {
        int number = 0;
        for (Week.Opening opening : openings) {
            schedule(
                    service,
                    number++,
                    "freq",
                    "WEEKLY",
                    "interval",
                    1,
                    "wkst",
                    "MO",
                    "byday",
                    opening.byday(),
                    "opens_at",
                    opening.opensAt(),
                    "closes_at",
                    opening.closesAt(),
                    "description",
                    description);
        }
    }

    void schedule(UUID service, int number, @Nullable Object... namesAndValues) {
        if (namesAndValues[namesAndValues.length - 1] == null) {
            return;
        }
        @Nullable Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "service_id";
        all[1] = service;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        records.add("schedules", NameBasedId.of(service, "schedule:" + number), all);
    }

    void areas(UUID service, Collection<String> codes) {
        for (String code : codes) {
            records.add(
                    "service_areas",
                    NameBasedId.of(service, "area:" + code),
                    "service_id",
                    service,
                    "name",
                    labels.of(OwnTaxonomy.AREA, code));
        }
        classify(new Owner(service, "service"), OwnTaxonomy.AREA, codes);
    }

    void classify(Owner entry, OwnTaxonomy taxonomy, Collection<String> codes) {
        for (String code : codes) {
            UUID term = taxonomy.term(code);
            String label = labels.of(taxonomy, code);
            // Beside the entry, so that its taxonomies can be told; stored once, with the code lists.
            Labels.addTerm(records, taxonomy, code, label);
            records.add(
                    HsdsTables.ATTRIBUTES,
                    NameBasedId.of(entry.id, "attribute:" + term),
                    "link_id",
                    entry.id,
                    "taxonomy_term_id",
                    term,
                    "link_type",
                    taxonomy.slug(),
                    "link_entity",
                    entry.resource,
                    "label",
                    label);
        }
    }

    void source(Owner entry, String source, LocalDate date) {
        records.add(
                HsdsTables.METADATA,
                NameBasedId.of(entry.id, "source"),
                "resource_id",
                entry.id,
                "resource_type",
                entry.resource,
                "last_action_date",
                date,
                "last_action_type",
                "create",
                "field_name",
                "source",
                "replacement_value",
                source,
                "updated_by",
                source);
    }
}
