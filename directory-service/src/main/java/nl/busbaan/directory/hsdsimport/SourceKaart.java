package nl.busbaan.directory.hsdsimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.busbaan.directory.hsds.HsdsItem;
import nl.busbaan.directory.hsds.HsdsItems;
import nl.busbaan.directory.hsds.HsdsRecords;
import nl.busbaan.directory.hsds.ImportedRecords;
import nl.busbaan.directory.hsds.ItemMaker;

/** All that a source has, as it came and as it is given out. */
@ApplicationScoped
class SourceKaart {
    private final ImportedRecords imported;
    private final HsdsItems items;

    SourceKaart(ImportedRecords imported, HsdsItems items) {
        this.imported = imported;
        this.items = items;
    }

    List<ImportedRecords.File> files(String source) {
        return imported.files(source);
    }

    HsdsRecords records(String source) {
        HsdsRecords records = new HsdsRecords();
        imported.files(source).forEach(file -> imported.read(source, file.name(), records::add));
        return records;
    }

    /** Puts these in place of all that it had. Belongs to the caller's transaction. */
    void replace(String source, Collection<ImportedRecords.File> files, HsdsRecords records) {
        imported.replace(source, files, records);
        List<HsdsItem> all = items(records);
        items.store(source, all);
        items.retire(source, null, all.stream().map(HsdsItem::id).toList());
    }

    static List<HsdsItem> items(HsdsRecords records) {
        return new ItemMaker(records, null, Map.of()).items();
    }
}
