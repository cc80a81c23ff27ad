package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.organisation.TeamId;
import nl.busbaan.directory.professional.Professional;

/** Puts people into a team and takes them out: an assignment at the organisation comes or goes. */
@ApplicationScoped
class Membership {
    private final People people;
    private final UserRows rows;
    private final Works works;
    private final Placement placement;
    private final PersonCheck check;
    private final Clock clock;

    Membership(People people, UserRows rows, Works works, Placement placement, PersonCheck check, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.works = works;
        this.placement = placement;
        this.check = check;
        this.clock = clock;
    }

    /** @throws ScimException invalidValue when somebody to add is no user of the organisation */
    void change(
            OrganisationId organisation, TeamId team, Set<UUID> added, Set<UUID> removed, Placement.Touched touched) {
        if (added.isEmpty() && removed.isEmpty()) {
            return;
        }
        TeamId unassigned = works.unassigned(organisation);
        // In the order of their ids, so that two calls can't wait for each other.
        Set<UUID> all = new TreeSet<>(added);
        all.addAll(removed);
        for (UUID person : all) {
            boolean joins = added.contains(person);
            move(
                    organisation,
                    person,
                    joins ? e -> e.joining(team, unassigned) : e -> e.leaving(team, unassigned),
                    touched);
        }
    }

    private void move(
            OrganisationId organisation, UUID person, UnaryOperator<Employment> step, Placement.Touched touched) {
        Professional professional = people.locked(organisation, person).orElseThrow(Membership::unknown);
        UserRow row = rows.find(organisation, person).orElse(null);
        Employment before = Employment.of(organisation, professional, row);
        Employment after = step.apply(before);
        placement.write(
                professional, check.checked(professional.details().with(after.entry())), before, after, touched);
        if (row != null && !row.setAside().equals(after.setAside())) {
            rows.store(organisation, row.withSetAside(after.setAside(), clock.instant()));
        }
    }

    void tell(OrganisationId organisation, Placement.Touched touched) {
        placement.tell(organisation, touched);
    }

    static ScimException unknown() {
        return ScimException.invalidValue("'members' must hold ids of users of this organisation.");
    }
}
