package nl.busbaan.consent.consent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.resident.Resident;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.language.ReaderLanguage;
import nl.busbaan.platform.outbox.Outbox;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * Brings a consent into its next state: the row, the step in the history, the chain and the event for others, together. The caller
 * holds the resident's row exclusively, so steps of one resident follow each other.
 */
@ApplicationScoped
public class History {
    static final String TOPIC = "consents";
    private static final String NOTICE_LANGUAGE = "noticeLanguage";
    private static final String RELEASE = "release";
    private static final String NOTICE_VERSION = "noticeVersion";

    private final Consents consents;
    private final ConsentEvents events;
    private final Expressions expressions;
    private final CodeLists lists;
    private final ResidentKeys keys;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    History(
            Consents consents,
            ConsentEvents events,
            Expressions expressions,
            CodeLists lists,
            ResidentKeys keys,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.consents = consents;
        this.events = events;
        this.expressions = expressions;
        this.lists = lists;
        this.keys = keys;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** Opens a record in the state ConsentRequested. */
    public Consent open(Resident resident, Ask ask, Utterance utterance) {
        Release release = lists.underSecrecy(ask.kinds()).isEmpty() ? null : Release.REQUESTED;
        Consent consent = new Consent(ConsentId.random(), resident.id(), ask, release);
        consents.persist(consent);
        step(resident, consent, new ConsentState.Requested(), utterance);
        return consent;
    }

    /** A no isn't told to others: it looks as silence does. */
    public void step(Resident resident, Consent consent, ConsentState next, Utterance utterance) {
        long seq = resident.chainLength() + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EventId id = new EventId(resident.id().value(), seq);
        ExpressionColumns expression = expressions.keep(id, utterance.expression());
        Notice notice = utterance.notice();
        byte[] shown = notice == null ? null : keys.encrypt(id.resident(), shownContext(seq), notice.text());
        consent.become(next, seq, LocalDate.ofInstant(now, WorkingHours.ZONE));
        // The row before its history: the step refers to it.
        consents.flush();
        Link link = Link.after(resident.chainHead(), seq, content(consent, now, utterance, expression, shown));
        events.persist(new ConsentEvent(id, consent.id(), now, next.term(), utterance, expression, shown, link));
        resident.extendChain(link.hash());
        if (!(next instanceof ConsentState.Refused)) {
            publish(consent);
        }
    }

    /** Something around it changed that screens of others show; of what was said they learn nothing. */
    public void tell(Consent consent) {
        consent.touch();
        consents.flush();
        publish(consent);
    }

    private static String shownContext(long seq) {
        return "consent-event:shown:" + seq;
    }

    /** What was shown before this step; nothing when there was nothing to show, or when the resident's key was erased. */
    Optional<Notice> notice(ConsentEvent step) {
        byte[] shown = step.shownText();
        if (shown == null) {
            return Optional.empty();
        }
        EventId id = step.id();
        JsonNode kept = contentOf(step);
        return keys.decrypt(id.resident(), shownContext(id.seq()), shown)
                .map(text -> new Notice(
                        text,
                        kept.path(NOTICE_LANGUAGE).asText(ReaderLanguage.DUTCH.toLanguageTag()),
                        kept.path(NOTICE_VERSION).asInt(1)));
    }

    /** When the resident said what the consent is now. */
    Instant saidAt(Consent consent) {
        return events.findByIdOptional(consent.lastStep()).orElseThrow().saidAt();
    }

    /** Of a step whose content erasure didn't empty. */
    LocalDate until(ConsentEvent step) {
        return LocalDate.parse(contentOf(step).path("until").asText());
    }

    /** What had been said of the secrecy after a step; nothing when there is none, or erasure emptied it. */
    Optional<Release> release(ConsentEvent step) {
        return Optional.ofNullable(contentOf(step).path(RELEASE).textValue()).map(Release::valueOf);
    }

    private JsonNode contentOf(ConsentEvent step) {
        try {
            return json.readTree(Objects.requireNonNullElse(step.link().content(), "{}"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Step %s of the history isn't JSON.".formatted(step.id()), e);
        }
    }

    /** Free text goes in as the hash of its ciphertext, so that the chain proves it without telling it. */
    private String content(
            Consent consent, Instant at, Utterance utterance, ExpressionColumns expression, byte @Nullable [] shown) {
        SortedMap<String, Object> fields = new TreeMap<>();
        fields.put("at", at.toString());
        fields.put("by", utterance.by());
        fields.put("consent", consent.id().value().toString());
        Controller controller = consent.controller();
        if (controller != null) {
            fields.put("controller", controller.organisation().toString());
            fields.put("controllerName", controller.name());
        }
        consent.continuation().ifPresent(continuation -> {
            fields.put("begins", continuation.begins().toString());
            fields.put("renews", continuation.renews().toString());
        });
        fields.put("how", utterance.how());
        Notice notice = utterance.notice();
        if (notice != null) {
            fields.put(NOTICE_LANGUAGE, notice.language());
            fields.put(NOTICE_VERSION, notice.version());
        }
        fields.put("kinds", new TreeSet<>(consent.kinds()));
        fields.put("purpose", consent.purpose());
        fields.put("recipient", consent.recipientLabel());
        consent.release().ifPresent(release -> {
            fields.put(RELEASE, release.name());
            fields.put("secret", lists.underSecrecy(consent.kinds()));
        });
        fields.put("shownText", digest(shown));
        fields.put("state", consent.state().term());
        fields.put("until", consent.until().toString());
        expression.describe(fields);
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of texts can always be written as JSON.", e);
        }
    }

    static String digest(byte @Nullable [] ciphertext) {
        return ciphertext == null ? "" : HexFormat.of().formatHex(Link.sha256(ciphertext));
    }

    private void publish(Consent consent) {
        outbox.append(
                TOPIC,
                "nl.busbaan.toestemming.gewijzigd",
                consent.id().value().toString(),
                new ConsentChanged(
                        consent.id().value(),
                        consent.version(),
                        consent.resident().value(),
                        Status.toOthers(consent.state()),
                        new TreeSet<>(consent.kinds()),
                        consent.continuation().map(Continuation::begins).orElse(null),
                        consent.until()));
    }
}
