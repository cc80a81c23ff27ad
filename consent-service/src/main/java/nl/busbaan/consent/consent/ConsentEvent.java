package nl.busbaan.consent.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.busbaan.platform.time.WorkingHours;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step in the history of a consent; rows are only added. */
@Entity
@Immutable
@Table(name = "consent_event")
class ConsentEvent {
    @EmbeddedId
    private EventId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consent_id"))
    private ConsentId consent;

    private Instant at;
    private String state;

    @Column(name = "expressed_by")
    private String by;

    private String how;

    @Embedded
    private @Nullable ExpressionColumns expression;

    @Column(name = "shown_text")
    private byte @Nullable [] shownText;

    private @Nullable String content;
    private byte @Nullable [] salt;
    private byte[] commitment;
    private byte[] hash;

    protected ConsentEvent() {}

    ConsentEvent(
            EventId id,
            ConsentId consent,
            Instant at,
            String state,
            Utterance utterance,
            ExpressionColumns expression,
            byte @Nullable [] shownText,
            Link link) {
        this.id = id;
        this.consent = consent;
        this.at = at;
        this.state = state;
        this.by = utterance.by();
        this.how = utterance.how();
        this.expression = expression;
        this.shownText = shownText;
        this.content = link.content();
        this.salt = link.salt();
        this.commitment = link.commitment();
        this.hash = link.hash();
    }

    Link link() {
        return new Link(content, salt, commitment, hash);
    }

    EventId id() {
        return id;
    }

    ConsentId consent() {
        return consent;
    }

    Instant at() {
        return at;
    }

    /** As far as we know: what was signed, from the beginning of that day. */
    Instant saidAt() {
        Instant spoken = expression().saidAt();
        LocalDate signed = expression().signedOn();
        return spoken != null
                ? spoken
                : signed != null ? signed.atStartOfDay(WorkingHours.ZONE).toInstant() : at;
    }

    String state() {
        return state;
    }

    byte @Nullable [] shownText() {
        return shownText;
    }

    ExpressionColumns expression() {
        // Of columns that are all empty, Hibernate makes none.
        return expression == null ? ExpressionColumns.NONE : expression;
    }

    String by() {
        return by;
    }

    String how() {
        return how;
    }
}
