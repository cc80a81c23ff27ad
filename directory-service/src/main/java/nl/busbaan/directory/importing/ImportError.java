package nl.busbaan.directory.importing;

import nl.busbaan.platform.problem.Violation;

/**
 * One thing wrong with the files.
 *
 * @param row line in the file where the record begins; the header is line 1, and 0 means the file as a whole
 * @param column name in the header; empty when it is about the whole row
 */
public record ImportError(String file, long row, String column, String message) {

    /** The error as the answer names its place: {@code services.csv:12:status}. */
    public Violation violation() {
        String place = row == 0 ? file : column.isEmpty() ? file + ":" + row : file + ":" + row + ":" + column;
        return Violation.inBody(place, message);
    }
}
