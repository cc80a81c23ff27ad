package nl.busbaan.directory.importing;

/**
 * One thing wrong with the files.
 *
 * @param row line in the file where the record begins; the header is line 1, and 0 means the file as a whole
 * @param column name in the header; empty when it is about the whole row
 */
record ImportError(String file, long row, String column, String message) {}
