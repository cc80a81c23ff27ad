package nl.busbaan.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.directory.entry.Sql;

/** What was reported and not answered yet, for whoever shows or orders entries. */
@ApplicationScoped
public class OpenReports {
    private final Sql sql;

    OpenReports(Sql sql) {
        this.sql = sql;
    }

    /**
     * How many people certainly reported each of these entries. Whoever wants no answer isn't kept, so all of those may be one and the
     * same, and may be one of the others too: together with them they count for one at least.
     */
    public Map<UUID, Integer> reporters(Collection<UUID> entries) {
        Map<UUID, Integer> reporters = new HashMap<>();
        sql.list("""
                select r.entry_id, greatest(1, count(distinct m.account_id)) as people
                from entry_report r left join report_remark m on m.report_id = r.id
                where r.state in ('OPEN', 'IN_REVIEW') and r.entry_id = any (?)
                group by r.entry_id
                """, row -> reporters.put(row.getObject("entry_id", UUID.class), row.getInt("people")), entries);
        return reporters;
    }
}
