package nl.busbaan.consent.consent;

import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;

/**
 * A colleague as he was called when something was written down.
 *
 * @param label his name, and behind it his role if he had one
 */
public record Called(ColleagueId id, String label) {
    public static Called now(Colleague colleague) {
        return new Called(colleague.id(), colleague.label());
    }

    String name() {
        return label.split(",", 2)[0];
    }

    @Override
    public String toString() {
        return "Called[" + id + "]";
    }
}
