package nl.busbaan.directory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.busbaan.directory.entry.Entry;
import nl.busbaan.directory.professional.Professional;
import nl.busbaan.directory.professional.ProfessionalLeft;

/** Takes an entry off the map, and tells of people who leave with it, so that nobody stays signed in. */
@ApplicationScoped
public class Leaving {
    private final Event<ProfessionalLeft> left;

    Leaving(Event<ProfessionalLeft> left) {
        this.left = left;
    }

    void takeOff(Entry<?> entry) {
        boolean leaves = entry.active();
        entry.deactivate();
        if (leaves) {
            tell(entry);
        }
    }

    /** Of an entry that was just taken off the map. */
    void tell(Entry<?> entry) {
        if (entry instanceof Professional professional) {
            professional.account().ifPresent(account -> left.fire(new ProfessionalLeft(professional.id(), account)));
        }
    }
}
