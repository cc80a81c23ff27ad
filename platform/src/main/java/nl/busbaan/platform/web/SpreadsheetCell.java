package nl.busbaan.platform.web;

/** Text that goes into a file for a spreadsheet. */
public final class SpreadsheetCell {
    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** An apostrophe in front makes text of a formula. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
