package nl.busbaan.consent.legalbasis;

import java.time.LocalDate;
import java.util.UUID;
import nl.busbaan.consent.kind.Category;
import nl.busbaan.consent.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry of the register.
 *
 * @param organisation whose entry it is; null for what ships, which holds for any organisation until it has its own
 * @param replaces the shipped entry that an organisation's own one takes the place of
 * @param active whether it holds where an organisation hasn't chosen
 * @param example shipped as an example, not checked by a jurist
 */
public record Entry(
        String id,
        int version,
        @Nullable UUID organisation,
        @Nullable String replaces,
        Terms terms,
        Proposal proposal,
        @Nullable Approval approval,
        boolean active,
        boolean example) {

    public record Proposal(String by, LocalDate on) {}

    public record Approval(String by, LocalDate on) {}

    public Basis basis() {
        return terms.basis();
    }

    public String article() {
        return terms.article();
    }

    public String explanation() {
        return terms.explanation();
    }

    /** An unapproved entry never decides about special and criminal kinds, except in the local demo. */
    boolean mayDecideOn(Kind kind, boolean examplesPermit) {
        return approval != null || kind.category() == Category.ORDINARY || examplesPermit;
    }

    /**
     * Whether an organisation's switch has a say: in what it decided itself, and in what ships on. What ships off waits for a law or a
     * jurist, and comes into force by a proposal that the FG advised on and the organisation decided.
     */
    boolean switchable() {
        return active || approval != null;
    }

    boolean ownedBy(UUID other) {
        return other.equals(organisation);
    }
}
