package nl.busbaan.consent.legalbasis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/** The stored register: every version of every entry. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<EntryRow, EntryKey> {
    private final Choices choices;
    private final RegisterConfig config;
    private final Clock clock;

    Entries(Choices choices, RegisterConfig config, Clock clock) {
        this.choices = choices;
        this.config = config;
        this.clock = clock;
    }

    /** The register at this moment; a few dozen rows, so a switch holds from the next decision on, on every replica. */
    public Register register() {
        return register(today());
    }

    /** The register as it is on a day, by the choices of now. An organisation's own entries come before the shipped ones. */
    public Register register(LocalDate day) {
        Map<String, Map<UUID, Boolean>> chosen = new HashMap<>();
        choices.listAll()
                .forEach(c -> chosen.computeIfAbsent(c.id().entry(), e -> new HashMap<>())
                        .put(c.id().organisation(), c.active()));
        Map<String, Entry> begun = new LinkedHashMap<>();
        list("validFrom <= ?1 order by key.id, key.version", day).stream()
                .map(EntryRow::state)
                .forEach(entry -> begun.put(entry.id(), entry));
        List<Entry> entries = new ArrayList<>(begun.values());
        entries.sort(Comparator.comparing(entry -> entry.organisation() == null));
        return new Register(day, List.copyOf(entries), chosen, config.examplesPermit());
    }

    /** The register at this moment, read when it is first asked for, and then the same for all of one call. */
    public Supplier<Register> whenNeeded() {
        return new Supplier<>() {
            private @Nullable Register read;

            @Override
            public Register get() {
                Register now = read == null ? register() : read;
                read = now;
                return now;
            }
        };
    }

    /** Whether unapproved entries may decide about special and criminal kinds: the local demo only. */
    public boolean examplesPermit() {
        return config.examplesPermit();
    }

    /** Newest first, also those that haven't begun. */
    List<Entry> versions(String id) {
        return list("key.id = ?1 order by key.version desc", id).stream()
                .map(EntryRow::state)
                .toList();
    }

    void add(Entry entry) {
        persist(new EntryRow(entry));
    }

    LocalDate today() {
        return WorkingHours.today(clock);
    }
}
