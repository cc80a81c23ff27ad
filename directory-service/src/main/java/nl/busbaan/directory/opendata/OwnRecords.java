package nl.busbaan.directory.opendata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.HsdsTables;
import nl.busbaan.directory.hsds.NameBasedId;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.informal.InitiativeDetails;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.offering.OfferingDetails;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import org.jspecify.annotations.Nullable;

/**
 * Our kaart as records of the standard. What is personal has no way in: professionals aren't read, the contact name of an
 * initiative isn't copied, and its mobile number is taken to be somebody's own.
 */
final class OwnRecords {
    private static final Pattern MOBILE = Pattern.compile("(\\+31|0031|0)[ ()0-]*6.*");

    private final Labels labels;
    private final HsdsRecords records = new HsdsRecords();
    private final Map<String, String> words = new HashMap<>();

    OwnRecords(Labels labels) {
        this.labels = labels;
    }

    HsdsRecords records() {
        return records;
    }

    /** By id: the everyday words an entry is found by. */
    Map<String, String> words() {
        return words;
    }

    void add(Organisation organisation) {
        OrganisationDetails d = organisation.details();
        UUID id = organisation.key();
        records.add(
                HsdsTables.ORGANIZATIONS,
                id,
                "name",
                d.name(),
                "description",
                d.description().isBlank() ? d.kind().label() : d.description(),
                "email",
                d.email(),
                "website",
                d.website());
        phone(id, "organization_id", id, d.phone(), null);
        Entry entry = new Entry(id, "organization");
        classify(entry, OwnTaxonomy.ORGANISATION_KIND, List.of(d.kind().name()));
        classify(entry, OwnTaxonomy.LIFE_DOMAIN, d.lifeDomains());
        classify(entry, OwnTaxonomy.AREA, d.areas());
        source(entry, d.source(), d.sourceDate());
    }

    /** A team is a program of its organisation, with a department to turn to. */
    void add(Team team) {
        TeamDetails d = team.details();
        UUID id = team.key();
        records.add(
                HsdsTables.PROGRAMS,
                id,
                "organization_id",
                d.organisationId(),
                "name",
                d.name(),
                "description",
                d.description().isBlank() ? d.task().label() : d.description());
        department(team, id, "organization_id", d.organisationId().value());
        Entry entry = new Entry(id, "program");
        classify(entry, OwnTaxonomy.TASK, List.of(d.task().name()));
        classify(entry, OwnTaxonomy.AREA, d.areas());
        source(entry, d.source(), d.sourceDate());
    }

    void add(Offering offering, @Nullable Team team) {
        OfferingDetails d = offering.details();
        UUID id = offering.key();
        records.add(
                HsdsTables.SERVICES,
                id,
                "organization_id",
                d.organisationId(),
                "program_id",
                team == null ? null : team.id(),
                "name",
                d.name(),
                "description",
                d.summary(),
                "email",
                team == null ? null : team.details().email(),
                "status",
                "active",
                "application_process",
                d.whoDecides().isEmpty()
                        ? null
                        : "Hierover beslist: "
                                + d.whoDecides().stream().map(labels::role).collect(Collectors.joining(", ")) + ".",
                "wait_time",
                d.termDays() == null ? null : "Besluit binnen %d dagen.".formatted(d.termDays()),
                "eligibility_description",
                d.conditions(),
                "assured_date",
                d.lastConfirmed());
        if (team != null) {
            department(team, id, "service_id", id);
            phone(id, "service_id", id, team.details().phone(), team.details().name());
            openings(id, Week.of(team.details().workingHours()), "Dan is het team bereikbaar. Niet op feestdagen.");
        }
        for (String document : d.documents()) {
            records.add(
                    "required_documents",
                    NameBasedId.of(id, "document:" + document),
                    "service_id",
                    id,
                    "document",
                    document);
        }
        Entry entry = new Entry(id, "service");
        classify(entry, OwnTaxonomy.OFFERING_KIND, List.of(d.kind().name()));
        classify(entry, OwnTaxonomy.LIFE_DOMAIN, d.lifeDomains());
        classify(entry, OwnTaxonomy.LIFE_EVENT, d.lifeEvents());
        classify(entry, OwnTaxonomy.TARGET_GROUP, d.targetGroups());
        areas(id, d.areas());
        source(entry, d.source(), d.sourceDate());
        words.put(id.toString(), String.join(". ", d.needs()));
    }

    /** An initiative without an organisation is one of its own. */
    void add(Initiative initiative) {
        InitiativeDetails d = initiative.details();
        UUID id = initiative.key();
        Entry entry = new Entry(id, "service");
        UUID organisation = organisationOf(initiative);
        if (d.organisationId() == null) {
            records.add(
                    HsdsTables.ORGANIZATIONS,
                    organisation,
                    "name",
                    d.name(),
                    "description",
                    d.description().isBlank() ? "Informeel initiatief" : d.description());
            Entry own = new Entry(organisation, "organization");
            classify(own, OwnTaxonomy.ORGANISATION_KIND, List.of("INFORMAL"));
            source(own, d.source(), d.sourceDate());
        }
        records.add(
                HsdsTables.SERVICES,
                id,
                "organization_id",
                organisation,
                "name",
                d.name(),
                "description",
                d.description(),
                "status",
                "active",
                "application_process",
                String.join(" ", d.wishes()),
                "assured_date",
                d.lastConfirmed());
        if (d.phone() != null && !MOBILE.matcher(d.phone()).matches()) {
            phone(id, "service_id", id, d.phone(), null);
        }
        Week.ofOwnWords(d.openingHours())
                .ifPresentOrElse(
                        openings -> openings(id, openings, d.openingHours()),
                        () -> schedule(id, 0, "description", d.openingHours()));
        for (String language : d.languages()) {
            records.add(
                    "languages",
                    NameBasedId.of(id, "language:" + language),
                    "service_id",
                    id,
                    "name",
                    language,
                    "code",
                    Labels.languageCode(language).orElse(null));
        }
        classify(entry, OwnTaxonomy.OFFERING_KIND, List.of(Labels.INITIATIVE));
        classify(entry, OwnTaxonomy.LIFE_DOMAIN, d.lifeDomains());
        classify(entry, OwnTaxonomy.TARGET_GROUP, d.targetGroups());
        areas(id, d.areas());
        source(entry, d.source(), d.sourceDate());
        words.put(id.toString(), String.join(". ", d.needs()));
    }

    static UUID organisationOf(Initiative initiative) {
        var organisation = initiative.details().organisationId();
        return organisation == null ? NameBasedId.of(initiative.key(), "organization") : organisation.value();
    }

    private record Entry(UUID id, String resource) {}

    private void department(Team team, UUID owner, String column, UUID joined) {
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

    private void phone(UUID owner, String column, UUID joined, @Nullable String number, @Nullable String description) {
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

    private void openings(UUID service, List<Week.Opening> openings, @Nullable String description) {
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

    private void schedule(UUID service, int number, @Nullable Object... namesAndValues) {
        if (namesAndValues[namesAndValues.length - 1] == null) {
            return;
        }
        @Nullable Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "service_id";
        all[1] = service;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        records.add("schedules", NameBasedId.of(service, "schedule:" + number), all);
    }

    private void areas(UUID service, Collection<String> codes) {
        for (String code : codes) {
            records.add(
                    "service_areas",
                    NameBasedId.of(service, "area:" + code),
                    "service_id",
                    service,
                    "name",
                    labels.of(OwnTaxonomy.AREA, code));
        }
        classify(new Entry(service, "service"), OwnTaxonomy.AREA, codes);
    }

    private void classify(Entry entry, OwnTaxonomy taxonomy, Collection<String> codes) {
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

    private void source(Entry entry, String source, LocalDate date) {
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
