package nl.busbaan.consent.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link Expression} in columns. All but the method is emptied by erasure, so the step's own commitment covers it and not the seal. */
@Embeddable
record ExpressionColumns(
        @Enumerated(EnumType.STRING) Expression.@Nullable Method method,
        @Column(name = "recorded_by") @Nullable UUID recordedBy,
        @Column(name = "recorded_by_label") @Nullable String recordedByLabel,
        byte @Nullable [] witness,
        @Column(name = "witness_id") @Nullable UUID witnessId,
        @Column(name = "said_at") @Nullable Instant saidAt,
        @Column(name = "signed_on") @Nullable LocalDate signedOn,
        @Column(name = "paper_kept") byte @Nullable [] paperKept) {

    static final ExpressionColumns NONE = new ExpressionColumns(null, null, null, null, null, null, null, null);

    /** Adds what there is of it to the content that the step commits to. */
    void describe(Map<String, Object> fields) {
        fields.put("witness", History.digest(witness));
        put(fields, "method", method);
        put(fields, "recordedBy", recordedBy);
        put(fields, "recordedByLabel", recordedByLabel);
        put(fields, "witnessId", witnessId);
        put(fields, "saidAt", saidAt);
        put(fields, "signedOn", signedOn);
        if (paperKept != null) {
            fields.put("paperKept", History.digest(paperKept));
        }
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
