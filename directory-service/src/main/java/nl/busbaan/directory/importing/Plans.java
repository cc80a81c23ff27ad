package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.hsds.ImportedEntries;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.informal.InitiativeDetails;
import nl.busbaan.directory.informal.InitiativeId;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.offering.OfferingDetails;
import nl.busbaan.directory.offering.OfferingId;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.directory.taxonomy.ListChanges;
import nl.busbaan.directory.taxonomy.Taxonomy;

/** Makes the plan of an import: checks everything that its files say, and knows how to carry it out. */
@ApplicationScoped
class Plans {
    /** What came in from elsewhere isn't in our own files. */
    private static final Merge.Whose OURS = new Merge.Whose(ImportedEntries.PREFIX, true);

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final Validator validator;
    private final ListChanges listChanges;
    private final ObjectMapper json;
    private final Merging merging;

    Plans(
            EntityManager entities,
            Taxonomy taxonomy,
            Validator validator,
            ListChanges listChanges,
            ObjectMapper json,
            Merging merging) {
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.validator = validator;
        this.listChanges = listChanges;
        this.json = json;
        this.merging = merging;
    }

    Plan of(UUID run, Archive archive, Imports.Choices choices, Errors errors) {
        if (archive.has(CsvFile.TEAMS) != archive.has(CsvFile.PROFESSIONALS)) {
            errors.add(
                    "",
                    0,
                    "",
                    "teams.csv en professionals.csv horen bij elkaar: stuur ze allebei mee, of geen van beide.");
        }
        listChanges.lock();
        CodeLists lists = new CodeLists(
                archive, choices, taxonomy, new ListMerge(entities, listChanges, json, choices, new Preview(json)));
        lists.check(validator);
        var organisations =
                ids(Organisation.class, archive.keys(CsvFile.ORGANISATIONS), OrganisationId::new, OrganisationId::next);
        var teams = ids(Team.class, archive.keys(CsvFile.TEAMS), TeamId::new, TeamId::next);
        var professionals =
                ids(Professional.class, archive.keys(CsvFile.PROFESSIONALS), ProfessionalId::new, ProfessionalId::next);
        Details details = new Details(
                archive,
                validator,
                new Details.Known(
                        lists.codes(),
                        organisations.known(),
                        teams.known(),
                        professionals.known(),
                        organisationOfTeam()));
        details.check();
        Merge.Means means = merging.means(run);
        return new Plan(
                archive,
                choices.removal(),
                lists,
                details,
                means.preview(),
                new Plan.Merges(
                        new Merge<>(
                                means,
                                Organisation.class,
                                Organisation::new,
                                organisations,
                                threeWay(OrganisationDetails.class, choices, EntryKind.ORGANISATION)),
                        new Merge<>(
                                means,
                                Team.class,
                                Team::new,
                                teams,
                                threeWay(TeamDetails.class, choices, EntryKind.TEAM)),
                        new Merge<>(
                                means,
                                Professional.class,
                                Professional::new,
                                professionals,
                                threeWay(ProfessionalDetails.class, choices, EntryKind.PROFESSIONAL)),
                        new Merge<>(
                                means,
                                Offering.class,
                                Offering::new,
                                ids(Offering.class, archive.keys(CsvFile.OFFERINGS), OfferingId::new, OfferingId::next),
                                threeWay(OfferingDetails.class, choices, EntryKind.SCHEME, EntryKind.SERVICE)),
                        new Merge<>(
                                means,
                                Initiative.class,
                                Initiative::new,
                                ids(
                                        Initiative.class,
                                        archive.keys(CsvFile.INITIATIVES),
                                        InitiativeId::new,
                                        InitiativeId::next),
                                threeWay(InitiativeDetails.class, choices, EntryKind.INITIATIVE))));
    }

    private <I> Merge.Ids<I> ids(Class<?> type, Set<String> inFile, Function<UUID, I> wrap, Supplier<I> fresh) {
        return Merge.Ids.of(entities, OURS, type, inFile, wrap, fresh);
    }

    private <D> ThreeWay<D> threeWay(Class<D> type, Imports.Choices choices, EntryKind... kinds) {
        return merging.threeWay(type, choices.conflicts(), kinds);
    }

    private Map<String, OrganisationId> organisationOfTeam() {
        Map<String, OrganisationId> organisations = new HashMap<>();
        entities.createQuery("from Team where externalId is not null", Team.class)
                .getResultStream()
                .forEach(t -> organisations.put(
                        t.externalId().orElseThrow(), t.details().organisationId()));
        return organisations;
    }
}
