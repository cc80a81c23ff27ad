package nl.busbaan.directory.taxonomy;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The rules as the file that an import reads: what goes out comes in as it was. */
@ApplicationScoped
class SynonymFile {
    private static final String SEPARATOR = "|";

    private final Taxonomy taxonomy;

    SynonymFile(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Transactional
    String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("everyday", "official", "owner");
            for (Synonym rule : taxonomy.synonyms()) {
                csv.writeRecord(
                        String.join(SEPARATOR, rule.everyday()),
                        String.join(SEPARATOR, rule.official()),
                        rule.owner().orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
