package nl.busbaan.directory.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import nl.busbaan.directory.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** An import whose files were checked, ready to be carried out. */
final class Plan {
    private final Archive archive;
    private final Removal removal;
    private final CodeLists lists;
    private final Details details;
    private final Preview preview;
    private final Merges merges;

    /** One for each kind of entry. */
    record Merges(
            Merge<OrganisationId, OrganisationDetails, Organisation> organisations,
            Merge<TeamId, TeamDetails, Team> teams,
            Merge<ProfessionalId, ProfessionalDetails, Professional> professionals,
            Merge<OfferingId, OfferingDetails, Offering> offerings,
            Merge<InitiativeId, InitiativeDetails, Initiative> initiatives) {

        Map<CsvFile, Merge<?, ?, ?>> byFile() {
            return new EnumMap<>(Map.of(
                    CsvFile.ORGANISATIONS,
                    organisations,
                    CsvFile.TEAMS,
                    teams,
                    CsvFile.PROFESSIONALS,
                    professionals,
                    CsvFile.OFFERINGS,
                    offerings,
                    CsvFile.INITIATIVES,
                    initiatives));
        }
    }

    Plan(Archive archive, Removal removal, CodeLists lists, Details details, Preview preview, Merges merges) {
        this.archive = archive;
        this.removal = removal;
        this.lists = lists;
        this.details = details;
        this.preview = preview;
        this.merges = merges;
    }

    /** Files that lack so many entries that it looks like a mistake. */
    List<String> removesMany() {
        List<String> files = new ArrayList<>();
        if (removal != Removal.KEEP) {
            if (lists.wouldRemoveMany()) {
                files.add(CsvFile.SYNONYMS.fileName());
            }
            merges.byFile().forEach((file, merge) -> {
                if (archive.has(file) && merge.wouldRemoveMany()) {
                    files.add(file.fileName());
                }
            });
        }
        return files;
    }

    Map<CsvFile, Count> apply() {
        Map<CsvFile, Count> counts = new EnumMap<>(CsvFile.class);
        counts.putAll(lists.apply());
        apply(
                CsvFile.ORGANISATIONS,
                merges.organisations,
                () -> details.organisations(false, merges.organisations),
                counts);
        apply(CsvFile.TEAMS, merges.teams, () -> details.teams(false, merges.teams), counts);
        apply(
                CsvFile.PROFESSIONALS,
                merges.professionals,
                () -> details.professionals(false, merges.professionals),
                counts);
        apply(CsvFile.OFFERINGS, merges.offerings, () -> details.offerings(false, merges.offerings), counts);
        apply(CsvFile.INITIATIVES, merges.initiatives, () -> details.initiatives(false, merges.initiatives), counts);
        return counts;
    }

    private void apply(CsvFile file, Merge<?, ?, ?> merge, Runnable reading, Map<CsvFile, Count> counts) {
        if (archive.has(file)) {
            preview.of(file.fileName());
            reading.run();
            counts.put(file, merge.finish(removal));
        }
    }

    /** Entries first: of the lists many change at the first import, and of the entries more is to be seen. */
    List<ImportedChange> changes(Wordings wordings) {
        List<ImportedChange> changes = new ArrayList<>(preview.changes(wordings));
        changes.addAll(lists.changes(wordings));
        return changes;
    }

    int changesInAll() {
        return preview.inAll() + lists.changesInAll();
    }

    /** The rules in the order they were in, to put them back in; null when it stays. */
    @Nullable
    Object orderBefore() {
        return lists.orderBefore();
    }
}
