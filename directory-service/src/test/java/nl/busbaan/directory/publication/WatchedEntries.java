package nl.busbaan.directory.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The documents as they are, with something happening each time some have been read. */
@Vetoed
public class WatchedEntries extends Entries {
    private final IntConsumer read;

    /** @param read gets how many were read; none is the end of them all */
    public WatchedEntries(DataSource database, ObjectMapper json, IntConsumer read) {
        super(database, json);
        this.read = read;
    }

    @Override
    public List<EntryDocument> page(@Nullable UUID after, int limit) {
        List<EntryDocument> page = super.page(after, limit);
        read.accept(page.size());
        return page;
    }
}
