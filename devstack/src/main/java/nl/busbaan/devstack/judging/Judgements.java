package nl.busbaan.devstack.judging;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judged queries from a file: one row per query and entry, with the grade by need. See its README for how to add one. */
public final class Judgements {
    private Judgements() {}

    public static List<JudgedQuery> read(Path file, Kaart kaart) {
        Map<String, JudgedQuery> queries = new LinkedHashMap<>();
        for (NamedCsvRecord row : Kaart.Csv.rows(file)) {
            String text = row.getField("query");
            queries.computeIfAbsent(text, t -> new JudgedQuery(t, row.getField("group"), new ArrayList<>()))
                    .answers()
                    .add(kaart.answers(row.getField("entry"), Integer.parseInt(row.getField("grade"))));
        }
        return List.copyOf(queries.values());
    }
}
