package nl.busbaan.consent.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.busbaan.consent.consent.Link;
import org.jspecify.annotations.Nullable;

/**
 * Walks each resident's chain of steps: whether the steps follow each other, whether what stands in a step is what was committed to,
 * and whether each consent is in the state of its last step. The last matters most, for decisions rest on it.
 */
final class Histories {
    private static final int FETCH = 1_000;
    private static final String STEPS = """
            select e.resident, e.seq, r.chain_length, r.chain_head, e.content, e.salt, e.commitment, e.hash,
                   e.consent_id, e.at, e.state, e.expressed_by, e.how, e.shown_text, e.witness,
                   e.method, e.recorded_by, e.recorded_by_label, e.said_at, e.signed_on, e.paper_kept, e.witness_id
            from consent_event e join resident r on r.id = e.resident order by e.resident, e.seq""";
    private static final String STATES = """
            select c.id, c.state, e.state from consent c
            left join consent_event e on e.resident = c.resident and e.seq = c.last_seq
            where e.state is distinct from c.state order by c.id""";
    private static final String EMPTIED = """
            select r.id, r.chain_length from resident r
            where r.chain_length > 0 and not exists (select 1 from consent_event e where e.resident = r.id) order by r.id""";

    private final ObjectMapper json = new ObjectMapper();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable UUID resident;
    private long last;
    private long length;
    private byte[] head = Link.START;
    private byte[] lastHash = Link.START;

    private Histories() {}

    static List<Finding> verify(Connection connection) throws SQLException {
        Histories histories = new Histories();
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery(STEPS)) {
                while (row.next() && histories.findings.size() < Verdict.MOST) {
                    histories.next(row);
                }
            }
            histories.endOfResident();
            try (ResultSet row = select.executeQuery(EMPTIED)) {
                while (row.next() && histories.findings.size() < Verdict.MOST) {
                    histories.cut(row.getString(1), 1, row.getLong(2));
                }
            }
            try (ResultSet row = select.executeQuery(STATES)) {
                while (row.next() && histories.findings.size() < Verdict.MOST) {
                    histories.findings.add(new Finding(
                            "consent " + row.getString(1),
                            "is %s, and its last step says %s".formatted(row.getString(2), row.getString(3))));
                }
            }
        }
        return histories.findings;
    }

    private void next(ResultSet row) throws SQLException {
        UUID whose = row.getObject(1, UUID.class);
        if (!whose.equals(resident)) {
            endOfResident();
            resident = whose;
            last = 0;
            lastHash = Link.START;
        }
        length = row.getLong(3);
        head = row.getBytes(4);
        long seq = row.getLong(2);
        String where = "step %d of resident %s".formatted(seq, whose);
        Link link = new Link(row.getString(5), row.getBytes(6), row.getBytes(7), row.getBytes(8));
        boolean gap = seq != last + 1;
        if (gap) {
            findings.add(new Finding("step %d of resident %s".formatted(last + 1, whose), "removed"));
        } else if (!link.follows(lastHash, seq)) {
            findings.add(new Finding(where, "its link was changed"));
        }
        if (!link.contentStands() || !columnsStand(link.content(), row)) {
            findings.add(new Finding(where, "changed after it was written"));
        }
        last = seq;
        lastHash = link.hash();
    }

    private void endOfResident() {
        if (resident == null) {
            return;
        }
        if (last < length) {
            cut(resident.toString(), last + 1, length);
        } else if (!MessageDigest.isEqual(head, lastHash)) {
            findings.add(new Finding("the head of resident " + resident, "isn't the hash of his last step"));
        }
        resident = null;
    }

    private void cut(String whose, long from, long to) {
        findings.add(new Finding("steps %d to %d of resident %s".formatted(from, to, whose), "cut off at the end"));
    }

    /** The columns repeat the content so that they can be asked; they must say the same. */
    private boolean columnsStand(@Nullable String content, ResultSet row) throws SQLException {
        Map<String, String> expression = expression(row);
        if (content == null) {
            return expression.values().stream().allMatch(String::isEmpty);
        }
        JsonNode said;
        try {
            said = json.readTree(content);
        } catch (JsonProcessingException e) {
            return false;
        }
        Map<String, String> columns = new TreeMap<>();
        columns.put("consent", row.getString(9));
        columns.put("at", row.getObject(10, OffsetDateTime.class).toInstant().toString());
        columns.put("state", row.getString(11));
        columns.put("by", row.getString(12));
        columns.put("how", row.getString(13));
        columns.put("shownText", digest(row.getBytes(14)));
        columns.put("witness", digest(row.getBytes(15)));
        return columns.entrySet().stream()
                        .allMatch(column -> !said.has(column.getKey())
                                || said.path(column.getKey()).asText().equals(column.getValue()))
                && expression.entrySet().stream()
                        .allMatch(column -> said.path(column.getKey()).asText().equals(column.getValue()))
                && said.path("method").asText().equals(text(row.getString(16)));
    }

    /** What isn't in the content stands in no column either; erasure empties all of it. */
    private static Map<String, String> expression(ResultSet row) throws SQLException {
        OffsetDateTime saidAt = row.getObject(19, OffsetDateTime.class);
        return Map.of(
                "recordedBy", text(row.getString(17)),
                "recordedByLabel", text(row.getString(18)),
                "saidAt", saidAt == null ? "" : saidAt.toInstant().toString(),
                "signedOn", text(row.getString(20)),
                "paperKept", digest(row.getBytes(21)),
                "witnessId", text(row.getString(22)));
    }

    private static String text(@Nullable String column) {
        return Objects.requireNonNullElse(column, "");
    }

    private static String digest(byte @Nullable [] ciphertext) {
        return ciphertext == null ? "" : HexFormat.of().formatHex(Link.sha256(ciphertext));
    }
}
