package nl.busbaan.directory.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.busbaan.directory.entry.Origin;
import nl.busbaan.directory.entry.RecordedChange;
import nl.busbaan.directory.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change, as the administrator or the entry's owner reads it.
 *
 * @param who absent when a system did it, or when the reader isn't told
 * @param blanked what it changed isn't kept any more
 * @param undoable whether this change can be tried to take back
 * @param restorable whether the entry can be tried to make again what it was after this change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change")
record ChangeView(
        long id,
        Instant at,
        Origin origin,
        String originName,
        What what,
        String whatName,
        @Nullable String who,
        List<Wording.FieldChange> fields,
        boolean blanked,
        boolean undoable,
        boolean restorable) {

    /** The way back that a change offers to whoever reads it. */
    enum Way {
        NONE,
        /** Of the latest: what was there before it. */
        UNDO,
        /** Of an earlier one: what was there after it, whatever was built upon it. */
        RESTORE
    }

    @Schema(name = "ChangeKind")
    enum What {
        ADDED("Toegevoegd"),
        CHANGED("Gewijzigd"),
        CONFIRMED("Bevestigd"),
        TAKEN_OFF("Van de kaart gehaald"),
        PUT_BACK("Terug op de kaart");

        private final String label;

        What(String label) {
            this.label = label;
        }

        static What of(RecordedChange change, List<Wording.FieldChange> fields) {
            if (change.before() == null) {
                return ADDED;
            }
            if (change.activeBefore() != change.activeAfter()) {
                return change.activeAfter() ? PUT_BACK : TAKEN_OFF;
            }
            return fields.size() == 1 && fields.getFirst().field().equals("lastConfirmed") ? CONFIRMED : CHANGED;
        }
    }

    static ChangeView of(RecordedChange change, @Nullable String who, List<Wording.FieldChange> fields, Way way) {
        What what = What.of(change, fields);
        return new ChangeView(
                change.id(),
                change.moment(),
                change.origin(),
                change.origin().label(),
                what,
                what.label,
                who,
                fields,
                change.blanked(),
                way == Way.UNDO,
                way == Way.RESTORE);
    }
}
