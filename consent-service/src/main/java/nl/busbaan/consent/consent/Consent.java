package nl.busbaan.consent.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A consent record (toestemming): what a resident was asked and said, about some kinds, for one purpose, to one recipient. */
@Entity
@Table(name = "consent")
public class Consent {
    @EmbeddedId
    private ConsentId id;

    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    @Column(name = "request_id")
    private UUID requestId;

    @Embedded
    private @Nullable Controller controller;

    private String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> kinds;

    @Embedded
    private RecipientColumns recipient;

    @Column(name = "recipient_label")
    private String recipientLabel;

    private String state;
    private LocalDate until;

    @Column(name = "last_seq")
    private long lastSeq;

    protected Consent() {}

    Consent(ConsentId id, ResidentId resident, Ask ask) {
        this.id = id;
        this.resident = resident;
        this.requestId = ask.requestId();
        this.controller = ask.controller();
        this.purpose = ask.purpose();
        this.kinds = Set.copyOf(ask.kinds());
        this.recipient = RecipientColumns.of(ask.recipient());
        this.recipientLabel = ask.recipientLabel();
        this.until = ask.until();
        this.state = new ConsentState.Requested().term();
    }

    public ConsentState state() {
        return switch (state) {
            case "ConsentRequested" -> new ConsentState.Requested();
            case "ConsentGiven" -> new ConsentState.Given(until);
            case "ConsentRefused" -> new ConsentState.Refused();
            case "ConsentWithdrawn" -> new ConsentState.Withdrawn();
            default -> throw new IllegalStateException("The stored consent state %s is unknown.".formatted(state));
        };
    }

    void become(ConsentState next, long seq) {
        if (next instanceof ConsentState.Given given) {
            until = given.until();
        }
        state = next.term();
        lastSeq = seq;
        version++;
    }

    public void narrowTo(Set<String> some) {
        kinds = Set.copyOf(some);
    }

    /** Nothing while the question is open. */
    List<Word> words() {
        return switch (state()) {
            case ConsentState.Requested r -> List.of();
            case ConsentState.Given g -> List.of(new Word(recipient.recipient(), true, g.until(), lastSeq));
            case ConsentState.Refused r -> List.of(new Word(recipient.recipient(), false, until, lastSeq));
            case ConsentState.Withdrawn w -> List.of(new Word(recipient.recipient(), false, until, lastSeq));
            case ConsentState.Expired e -> List.of();
        };
    }

    public ConsentId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ResidentId resident() {
        return resident;
    }

    public UUID requestId() {
        return requestId;
    }

    public @Nullable Controller controller() {
        return controller;
    }

    public String purpose() {
        return purpose;
    }

    public Set<String> kinds() {
        return kinds;
    }

    public Recipient recipient() {
        return recipient.recipient();
    }

    public String recipientLabel() {
        return recipientLabel;
    }

    public LocalDate until() {
        return until;
    }
}
