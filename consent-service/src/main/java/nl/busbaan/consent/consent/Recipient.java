package nl.busbaan.consent.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Assignment;
import nl.busbaan.consent.colleague.ColleagueId;

/** For whom a consent holds (ontvanger), from one person up to every organisation with a task. */
public sealed interface Recipient {

    /** Ordered: what comes first is more specific. */
    enum Specificity {
        PERSON,
        ROLE_AT_TEAM,
        TEAM,
        ROLE_AT_ORGANISATION,
        ORGANISATION,
        CATEGORY
    }

    Specificity specificity();

    /** Where it works; empty of a category, which works at many. */
    default Optional<UUID> worksAt() {
        return switch (this) {
            case Person r -> Optional.of(r.organisation());
            case RoleAtTeam r -> Optional.of(r.organisation());
            case WholeTeam r -> Optional.of(r.organisation());
            case RoleAtOrganisation r -> Optional.of(r.organisation());
            case WholeOrganisation r -> Optional.of(r.organisation());
            case OrganisationsWithTask r -> Optional.empty();
        };
    }

    boolean includes(ColleagueId who, Assignment at);

    default boolean includes(ColleagueId who, List<Assignment> assignments) {
        return assignments.stream().anyMatch(at -> includes(who, at));
    }

    record Person(ColleagueId colleague, UUID organisation) implements Recipient {
        @Override
        public Specificity specificity() {
            return Specificity.PERSON;
        }

        @Override
        public boolean includes(ColleagueId who, Assignment at) {
            return colleague.equals(who) && organisation.equals(at.organisationId());
        }
    }

    record RoleAtTeam(String role, UUID team, UUID organisation) implements Recipient {
        @Override
        public Specificity specificity() {
            return Specificity.ROLE_AT_TEAM;
        }

        @Override
        public boolean includes(ColleagueId who, Assignment at) {
            return role.equals(at.role()) && team.equals(at.teamId());
        }
    }

    record WholeTeam(UUID team, UUID organisation) implements Recipient {
        @Override
        public Specificity specificity() {
            return Specificity.TEAM;
        }

        @Override
        public boolean includes(ColleagueId who, Assignment at) {
            return team.equals(at.teamId());
        }
    }

    record RoleAtOrganisation(String role, UUID organisation) implements Recipient {
        @Override
        public Specificity specificity() {
            return Specificity.ROLE_AT_ORGANISATION;
        }

        @Override
        public boolean includes(ColleagueId who, Assignment at) {
            return role.equals(at.role()) && organisation.equals(at.organisationId());
        }
    }

    record WholeOrganisation(UUID organisation) implements Recipient {
        @Override
        public Specificity specificity() {
            return Specificity.ORGANISATION;
        }

        @Override
        public boolean includes(ColleagueId who, Assignment at) {
            return organisation.equals(at.organisationId());
        }
    }

    /** Every organisation with teams of a task, for example all Wmo teams. */
    record OrganisationsWithTask(String task) implements Recipient {
        @Override
        public Specificity specificity() {
            return Specificity.CATEGORY;
        }

        @Override
        public boolean includes(ColleagueId who, Assignment at) {
            return task.equals(at.task());
        }
    }
}
