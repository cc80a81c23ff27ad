package nl.busbaan.directory.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Imports that were carried out or refused, newest first. */
@ApplicationScoped
public class ImportRuns {
    public static final String CSV = "CSV";
    public static final String HSDS = "HSDS";
    /** Enough to see what is the matter; the answer to the import itself had them all. */
    private static final int MOST_REASONS = 20;

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

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
     * @param source whose kaart it is; absent for our own
     * @param counts per kind how many were new, changed, unchanged and gone
     * @param refused the first reasons why nothing was imported; empty when it was carried out
     * @param undoneAt when it was taken back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportRun")
    public record Run(
            UUID id,
            Instant moment,
            String format,
            @Nullable String source,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            JsonNode counts,

            List<Reason> refused,

            @Nullable Instant undoneAt) {}

    /** @param place file, line and column; empty when it is about the upload as a whole */
    @Schema(name = "ImportRefusal")
    public record Reason(String place, String message) {}

    /** @param source whose kaart it is; null for our own */
    public record File(String format, @Nullable String source) {}

    /** @param orderBefore of the rules of everyday words; null when it stays */
    public void keep(UUID id, File file, Object counts, @Nullable Object orderBefore) {
        insert(id, file)
                .setParameter("counts", text(counts))
                .setParameter("lists", orderBefore == null ? null : text(orderBefore))
                .setParameter("refused", null)
                .executeUpdate();
    }

    /** As {@link #keep}, when an earlier file of that kaart was refused: this one has nothing new, and is what was waited for. */
    public void keepIfAwaited(UUID id, File file, Object counts) {
        boolean awaited = !entities.createNativeQuery(
                        "select 1 from import_refusal_waiting where format = :format and source is not distinct from :source")
                .setParameter("format", file.format)
                .setParameter("source", file.source)
                .getResultList()
                .isEmpty();
        if (awaited) {
            keep(id, file, counts, null);
        }
    }

    /** Keeps why a file was refused. Its own transaction is over: nothing of it is stored. */
    @Transactional
    public void refuse(File file, List<Violation> reasons) {
        insert(UUID.randomUUID(), file)
                .setParameter("counts", "{}")
                .setParameter("lists", null)
                .setParameter(
                        "refused",
                        text(reasons.stream()
                                .limit(MOST_REASONS)
                                .map(v -> new Reason(v.field(), v.message()))
                                .toList()))
                .executeUpdate();
    }

    private Query insert(UUID id, File file) {
        return entities.createNativeQuery("""
                        insert into import_run (id, moment, account_id, format, source, counts, rule_order_before, refused)
                        values (:id, :moment, :account, :format, :source, cast(:counts as jsonb), cast(:lists as jsonb),
                            cast(:refused as jsonb))
                        """)
                .setParameter("id", id)
                .setParameter("moment", clock.instant())
                .setParameter("account", caller.account().value())
                .setParameter("format", file.format)
                .setParameter("source", file.source);
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
                        "select id, moment, format, source, cast(counts as text), cast(refused as text), undone_at from import_run "
                                + rest,
                        Object[].class)
                .setParameter(name, value)
                .getResultStream()
                .map(row -> new Run(
                        (UUID) row[0],
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        read((String) row[4]),
                        reasons((String) row[5]),
                        (Instant) row[6]))
                .toList();
    }

    private List<Reason> reasons(@Nullable String text) {
        try {
            return text == null ? List.of() : json.readValue(text, REASONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Why an import was refused can't be read.", e);
        }
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
