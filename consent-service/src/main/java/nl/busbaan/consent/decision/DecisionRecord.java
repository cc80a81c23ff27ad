package nl.busbaan.consent.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.busbaan.consent.legalbasis.Entry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the decision log: who asked what, and what was answered on which ground. It holds no case content. */
@Entity
@Immutable
@Table(name = "decision_log")
class DecisionRecord {
    @Id
    private UUID id;

    private Instant at;

    @Column(name = "trace_id")
    private @Nullable String traceId;

    @Column(name = "span_id")
    private @Nullable String spanId;

    private @Nullable UUID subject;
    private String action;

    @Column(name = "resident")
    private @Nullable UUID resident;

    /** Without it the question can't be judged again against another register. */
    @Column(name = "recorded_by_team")
    private @Nullable UUID recordedByTeam;

    private @Nullable String kind;
    private @Nullable String purpose;
    private boolean decision;
    private String answer;
    private String code;
    private @Nullable String basis;
    private @Nullable String article;

    @Column(name = "register_entry")
    private @Nullable String registerEntry;

    @Column(name = "asked_by")
    private String askedBy;

    @Embedded
    private Papers.@Nullable Written papers;

    protected DecisionRecord() {}

    DecisionRecord(Decision made, Question question, Occasion occasion, Papers.Written papers) {
        this.id = made.id();
        this.at = occasion.at();
        this.traceId = occasion.trace().traceId();
        this.spanId = occasion.trace().spanId();
        this.subject = question.subject();
        // What callers send beyond the known words could be anything, so it isn't kept.
        this.action = question.known() ? question.action() : "unknown";
        this.resident = question.resident();
        this.recordedByTeam = question.recordedByTeam();
        this.decision = made.permit();
        this.code = made.code();
        this.askedBy = occasion.asker().label();
        this.papers = papers;
        Verdict verdict = made.verdict();
        this.answer = (verdict == null ? Answer.NOT_ALLOWED : verdict.answer()).name();
        if (verdict != null) {
            Entry entry = verdict.entry();
            this.kind = verdict.kind().code();
            this.purpose = verdict.purpose().code();
            this.basis = entry == null ? null : entry.basis().name();
            this.registerEntry = entry == null ? null : Papers.version(entry);
            this.article = verdict.article();
        }
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String traceId() {
        return traceId;
    }

    @Nullable
    UUID subject() {
        return subject;
    }

    String action() {
        return action;
    }

    @Nullable
    UUID recordedByTeam() {
        return recordedByTeam;
    }

    @Nullable
    String kind() {
        return kind;
    }

    @Nullable
    String purpose() {
        return purpose;
    }

    boolean decision() {
        return decision;
    }

    String answer() {
        return answer;
    }

    String code() {
        return code;
    }

    @Nullable
    String basis() {
        return basis;
    }

    @Nullable
    String article() {
        return article;
    }

    @Nullable
    String registerEntry() {
        return registerEntry;
    }

    @Nullable
    String spanId() {
        return spanId;
    }

    /** Null for a line that was written before papers were kept. */
    Papers.@Nullable Written papers() {
        return papers;
    }

    /** Null for a line that was written before papers were kept, and where nothing was judged. */
    @Nullable
    String information() {
        return papers == null ? null : papers.information();
    }

    String askedBy() {
        return askedBy;
    }
}
