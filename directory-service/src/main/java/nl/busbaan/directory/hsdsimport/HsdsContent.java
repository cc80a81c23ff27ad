package nl.busbaan.directory.hsdsimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.directory.hsds.HsdsRecord;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.ImportedRecords;
import nl.busbaan.directory.importing.Errors;

/**
 * What was read of an upload, with all that is wrong or strange about it.
 *
 * @param errors stop the import
 * @param warnings don't: what they are about is kept as it is
 */
record HsdsContent(
        List<ImportedRecords.File> files,
        HsdsRecords records,
        Map<String, Place> places,
        Errors errors,
        Errors warnings) {

    /** Where a record stands: its line in a file. */
    record Place(String file, long row) {}

    HsdsContent() {
        this(new ArrayList<>(), new HsdsRecords(), new HashMap<>(), new Errors(), new Errors());
    }

    /** Adds a record, and notes it when its id was there. */
    void add(HsdsRecord row, Place place) {
        if (records.add(row) != null) {
            errors.add(place.file, place.row, "id", "'%s' staat er twee keer in.".formatted(row.id()));
        }
        places.put(row.toString(), place);
    }

    Place placeOf(HsdsRecord row) {
        return places.getOrDefault(row.toString(), new Place(row.table() + ".csv", 0));
    }

    void wrong(HsdsRecord row, String column, String message) {
        Place place = placeOf(row);
        errors.add(place.file, place.row, column, message);
    }

    void strange(HsdsRecord row, String column, String message) {
        Place place = placeOf(row);
        warnings.add(place.file, place.row, column, message);
    }
}
