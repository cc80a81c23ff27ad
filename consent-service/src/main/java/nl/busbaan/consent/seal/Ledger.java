package nl.busbaan.consent.seal;

import java.util.Locale;

/** A log that is sealed. Its rows are read as text that depends on nothing but their content, in UTC. */
enum Ledger {
    CONSENT_HISTORY(
            "consent_event",
            "resident, seq",
            "'step ' || seq || ' of resident ' || resident",
            // Named one by one: the rest is covered by the step's own commitment, and erasure may empty it. A step from
            // before the
            // method was kept reads as it did when it was sealed.
            "(jsonb_build_array(resident, seq, consent_id, at, state, expressed_by, how,"
                    + " encode(commitment, 'hex'), encode(hash, 'hex'))"
                    + " || case when method is null then '[]' else jsonb_build_array(method) end)::text",
            "''",
            "''::bytea"),
    DECISIONS("decision_log", "id", "id::text", Ledger.ALL_BUT_PERSONAL, "resident::text", "salt"),
    ACCESSES("access_log", "id", "id::text", Ledger.ALL_BUT_PERSONAL, "resident::text", "salt");

    private static final String ALL_BUT_PERSONAL =
            "jsonb_strip_nulls(to_jsonb(t) - array['resident', 'salt', 'seal_seq', 'seal_commitment', 'seal_hash'])::text";

    private final String table;
    private final String order;
    private final String place;
    private final String open;
    private final String personal;
    private final String salt;

    Ledger(String table, String order, String place, String open, String personal, String salt) {
        this.table = table;
        this.order = order;
        this.place = place;
        this.open = open;
        this.personal = personal;
        this.salt = salt;
    }

    /** As it is called in heads and on the screen of the command: "decisions". */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String table() {
        return table;
    }

    /** ctid, open, personal, salt; oldest first, locked until the commit. */
    String unsealed(int limit) {
        return "select t.ctid::text, %s, %s, %s from %s t where seal_seq is null order by %s limit %d for update"
                .formatted(open, personal, salt, table, order, limit);
    }

    /** seal_seq, place, open, personal, salt, commitment, hash; in the order of the chain. */
    String sealed() {
        return "select seal_seq, %s, %s, %s, %s, seal_commitment, seal_hash from %s t where seal_seq is not null order by seal_seq"
                .formatted(place, open, personal, salt, table);
    }

    /** seal_seq, hash */
    String last() {
        return "select seal_seq, seal_hash from %s where seal_seq is not null order by seal_seq desc limit 1"
                .formatted(table);
    }

    String hashAt() {
        return "select seal_hash from %s where seal_seq = ?".formatted(table);
    }

    String seal() {
        return "update %s set seal_seq = ?, seal_commitment = ?, seal_hash = ? where ctid = ?::tid".formatted(table);
    }

    String waiting() {
        return "select count(*) from %s where seal_seq is null".formatted(table);
    }
}
