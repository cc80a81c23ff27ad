package nl.busbaan.directory.importing;

import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.Intake;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.informal.InitiativeDetails;
import nl.busbaan.directory.offering.OfferingDetails;
import nl.busbaan.directory.offering.OfferingKind;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.OrganisationKind;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Assignment;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.directory.taxonomy.Task;
import org.jspecify.annotations.Nullable;

/** Turns rows into details of entries, noting every error; the limits are those of the API. */
final class Details {
    private static final OrganisationId NO_ORGANISATION = new OrganisationId(new UUID(0, 0));
    private static final String OTHER_ASSIGNMENTS = "otherAssignments";
    private static final TeamId NO_TEAM = new TeamId(new UUID(0, 0));
    /** Where a detail's name differs from its column's. */
    private static final Map<String, String> COLUMNS = Map.of(
            "organisationId",
            "organisation",
            "teamId",
            "team",
            "duoPartnerId",
            "duoPartner",
            "standInIds",
            "standIns",
            "assignments",
            "team",
            "onMapOrNot",
            "latitude");

    private final Archive archive;
    private final Validator validator;
    private final Codes codes;
    private final Map<String, OrganisationId> organisations;
    private final Map<String, TeamId> teams;
    private final Map<String, ProfessionalId> professionals;
    private final Map<String, OrganisationId> organisationOfTeam;
    private final Map<String, String> leadOfTeam = new HashMap<>();

    /** What rows may refer to. */
    record Known(
            Codes codes,
            Map<String, OrganisationId> organisations,
            Map<String, TeamId> teams,
            Map<String, ProfessionalId> professionals,
            Map<String, OrganisationId> organisationOfTeam) {}

    Details(Archive archive, Validator validator, Known known) {
        this.archive = archive;
        this.validator = validator;
        this.codes = known.codes;
        this.organisations = known.organisations;
        this.teams = known.teams;
        this.professionals = known.professionals;
        this.organisationOfTeam = new HashMap<>(known.organisationOfTeam);
        archive.each(CsvFile.TEAMS, row -> {
            OrganisationId organisation = organisations.get(row.text("organisation"));
            if (organisation != null) {
                organisationOfTeam.put(row.key(), organisation);
            }
            leadOfTeam.put(row.key(), row.text("lead"));
        });
    }

    /** What to do with a row's details. */
    interface Use<D> {
        void of(String externalId, D details);
    }

    /** Reads all rows and checks them, so that everything wrong is noted. */
    void check() {
        organisations(true, (externalId, details) -> {});
        teams(true, (externalId, details) -> {});
        professionals(true, (externalId, details) -> {});
        offerings(true, (externalId, details) -> {});
        initiatives(true, (externalId, details) -> {});
    }

    /** The codes that entries may use. */
    record Codes(Set<String> roles, Set<String> lifeDomains, Set<String> lifeEvents, Set<String> areas) {}

    void organisations(boolean checking, Use<OrganisationDetails> use) {
        each(
                CsvFile.ORGANISATIONS,
                checking,
                use,
                row -> new OrganisationDetails(
                        row.text("name"),
                        row.choice("kind", OrganisationKind.class),
                        row.text("description"),
                        row.codes("lifeDomains", codes.lifeDomains),
                        row.codes("areas", codes.areas),
                        row.optional("website"),
                        row.optional("phone"),
                        row.optional("email"),
                        location(row),
                        row.text("source"),
                        row.date("sourceDate"),
                        row.date("lastConfirmed")));
    }

    void teams(boolean checking, Use<TeamDetails> use) {
        Map<String, Set<String>> teamsOfProfessional = new HashMap<>();
        if (checking) {
            archive.each(CsvFile.PROFESSIONALS, p -> teamsOfProfessional.put(p.key(), teamsOf(p)));
        }
        each(CsvFile.TEAMS, checking, use, row -> {
            if (row.reference("lead", professionals, CsvFile.PROFESSIONALS) != null
                    && checking
                    && !teamsOfProfessional
                            .getOrDefault(row.text("lead"), Set.of())
                            .contains(row.key())) {
                row.wrong("lead", "De teamleider werkt volgens professionals.csv in een ander team.");
            }
            return new TeamDetails(
                    row.reference("organisation", organisations, CsvFile.ORGANISATIONS, NO_ORGANISATION),
                    row.text("name"),
                    row.choice("task", Task.class),
                    row.text("description"),
                    row.codes("areas", codes.areas),
                    row.optional("phone"),
                    row.optional("email"),
                    row.text("workingHours"),
                    location(row),
                    row.choice("intake", Intake.class, Intake.OPEN),
                    row.text("source"),
                    row.date("sourceDate"),
                    row.date("lastConfirmed"));
        });
    }

    void professionals(boolean checking, Use<ProfessionalDetails> use) {
        each(CsvFile.PROFESSIONALS, checking, use, row -> {
            checkTeam(row);
            if (!codes.roles.contains(row.required("role"))) {
                row.wrong("role", "De code '%s' staat niet in roles.csv.".formatted(row.text("role")));
            }
            return new ProfessionalDetails(
                    row.text("givenName"),
                    row.text("familyName"),
                    assignments(row),
                    row.optional("mandate"),
                    row.number("mandateAmountEur"),
                    row.yes("decidesAlone"),
                    row.list("expertise"),
                    row.list("languages"),
                    row.codes("areas", codes.areas),
                    row.codes("lifeDomains", codes.lifeDomains),
                    row.text("phone"),
                    row.text("email"),
                    row.text("workingHours"),
                    row.reference("duoPartner", professionals, CsvFile.PROFESSIONALS),
                    row.references("standIns", professionals, CsvFile.PROFESSIONALS),
                    row.yes("generated"),
                    row.text("source"),
                    row.date("sourceDate"),
                    row.date("lastConfirmed"));
        });
    }

    void offerings(boolean checking, Use<OfferingDetails> use) {
        each(CsvFile.OFFERINGS, checking, use, row -> {
            checkTeam(row);
            return new OfferingDetails(
                    row.text("name"),
                    row.choice("kind", OfferingKind.class),
                    row.reference("organisation", organisations, CsvFile.ORGANISATIONS, NO_ORGANISATION),
                    row.reference("team", teams, CsvFile.TEAMS),
                    row.text("summary"),
                    row.text("conditions"),
                    row.codes("whoDecides", codes.roles),
                    row.number("termDays"),
                    row.list("documents"),
                    row.codes("lifeDomains", codes.lifeDomains),
                    row.codes("lifeEvents", codes.lifeEvents),
                    row.list("targetGroups"),
                    row.codes("areas", codes.areas),
                    row.list("needs"),
                    location(row),
                    row.choice("intake", Intake.class, Intake.OPEN),
                    row.text("source"),
                    row.date("sourceDate"),
                    row.date("lastConfirmed"));
        });
    }

    void initiatives(boolean checking, Use<InitiativeDetails> use) {
        each(
                CsvFile.INITIATIVES,
                checking,
                use,
                row -> new InitiativeDetails(
                        row.text("name"),
                        row.reference("organisation", organisations, CsvFile.ORGANISATIONS),
                        row.text("description"),
                        row.list("wishes"),
                        row.codes("lifeDomains", codes.lifeDomains),
                        row.list("targetGroups"),
                        row.list("languages"),
                        row.codes("areas", codes.areas),
                        row.optional("phone"),
                        row.optional("contactName"),
                        row.optional("openingHours"),
                        row.list("needs"),
                        location(row),
                        row.choice("intake", Intake.class, Intake.OPEN),
                        row.text("source"),
                        row.date("sourceDate"),
                        row.date("lastConfirmed")));
    }

    private List<Assignment> assignments(Row row) {
        List<Assignment> assignments = new ArrayList<>();
        assignments.add(new Assignment(
                row.reference("organisation", organisations, CsvFile.ORGANISATIONS, NO_ORGANISATION),
                row.reference("team", teams, CsvFile.TEAMS, NO_TEAM),
                row.text("role"),
                leads(row, row.text("team"))));
        for (String other : row.list(OTHER_ASSIGNMENTS)) {
            String[] parts = other.split(":", -1);
            OrganisationId organisationId = organisationOfTeam.get(parts[0]);
            TeamId teamId = teams.get(parts[0]);
            if (parts.length != 2 || organisationId == null || teamId == null || !codes.roles.contains(parts[1])) {
                row.wrong(
                        OTHER_ASSIGNMENTS,
                        "Schrijf '%s' als team:rol, met een team uit teams.csv en een rol uit roles.csv."
                                .formatted(other));
            } else {
                assignments.add(new Assignment(organisationId, teamId, parts[1], leads(row, parts[0])));
            }
        }
        return assignments;
    }

    private static Set<String> teamsOf(Row professional) {
        return Stream.concat(
                        Stream.of(professional.text("team")),
                        professional.list(OTHER_ASSIGNMENTS).stream().map(other -> other.split(":", -1)[0]))
                .collect(Collectors.toSet());
    }

    private boolean leads(Row row, String team) {
        return row.key().equals(leadOfTeam.get(team));
    }

    private static @Nullable Location location(Row row) {
        Location location = new Location(
                row.optional("street"),
                row.optional("postalCode"),
                row.optional("city"),
                row.decimal("latitude"),
                row.decimal("longitude"),
                row.yesOrEmpty("locationMasked"));
        return location.equals(Location.NOWHERE) ? null : location;
    }

    private void checkTeam(Row row) {
        OrganisationId organisation = organisationOfTeam.get(row.text("team"));
        if (organisation != null && !organisation.equals(organisations.get(row.text("organisation")))) {
            row.wrong("team", "Dit team hoort bij een andere organisatie.");
        }
    }

    /** The column of what is wrong: inside an assignment or a place it is that of the last name. */
    private static String column(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(node -> Optional.ofNullable(node.getName()).ifPresent(names::add));
        String name = names.getFirst().equals("location") ? names.getLast() : names.getFirst();
        return COLUMNS.getOrDefault(name, name);
    }

    private <D> void each(CsvFile file, boolean checking, Use<D> use, Function<Row, D> read) {
        archive.each(file, row -> {
            D details = read.apply(row);
            if (checking) {
                validator.validate(details).forEach(violation -> {
                    String column = column(violation.getPropertyPath());
                    if (!row.isWrong(column)) {
                        row.wrong(column, violation.getMessage());
                    }
                });
            }
            use.of(row.key(), details);
        });
    }
}
