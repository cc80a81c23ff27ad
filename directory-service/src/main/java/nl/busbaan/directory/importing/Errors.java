package nl.busbaan.directory.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything wrong with the files, so that their owner can repair it in one round. */
public final class Errors {
    /** More than this helps nobody, and the answer must stay readable. */
    private static final int MOST = 500;

    private final List<ImportError> found = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    private record Place(String file, long row, String column) {}

    public void add(String file, long row, String column, String message) {
        if (full()) {
            return;
        }
        places.add(new Place(file, row, column));
        found.add(
                found.size() == MOST - 1
                        ? new ImportError(
                                file,
                                row,
                                column,
                                message + " Dit is fout nummer %d: verder is niet gekeken.".formatted(MOST))
                        : new ImportError(file, row, column, message));
    }

    public boolean has(String file, long row, String column) {
        return places.contains(new Place(file, row, column));
    }

    /** There is no use in looking further. */
    public boolean full() {
        return found.size() >= MOST;
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<ImportError> all() {
        return List.copyOf(found);
    }
}
