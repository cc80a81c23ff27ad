package nl.busbaan.directory.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the standard: one file of a tabular data package.
 *
 * @param name the file's, without {@code .csv}
 * @param resource what the standard calls one record
 * @param columns by name, in the standard's order
 */
public record HsdsTable(String name, String resource, Map<String, HsdsColumn> columns, List<HsdsLink> links) {
    public Optional<HsdsLink> link(String property) {
        return links.stream().filter(l -> l.property().equals(property)).findFirst();
    }

    public String fileName() {
        return name + ".csv";
    }
}
