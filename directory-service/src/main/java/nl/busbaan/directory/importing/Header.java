package nl.busbaan.directory.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first line of a file: where each column stands. */
final class Header {
    private final Map<String, Integer> places = new HashMap<>();
    private final int size;

    Header(List<String> columns) {
        size = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i).strip(), i);
        }
    }

    int size() {
        return size;
    }

    boolean has(Collection<String> columns) {
        return places.keySet().containsAll(columns);
    }

    /** The cell of the column, empty when the file doesn't have it. */
    String of(String column, List<String> cells) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
