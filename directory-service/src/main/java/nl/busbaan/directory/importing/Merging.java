package nl.busbaan.directory.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.busbaan.directory.entry.Changes;
import nl.busbaan.directory.entry.EntryKind;

/** What every merge works with, whatever the form of the file. */
@ApplicationScoped
public class Merging {
    private final EntityManager entities;
    private final Changes history;
    private final Leaving leaving;
    private final ImportStatements statements;
    private final ObjectMapper json;

    Merging(EntityManager entities, Changes history, Leaving leaving, ImportStatements statements, ObjectMapper json) {
        this.entities = entities;
        this.history = history;
        this.leaving = leaving;
        this.statements = statements;
        this.json = json;
    }

    /** @param run id of the import */
    public Merge.Means means(UUID run) {
        return new Merge.Means(entities, history, leaving, new Preview(json), said -> statements.keep(run, said));
    }

    public <D> ThreeWay<D> threeWay(Class<D> type, Conflicts conflicts, EntryKind... kinds) {
        return new ThreeWay<>(type, json, statements.last(kinds), conflicts);
    }
}
