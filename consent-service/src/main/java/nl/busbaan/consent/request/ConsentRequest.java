package nl.busbaan.consent.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.consent.Ask;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.Recipient;
import nl.busbaan.consent.consent.RecipientColumns;
import nl.busbaan.consent.resident.ResidentId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question to the resident (toestemmingsvraag). It is answered once. */
@Entity
@Table(name = "consent_request")
class ConsentRequest {
    /** What the resident said. */
    enum Answer {
        YES,
        NO
    }

    @Id
    private UUID id;

    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    private String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> kinds;

    @Embedded
    private RecipientColumns recipient;

    @Column(name = "recipient_label")
    private String recipientLabel;

    private LocalDate until;

    /** Free text of the helper, so encrypted for the resident. */
    private byte[] explanation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private ColleagueId askedBy;

    @Column(name = "asked_by_label")
    private String askedByLabel;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected ConsentRequest() {}

    ConsentRequest(ResidentId resident, Ask ask, byte[] explanation, Colleague askedBy, Instant askedAt) {
        this.id = ask.requestId();
        this.version = 1;
        this.resident = resident;
        this.purpose = ask.purpose();
        this.kinds = Set.copyOf(ask.kinds());
        this.recipient = RecipientColumns.of(ask.recipient());
        this.recipientLabel = ask.recipientLabel();
        this.until = ask.until();
        this.explanation = explanation;
        this.askedBy = askedBy.id();
        this.askedByLabel = askedBy.label();
        this.askedAt = askedAt;
    }

    boolean open() {
        return answer == null;
    }

    void answered(Answer said, Instant at) {
        answer = said;
        answeredAt = at;
        version++;
    }

    /** Binds the ciphertext of the explanation to this row. */
    static String contextOf(UUID request) {
        return "consent-request:" + request;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ResidentId resident() {
        return resident;
    }

    String purpose() {
        return purpose;
    }

    Set<String> kinds() {
        return kinds;
    }

    Ask ask(Set<String> some, @Nullable Controller controller) {
        return new Ask(id, controller, purpose, some, recipient.recipient(), recipientLabel, until);
    }

    Recipient recipient() {
        return recipient.recipient();
    }

    String recipientLabel() {
        return recipientLabel;
    }

    LocalDate until() {
        return until;
    }

    byte[] explanation() {
        return explanation;
    }

    ColleagueId askedBy() {
        return askedBy;
    }

    String askedByLabel() {
        return askedByLabel;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
