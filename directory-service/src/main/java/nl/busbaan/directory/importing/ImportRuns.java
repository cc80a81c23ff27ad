package nl.busbaan.directory.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Imports that were carried out, newest first. */
@ApplicationScoped
public class ImportRuns {
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    ImportRuns(EntityManager entities, ObjectMapper json, Caller caller, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * One import.
     *
     * @param format CSV, or another that the service reads
     * @param counts per kind how many were new, changed, unchanged and gone
     * @param undoneAt when it was taken back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportRun")
    public record Run(
            UUID id,
            Instant moment,
            String format,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            JsonNode counts,

            @Nullable Instant undoneAt) {}

    /** @param orderBefore of the rules of everyday words; null when it stays */
    public void keep(UUID id, String format, Object counts, @Nullable Object orderBefore) {
        entities.createNativeQuery("""
                        insert into import_run (id, moment, account_id, format, counts, rule_order_before)
                        values (:id, :moment, :account, :format, cast(:counts as jsonb), cast(:lists as jsonb))
                        """)
                .setParameter("id", id)
                .setParameter("moment", clock.instant())
                .setParameter("account", caller.account().value())
                .setParameter("format", format)
                .setParameter("counts", text(counts))
                .setParameter("lists", orderBefore == null ? null : text(orderBefore))
                .executeUpdate();
    }

    List<Run> latest(int limit) {
        return runs("order by moment desc, id limit :limit", "limit", limit);
    }

    /** The import, its row locked until commit. */
    Optional<Run> locked(UUID id) {
        return runs("where id = :id for update", "id", id).stream().findFirst();
    }

    /** Keys of the rules of everyday words in the order they were in. */
    Optional<JsonNode> orderBefore(UUID id) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select cast(rule_order_before as text) from import_run where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(Objects::nonNull)
                .map(this::read)
                .findFirst();
    }

    void undone(UUID id) {
        entities.createNativeQuery("update import_run set undone_at = :moment, undone_by = :account where id = :id")
                .setParameter("moment", clock.instant())
                .setParameter("account", caller.account().value())
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<Run> runs(String rest, String name, Object value) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select id, moment, format, cast(counts as text), undone_at from import_run " + rest,
                        Object[].class)
                .setParameter(name, value)
                .getResultStream()
                .map(row -> new Run(
                        (UUID) row[0], (Instant) row[1], (String) row[2], read((String) row[3]), (Instant) row[4]))
                .toList();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s can't be written down.".formatted(value.getClass()), e);
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept import can't be read.", e);
        }
    }
}
