package nl.busbaan.directory.importing;

import java.util.ArrayList;
import java.util.List;

/** Everything wrong with the files, so that their owner can repair it in one round. */
public final class Errors {
    /** More than this helps nobody, and the answer must stay readable. */
    private static final int MOST = 500;

    private final List<ImportError> found = new ArrayList<>();

    public void add(String file, long row, String column, String message) {
        if (found.size() < MOST) {
            found.add(new ImportError(file, row, column, message));
        }
    }

    public boolean has(String file, long row, String column) {
        return found.stream()
                .anyMatch(e ->
                        e.file().equals(file) && e.row() == row && e.column().equals(column));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<ImportError> all() {
        return List.copyOf(found);
    }
}
