package nl.busbaan.consent.legalbasis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The stored register. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<EntryRow, String> {
    private final Choices choices;
    private final RegisterConfig config;

    Entries(Choices choices, RegisterConfig config) {
        this.choices = choices;
        this.config = config;
    }

    /** The register at this moment; a few dozen rows, so a switch holds from the next decision on, on every replica. */
    public Register register() {
        Map<String, Map<UUID, Boolean>> chosen = new HashMap<>();
        choices.listAll()
                .forEach(c -> chosen.computeIfAbsent(c.id().entry(), e -> new HashMap<>())
                        .put(c.id().organisation(), c.active()));
        return new Register(
                list("order by id").stream().map(EntryRow::state).toList(), chosen, config.examplesPermit());
    }
}
