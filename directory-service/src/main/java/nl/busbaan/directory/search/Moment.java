package nl.busbaan.directory.search;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.directory.publication.EntryDocument;
import nl.busbaan.platform.time.WorkingHours;

/**
 * Who answers at this moment, as far as a filter has to know it: his hours are open, and he isn't away or busy; or he says so.
 *
 * @param unavailable professionals who are away or busy now
 * @param available professionals who say that they answer now, whatever their hours are
 */
record Moment(Instant now, Set<UUID> unavailable, Set<UUID> available) {

    boolean answers(EntryDocument entry) {
        return available.contains(entry.id()) || answersByHours(entry);
    }

    private boolean answersByHours(EntryDocument entry) {
        return entry.workingHours() != null
                && !unavailable.contains(entry.id())
                && WorkingHours.parse(entry.workingHours()).isOpen(now);
    }

    /** On a holiday nobody's hours are open. */
    boolean holiday() {
        return !WorkingHours.parse("mo-su 00:00-23:59").isOpen(now);
    }

    int minuteOfWeek() {
        ZonedDateTime local = now.atZone(WorkingHours.ZONE);
        return WorkingHours.minuteOfWeek(local.getDayOfWeek(), local.toLocalTime());
    }
}
