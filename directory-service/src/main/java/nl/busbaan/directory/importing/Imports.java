package nl.busbaan.directory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.informal.InitiativeId;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.offering.OfferingId;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalId;
import nl.busbaan.directory.taxonomy.Role;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.Taxonomy;
import nl.busbaan.directory.taxonomy.Term;
import nl.busbaan.directory.taxonomy.TermKind;

/** Imports a whole sociale kaart in one transaction. */
@ApplicationScoped
class Imports {
    /** Any number no other advisory lock in this database uses. */
    private static final long LOCK = 0x0B05_1490L;

    private final EntityManager entities;
    private final Taxonomy taxonomy;
    private final Validator validator;
    private final Event<DirectoryChanged> changes;
    private final Changes history;
    private final Authorship authorship;
    private final TransactionSynchronizationRegistry transaction;

    Imports(
            EntityManager entities,
            Taxonomy taxonomy,
            Validator validator,
            Event<DirectoryChanged> changes,
            Changes history,
            Authorship authorship,
            TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.taxonomy = taxonomy;
        this.validator = validator;
        this.changes = changes;
        this.history = history;
        this.authorship = authorship;
        this.transaction = transaction;
    }

    /** What came of an import. */
    sealed interface Outcome {
        /** @param applied false for a dry run: nothing is stored then */
        record Accepted(boolean applied, Map<String, Count> counts) implements Outcome {}

        /** Nothing is stored. */
        record Refused(List<ImportError> errors) implements Outcome {}
    }

    /** @param dryRun do everything, tell what would change, and undo it */
    @Transactional
    Outcome run(byte[] zip, boolean dryRun) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        authorship.comesBy(Origin.IMPORT, UUID.randomUUID());
        Errors errors = new Errors();
        Archive archive = Archive.read(zip, errors);
        Plan plan = plan(archive);
        if (!errors.none()) {
            transaction.setRollbackOnly();
            return new Outcome.Refused(errors.all());
        }
        Map<CsvFile, Count> counts = plan.apply();
        if (dryRun) {
            transaction.setRollbackOnly();
        } else if (!counts.values().stream().allMatch(Count::nothing)) {
            changes.fire(new DirectoryChanged.Everything());
        }
        Map<String, Count> named = new LinkedHashMap<>();
        counts.forEach((file, count) -> named.put(file.countName(), count));
        return new Outcome.Accepted(!dryRun, named);
    }

    private interface Plan {
        Map<CsvFile, Count> apply();
    }

    private Plan plan(Archive archive) {
        CodeLists lists = new CodeLists(archive, entities, taxonomy);
        List<Role> roles = lists.roles();
        List<Term> lifeDomains = lists.terms(CsvFile.LIFE_DOMAINS, TermKind.LIFE_DOMAIN);
        List<Term> lifeEvents = lists.terms(CsvFile.LIFE_EVENTS, TermKind.LIFE_EVENT);
        List<Term> areas = lists.terms(CsvFile.AREAS, TermKind.AREA);
        List<Synonym> synonyms = lists.synonyms();
        var organisations = new Merge<>(
                entities,
                history,
                Organisation.class,
                archive.rows(CsvFile.ORGANISATIONS),
                Organisation::id,
                OrganisationId::next);
        var teams = new Merge<>(entities, history, Team.class, archive.rows(CsvFile.TEAMS), Team::id, TeamId::next);
        var professionals = new Merge<>(
                entities,
                history,
                Professional.class,
                archive.rows(CsvFile.PROFESSIONALS),
                Professional::id,
                ProfessionalId::next);
        var offerings = new Merge<>(
                entities, history, Offering.class, archive.rows(CsvFile.OFFERINGS), Offering::id, OfferingId::next);
        var initiatives = new Merge<>(
                entities,
                history,
                Initiative.class,
                archive.rows(CsvFile.INITIATIVES),
                Initiative::id,
                InitiativeId::next);
        Details details = new Details(
                archive,
                validator,
                new Details.Codes(
                        lists.codes(CsvFile.ROLES),
                        lists.codes(CsvFile.LIFE_DOMAINS),
                        lists.codes(CsvFile.LIFE_EVENTS),
                        lists.codes(CsvFile.AREAS)),
                organisations.ids(),
                teams.ids(),
                professionals.ids());
        var organisationDetails = details.organisations();
        var teamDetails = details.teams();
        var professionalDetails = details.professionals();
        var offeringDetails = details.offerings();
        var initiativeDetails = details.initiatives();
        return () -> {
            Map<CsvFile, Count> counts = new EnumMap<>(CsvFile.class);
            counts.put(CsvFile.ROLES, lists.applyRoles(roles));
            counts.put(CsvFile.LIFE_DOMAINS, lists.applyTerms(TermKind.LIFE_DOMAIN, lifeDomains));
            counts.put(CsvFile.LIFE_EVENTS, lists.applyTerms(TermKind.LIFE_EVENT, lifeEvents));
            counts.put(CsvFile.AREAS, lists.applyTerms(TermKind.AREA, areas));
            counts.put(CsvFile.SYNONYMS, lists.applySynonyms(synonyms));
            counts.put(CsvFile.ORGANISATIONS, organisations.apply(organisationDetails, Organisation::new));
            counts.put(CsvFile.TEAMS, teams.apply(teamDetails, Team::new));
            counts.put(CsvFile.PROFESSIONALS, professionals.apply(professionalDetails, Professional::new));
            counts.put(CsvFile.OFFERINGS, offerings.apply(offeringDetails, Offering::new));
            counts.put(CsvFile.INITIATIVES, initiatives.apply(initiativeDetails, Initiative::new));
            return counts;
        };
    }
}
