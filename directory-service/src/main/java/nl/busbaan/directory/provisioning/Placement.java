package nl.busbaan.directory.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.entry.Authorship;
import nl.busbaan.directory.entry.Change;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.DirectoryChanged;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.organisation.OrganisationId;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalDetails;
import nl.busbaan.directory.professional.ProfessionalLeft;
import nl.busbaan.directory.professional.Professionals;

/** Writes changed professionals with their history, and tells the rest of the service when all are written. */
@ApplicationScoped
class Placement {
    /** More people than this are published by reading their organisation once, instead of their teams once for each. */
    private static final int MANY = 20;

    private final Professionals professionals;
    private final Changes history;
    private final Authorship authorship;
    private final Event<DirectoryChanged> changed;
    private final Event<ProfessionalLeft> left;

    Placement(
            Professionals professionals,
            Changes history,
            Authorship authorship,
            Event<DirectoryChanged> changed,
            Event<ProfessionalLeft> left) {
        this.professionals = professionals;
        this.history = history;
        this.authorship = authorship;
        this.changed = changed;
        this.left = left;
    }

    /** The people one call changed, with the teams they are or were in. */
    static final class Touched {
        private final Map<UUID, Set<UUID>> people = new HashMap<>();

        private void add(UUID person, Set<UUID> teams) {
            people.computeIfAbsent(person, p -> new HashSet<>()).addAll(teams);
        }
    }

    void add(Professional professional, Touched touched) {
        authorship.comesBy(Origin.PROVISIONING);
        professionals.persistAndFlush(professional);
        history.record(Change.of(professional, Change.Before.NOTHING));
        touched.add(professional.key(), professional.details().teams());
    }

    /** @param before where he worked until now */
    void write(
            Professional professional,
            ProfessionalDetails details,
            Employment before,
            Employment after,
            Touched touched) {
        boolean same = details.equals(professional.details()) && after.isOnTheMap() == professional.active();
        if (!same) {
            authorship.comesBy(Origin.PROVISIONING);
            Change.Before was = Change.Before.of(professional);
            touched.add(professional.key(), professional.details().teams());
            professional.change(details);
            if (after.isOnTheMap()) {
                professional.activate();
            } else {
                professional.deactivate();
            }
            professionals.flush();
            history.record(Change.of(professional, was));
            touched.add(professional.key(), details.teams());
        }
        if (before.active() && !after.active()) {
            professional.account().ifPresent(account -> left.fire(new ProfessionalLeft(professional.id(), account)));
        }
    }

    /** Last in the transaction: who publishes reads everything anew. */
    void tell(OrganisationId organisation, Touched touched) {
        if (touched.people.size() > MANY) {
            changed.fire(new DirectoryChanged.InOrganisation(organisation.value()));
        } else {
            touched.people.forEach(
                    (person, teams) -> changed.fire(new DirectoryChanged.OneProfessional(person, teams)));
        }
    }
}
