package nl.busbaan.directory.provisioning;

import java.util.ArrayList;
import java.util.List;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Assignment;
import nl.busbaan.directory.professional.Professional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, seen from one organisation. What he does elsewhere is none of its business: deactivating him here leaves
 * that as it is, and takes him off the map only when nothing is left.
 *
 * @param here his assignments at the organisation, also while he is deactivated
 * @param elsewhere those at other organisations
 * @param mainHere whether the main one is here
 */
record Employment(
        OrganisationId organisation,
        List<Assignment> here,
        List<Assignment> elsewhere,
        boolean mainHere,
        boolean active) {

    static Employment of(OrganisationId organisation, Professional professional, @Nullable UserRow row) {
        List<Assignment> setAside = row == null ? List.of() : row.setAside();
        List<Assignment> all = professional.details().assignments();
        List<Assignment> here = all.stream()
                .filter(a -> a.organisationId().equals(organisation))
                .toList();
        return new Employment(
                organisation,
                here.isEmpty() ? setAside : here,
                all.stream()
                        .filter(a -> !a.organisationId().equals(organisation))
                        .toList(),
                professional.details().main().organisationId().equals(organisation),
                professional.active() && !here.isEmpty());
    }

    static Employment begin(OrganisationId organisation, TeamId team, String role, boolean active) {
        return new Employment(
                organisation, List.of(new Assignment(organisation, team, role, false)), List.of(), true, active);
    }

    List<TeamId> teams() {
        return here.stream().map(Assignment::teamId).toList();
    }

    /** Of whom the administrator took his last assignment here nothing is known any more. */
    String role() {
        return here.isEmpty() ? UnknownRole.CODE : here.getFirst().role();
    }

    boolean isIn(TeamId team) {
        return teams().contains(team);
    }

    /** The role his title gives goes with the assignments that had the former one. */
    Employment as(String role) {
        String former = role();
        return with(here.stream()
                .map(a -> a.role().equals(former)
                        ? new Assignment(a.organisationId(), a.teamId(), role, a.teamLead())
                        : a)
                .toList());
    }

    /** @param unassigned the team of those who are in no other: being in another ends being there */
    Employment joining(TeamId team, TeamId unassigned) {
        if (isIn(team)) {
            return this;
        }
        List<Assignment> changed = new ArrayList<>(here);
        changed.removeIf(a -> a.teamId().equals(unassigned));
        changed.add(new Assignment(organisation, team, role(), false));
        return with(changed);
    }

    /** Whoever leaves his last team lands in that of the unassigned. */
    Employment leaving(TeamId team, TeamId unassigned) {
        List<Assignment> changed = new ArrayList<>(here);
        changed.removeIf(a -> a.teamId().equals(team));
        if (changed.isEmpty()) {
            changed.add(new Assignment(organisation, unassigned, role(), false));
        }
        return with(changed);
    }

    Employment active(boolean wanted) {
        return new Employment(organisation, here, elsewhere, mainHere, wanted);
    }

    Employment withoutLead() {
        return with(here.stream()
                .map(a -> new Assignment(a.organisationId(), a.teamId(), a.role(), false))
                .toList());
    }

    private Employment with(List<Assignment> changed) {
        return new Employment(organisation, List.copyOf(changed), elsewhere, mainHere, active);
    }

    /** What his entry says: without the work here when he is deactivated here and works elsewhere. */
    List<Assignment> entry() {
        if (!active && !elsewhere.isEmpty()) {
            return elsewhere;
        }
        List<Assignment> all = new ArrayList<>(mainHere ? here : elsewhere);
        all.addAll(mainHere ? elsewhere : here);
        return List.copyOf(all);
    }

    List<Assignment> setAside() {
        return !active && !elsewhere.isEmpty() ? here : List.of();
    }

    boolean isOnTheMap() {
        return active || !elsewhere.isEmpty();
    }
}
