package nl.busbaan.messaging.helprequest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What the resident himself says about his request: a bell, or an answer. */
@Entity
@Immutable
public class ResidentMessage {
    private static final String FIELD = "resident-message";

    public enum Kind {
        BELL,
        REPLY
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant sentAt;
    private byte @Nullable [] text;

    protected ResidentMessage() {}

    public ResidentMessage(HelpRequest request, Kind kind, Instant at, @Nullable String words, ResidentTexts texts) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.requestId = request.id().value();
        this.kind = kind;
        this.sentAt = at;
        this.text = texts.sealOptional(request.resident(), FIELD, id, words);
    }

    public UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Instant sentAt() {
        return sentAt;
    }

    Optional<String> text(ResidentId resident, ResidentTexts texts) {
        return texts.open(resident, FIELD, id, text);
    }
}
