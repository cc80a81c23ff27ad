package nl.busbaan.directory.importing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an import does to one kind of entry. */
public final class Count {
    private int added;
    private int changed;
    private int unchanged;
    private int gone;
    private int conflicts;

    public void countAdded() {
        added++;
    }

    public void countChanged() {
        changed++;
    }

    public void countUnchanged() {
        unchanged++;
    }

    public void countGone() {
        gone++;
    }

    public void countConflicts(int more) {
        conflicts += more;
    }

    public boolean nothing() {
        return added + changed + gone == 0;
    }

    @JsonProperty("new")
    public int added() {
        return added;
    }

    @JsonProperty
    public int changed() {
        return changed;
    }

    @JsonProperty
    public int unchanged() {
        return unchanged;
    }

    @JsonProperty
    public int gone() {
        return gone;
    }

    /** Facts that were changed both here and in the file. */
    @JsonProperty
    public int conflicts() {
        return conflicts;
    }
}
