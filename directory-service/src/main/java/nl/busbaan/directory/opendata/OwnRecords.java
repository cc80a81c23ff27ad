package nl.busbaan.directory.opendata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.busbaan.directory.entry.Intake;
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
    private final OwnParts parts;
    private final Map<String, String> words = new HashMap<>();

    /** @param province of the municipality: the standard wants one in every address */
    OwnRecords(Labels labels, String province) {
        this.labels = labels;
        this.parts = new OwnParts(records, labels, province);
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
        parts.phone(id, "organization_id", id, d.phone(), null);
        parts.place(id, id, d.name(), d.location());
        OwnParts.Owner entry = new OwnParts.Owner(id, "organization");
        parts.classify(entry, OwnTaxonomy.ORGANISATION_KIND, List.of(d.kind().name()));
        parts.classify(entry, OwnTaxonomy.LIFE_DOMAIN, d.lifeDomains());
        parts.classify(entry, OwnTaxonomy.AREA, d.areas());
        parts.source(entry, d.source(), d.sourceDate());
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
        parts.department(team, id, "organization_id", d.organisationId().value());
        parts.place(id, d.organisationId().value(), d.name(), d.location());
        OwnParts.Owner entry = new OwnParts.Owner(id, "program");
        parts.classify(entry, OwnTaxonomy.TASK, List.of(d.task().name()));
        parts.classify(entry, OwnTaxonomy.AREA, d.areas());
        parts.source(entry, d.source(), d.sourceDate());
    }

    void add(Offering offering, @Nullable Team team) {
        OfferingDetails d = offering.details();
        UUID id = offering.key();
        Intake intake =
                d.intake() == Intake.OPEN && team != null ? team.details().intake() : d.intake();
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
                OwnParts.status(intake),
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
            parts.department(team, id, "service_id", id);
            parts.phone(
                    id, "service_id", id, team.details().phone(), team.details().name());
            parts.openings(
                    id, Week.of(team.details().workingHours()), "Dan is het team bereikbaar. Niet op feestdagen.");
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
        parts.capacity(id, intake);
        parts.place(id, d.organisationId().value(), d.name(), d.location());
        parts.at(
                id,
                id,
                d.teamId() == null ? id : d.teamId().value(),
                d.organisationId().value());
        OwnParts.Owner entry = new OwnParts.Owner(id, "service");
        parts.classify(entry, OwnTaxonomy.OFFERING_KIND, List.of(d.kind().name()));
        parts.classify(entry, OwnTaxonomy.LIFE_DOMAIN, d.lifeDomains());
        parts.classify(entry, OwnTaxonomy.LIFE_EVENT, d.lifeEvents());
        parts.classify(entry, OwnTaxonomy.TARGET_GROUP, d.targetGroups());
        parts.areas(id, d.areas());
        parts.source(entry, d.source(), d.sourceDate());
        words.put(id.toString(), String.join(". ", d.needs()));
    }

    /** An initiative without an organisation is one of its own. */
    void add(Initiative initiative) {
        InitiativeDetails d = initiative.details();
        UUID id = initiative.key();
        OwnParts.Owner entry = new OwnParts.Owner(id, "service");
        UUID organisation = organisationOf(initiative);
        if (d.organisationId() == null) {
            records.add(
                    HsdsTables.ORGANIZATIONS,
                    organisation,
                    "name",
                    d.name(),
                    "description",
                    d.description().isBlank() ? "Informeel initiatief" : d.description());
            OwnParts.Owner own = new OwnParts.Owner(organisation, "organization");
            parts.classify(own, OwnTaxonomy.ORGANISATION_KIND, List.of("INFORMAL"));
            parts.source(own, d.source(), d.sourceDate());
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
                OwnParts.status(d.intake()),
                "application_process",
                String.join(" ", d.wishes()),
                "assured_date",
                d.lastConfirmed());
        if (d.phone() != null && !MOBILE.matcher(d.phone()).matches()) {
            parts.phone(id, "service_id", id, d.phone(), null);
        }
        Week.ofOwnWords(d.openingHours())
                .ifPresentOrElse(
                        openings -> parts.openings(id, openings, d.openingHours()),
                        () -> parts.schedule(id, 0, "description", d.openingHours()));
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
        parts.capacity(id, d.intake());
        parts.place(id, organisation, d.name(), d.location());
        parts.at(id, id, organisation);
        parts.classify(entry, OwnTaxonomy.OFFERING_KIND, List.of(Labels.INITIATIVE));
        parts.classify(entry, OwnTaxonomy.LIFE_DOMAIN, d.lifeDomains());
        parts.classify(entry, OwnTaxonomy.TARGET_GROUP, d.targetGroups());
        parts.areas(id, d.areas());
        parts.source(entry, d.source(), d.sourceDate());
        words.put(id.toString(), String.join(". ", d.needs()));
    }

    static UUID organisationOf(Initiative initiative) {
        var organisation = initiative.details().organisationId();
        return organisation == null ? ownOrganisation(initiative) : organisation.value();
    }

    static UUID ownOrganisation(Initiative initiative) {
        return NameBasedId.of(initiative.key(), "organization");
    }
}
