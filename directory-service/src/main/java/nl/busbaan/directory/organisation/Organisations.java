package nl.busbaan.directory.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.busbaan.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, OrganisationId> {

    /** Active organisations by name; one row more than {@code limit}, so that the caller sees whether there is a next page. */
    List<Organisation> page(@Nullable Cursor after, int limit) {
        var query = after == null
                ? find("active order by details.name, id.value")
                : find(
                        "active and (details.name, cast(id.value as string)) > (?1, ?2) order by details.name, cast(id.value as string)",
                        after.values().get(0),
                        after.values().get(1));
        return query.range(0, limit).list();
    }

    public Optional<Organisation> active(OrganisationId id) {
        return findByIdOptional(id).filter(Organisation::active);
    }
}
