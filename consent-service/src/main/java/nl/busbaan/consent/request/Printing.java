package nl.busbaan.consent.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.consent.NamesKept;
import nl.busbaan.consent.consent.Notice;
import nl.busbaan.platform.crypto.ResidentKeys;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.language.ReaderLanguage;
import nl.busbaan.platform.problem.ProblemException;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Puts an open question on paper (afdrukken), and keeps word for word what stands there: consent is to what he signed. */
@ApplicationScoped
class Printing {
    private final ConsentRequests requests;
    private final Sheets sheets;
    private final Questions questions;
    private final InHand inHand;
    private final NamesKept namesKept;
    private final ReaderLanguage reader;
    private final ResidentKeys keys;
    private final ObjectMapper json;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    Printing(
            ConsentRequests requests,
            Sheets sheets,
            Questions questions,
            InHand inHand,
            NamesKept namesKept,
            ReaderLanguage reader,
            ResidentKeys keys,
            ObjectMapper json,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.sheets = sheets;
        this.questions = questions;
        this.inHand = inHand;
        this.namesKept = namesKept;
        this.reader = reader;
        this.keys = keys;
        this.json = json;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** A sheet that can be read. */
    record Printed(Sheet sheet, SheetWords words) {
        Notice notice() {
            Notice text = words.shown().asKept();
            return new Notice(text.text(), text.language(), sheet.noticeVersion());
        }

        @Override
        public String toString() {
            return "Printed[" + sheet.id() + "]";
        }
    }

    /** Empty when the question can't be answered any more, as far as colleagues see. */
    @Transactional
    Optional<Sheet> make(UUID id, Locale language, Colleague maker) {
        ConsentRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        inHand.lockToAnswer(request, maker);
        return questions.toHandOver(id, maker, language).map(told -> keep(request, told, maker));
    }

    private Sheet keep(ConsentRequest request, Questions.Told told, Colleague maker) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        byte[] wording = keys.encrypt(request.resident().value(), Sheet.contextOf(id), written(SheetWords.of(told)));
        Notice notice = told.shown().asKept();
        Sheet sheet = new Sheet(
                id,
                sheets.freeNumber(request.id()),
                request,
                new Sheet.Content(notice.language(), wording, notice.version()),
                new Sheet.Making(maker, clock.instant()));
        sheets.persistAndFlush(sheet);
        idempotency.answered(201, path(sheet));
        return sheet;
    }

    static String path(Sheet sheet) {
        return "%s/%s/sheets/%s".formatted(ConsentRequestResource.PATH, sheet.question(), sheet.number());
    }

    /** Newest first. */
    @Transactional
    List<Sheet> list(UUID id, Colleague colleague) {
        return sheets.ofQuestion(inHand.toPut(id, colleague).id());
    }

    /** A sheet to print once more. */
    record Again(Sheet sheet, Questions.Told told) {}

    /** As it was, to print it again; without names that the resident may not hear any more. Empty when the question is over. */
    @Transactional
    Optional<Again> again(UUID id, String number, Colleague colleague) {
        ConsentRequest request = inHand.toPut(id, colleague);
        Printed printed = printed(request, number).orElseThrow(ProblemException::notFound);
        return request.looksOpenAt(clock.instant())
                ? Optional.of(new Again(printed.sheet(), toldToday(printed, request)))
                : Optional.empty();
    }

    /** What stands there for a name is in the language of the paper. */
    private Questions.Told toldToday(Printed printed, ConsentRequest request) {
        return reader.in(
                Locale.forLanguageTag(printed.sheet().language()),
                () -> printed.words().told(request).without(namesKept.from(request.resident())));
    }

    /** Empty when it is of no sheet of this question. Call it inside a transaction. */
    Optional<Printed> printed(ConsentRequest request, String number) {
        return sheets.ofQuestion(request.id(), number).map(sheet -> new Printed(sheet, words(sheet)));
    }

    private SheetWords words(Sheet sheet) {
        return keys.decrypt(sheet.resident().value(), Sheet.contextOf(sheet.id()), sheet.wording())
                .map(this::read)
                .orElseThrow(ProblemException::notFound);
    }

    private String written(SheetWords words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The words of a sheet could not be written.", e);
        }
    }

    private SheetWords read(String text) {
        try {
            return json.readValue(text, SheetWords.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The words of a sheet could not be read.", e);
        }
    }
}
