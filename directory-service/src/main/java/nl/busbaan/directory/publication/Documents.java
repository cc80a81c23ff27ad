package nl.busbaan.directory.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.entry.EntryKind;
import nl.busbaan.directory.entry.Location;
import nl.busbaan.directory.informal.Initiative;
import nl.busbaan.directory.offering.Offering;
import nl.busbaan.directory.offering.OfferingKind;
import nl.busbaan.directory.organisation.Organisation;
import nl.busbaan.directory.organisation.Team;
import nl.busbaan.directory.professional.Assignment;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.taxonomy.TermKind;
import org.jspecify.annotations.Nullable;

/** Makes searchable documents of a snapshot. */
final class Documents {
    /** Raise it when documents hold more, or say it otherwise: all of them are then told again at the next start. */
    static final int SHAPE = 1;

    private final Snapshot snapshot;

    private Documents(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    static List<EntryDocument> of(Snapshot snapshot) {
        Documents documents = new Documents(snapshot);
        List<EntryDocument> all = new ArrayList<>();
        snapshot.organisations().forEach(o -> all.add(documents.of(o)));
        snapshot.teams().forEach(t -> all.add(documents.of(t)));
        snapshot.professionals().forEach(p -> all.add(documents.of(p)));
        snapshot.offerings().forEach(o -> all.add(documents.of(o)));
        snapshot.initiatives().forEach(i -> all.add(documents.of(i)));
        return all;
    }

    private EntryDocument of(Organisation organisation) {
        var d = organisation.details();
        return new EntryDocument(
                organisation.key(),
                0,
                EntryKind.ORGANISATION,
                organisation.active(),
                d.name(),
                d.kind().label(),
                organisation.key(),
                List.of(organisation.key()),
                d.name(),
                null,
                null,
                null,
                null,
                false,
                d.description(),
                "",
                List.of(),
                List.of(),
                topics(d.lifeDomains(), List.of(), d.areas()),
                d.lifeDomains(),
                List.of(),
                List.of(),
                d.areas(),
                List.of(),
                d.phone(),
                null,
                null,
                shown(d.location()),
                d.lastConfirmed());
    }

    private EntryDocument of(Team team) {
        var d = team.details();
        var organisation = snapshot.organisation(d.organisationId());
        return new EntryDocument(
                team.key(),
                0,
                EntryKind.TEAM,
                team.active(),
                d.name(),
                organisation.details().name() + ", " + d.task().label(),
                organisation.key(),
                List.of(organisation.key()),
                organisation.details().name(),
                team.key(),
                null,
                null,
                null,
                false,
                d.description(),
                "",
                List.of(),
                List.of(),
                topics(List.of(), List.of(), d.areas()),
                List.of(),
                List.of(),
                List.of(),
                d.areas(),
                List.of(),
                d.phone(),
                d.workingHours(),
                d.intake(),
                shown(d.location()),
                d.lastConfirmed());
    }

    private EntryDocument of(Professional professional) {
        var d = professional.details();
        Assignment main = d.main();
        var organisation = snapshot.organisation(main.organisationId());
        Decisions.Carried carried = snapshot.decisions().carriedBy(d.assignments());
        return new EntryDocument(
                professional.key(),
                0,
                EntryKind.PROFESSIONAL,
                professional.active(),
                d.name(),
                workplaces(d),
                organisation.key(),
                d.assignments().stream()
                        .map(a -> a.organisationId().value())
                        .distinct()
                        .toList(),
                organisation.details().name(),
                main.teamId().value(),
                roles(d),
                d.mandate(),
                d.mandateAmountEur(),
                d.decidesAlone(),
                "",
                "",
                d.expertise(),
                List.of(),
                topics(List.of(), List.of(), d.areas()),
                d.lifeDomains(),
                List.copyOf(carried.lifeEvents()),
                List.copyOf(carried.targetGroups()),
                d.areas(),
                d.languages(),
                d.phone(),
                d.workingHours(),
                null,
                null,
                d.lastConfirmed());
    }

    private EntryDocument of(Offering offering) {
        var d = offering.details();
        var organisation = snapshot.organisation(d.organisationId());
        return new EntryDocument(
                offering.key(),
                0,
                d.kind() == OfferingKind.SCHEME ? EntryKind.SCHEME : EntryKind.SERVICE,
                offering.active(),
                d.name(),
                d.summary(),
                organisation.key(),
                List.of(organisation.key()),
                organisation.details().name(),
                d.teamId() == null ? null : d.teamId().value(),
                null,
                null,
                null,
                false,
                d.summary(),
                d.conditions(),
                d.targetGroups(),
                d.needs(),
                topics(d.lifeDomains(), d.lifeEvents(), d.areas()),
                d.lifeDomains(),
                d.lifeEvents(),
                d.targetGroups(),
                d.areas(),
                List.of(),
                organisation.details().phone(),
                null,
                d.intake(),
                shown(d.location()),
                d.lastConfirmed());
    }

    private EntryDocument of(Initiative initiative) {
        var d = initiative.details();
        var organisation =
                d.organisationId() == null ? null : snapshot.organisationsById().get(d.organisationId());
        return new EntryDocument(
                initiative.key(),
                0,
                EntryKind.INITIATIVE,
                initiative.active(),
                d.name(),
                d.description(),
                organisation == null ? null : organisation.key(),
                organisation == null ? List.of() : List.of(organisation.key()),
                organisation == null ? null : organisation.details().name(),
                null,
                null,
                null,
                null,
                false,
                d.description(),
                String.join(" ", d.wishes()),
                d.targetGroups(),
                d.needs(),
                topics(d.lifeDomains(), List.of(), d.areas()),
                d.lifeDomains(),
                List.of(),
                d.targetGroups(),
                d.areas(),
                d.languages(),
                d.phone(),
                null,
                d.intake(),
                shown(d.location()),
                d.lastConfirmed());
    }

    private static @Nullable Location shown(@Nullable Location location) {
        return location == null ? null : location.shown();
    }

    private String workplaces(ProfessionalDetails details) {
        return details.assignments().stream()
                .map(a -> "%s, %s, %s"
                        .formatted(
                                snapshot.role(a.role()).name(),
                                snapshot.team(a.teamId()).details().name(),
                                snapshot.organisation(a.organisationId())
                                        .details()
                                        .name()))
                .collect(Collectors.joining("; ook "));
    }

    private String roles(ProfessionalDetails details) {
        return details.assignments().stream()
                .map(a -> snapshot.role(a.role()).name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<String> topics(List<String> lifeDomains, List<String> lifeEvents, List<String> areas) {
        return Stream.of(
                        snapshot.words().of(TermKind.LIFE_DOMAIN, lifeDomains),
                        snapshot.words().of(TermKind.LIFE_EVENT, lifeEvents),
                        snapshot.words().of(TermKind.AREA, areas))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
