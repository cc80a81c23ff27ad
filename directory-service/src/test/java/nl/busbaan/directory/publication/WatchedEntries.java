package nl.busbaan.directory.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The documents as they are, with something happening each time all of them have been read. */
@Vetoed
public class WatchedEntries extends Entries {
    private final Runnable allRead;

    public WatchedEntries(DataSource database, ObjectMapper json, Runnable allRead) {
        super(database, json);
        this.allRead = allRead;
    }

    @Override
    public List<EntryDocument> page(@Nullable UUID after, int limit) {
        List<EntryDocument> page = super.page(after, limit);
        if (page.isEmpty()) {
            allRead.run();
        }
        return page;
    }
}
