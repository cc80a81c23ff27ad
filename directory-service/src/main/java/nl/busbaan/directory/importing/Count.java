package nl.busbaan.directory.importing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an import does to one kind of entry. */
final class Count {
    private int added;
    private int changed;
    private int unchanged;
    private int gone;
    private int conflicts;

    void countAdded() {
        added++;
    }

    void countChanged() {
        changed++;
    }

    void countUnchanged() {
        unchanged++;
    }

    void countGone() {
        gone++;
    }

    void countConflicts(int more) {
        conflicts += more;
    }

    boolean nothing() {
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
