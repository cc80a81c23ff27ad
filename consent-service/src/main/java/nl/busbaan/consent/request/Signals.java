package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Participations;
import nl.busbaan.consent.consent.Consent;
import nl.busbaan.consent.consent.Consents;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.consent.text.Texts;
import nl.busbaan.platform.time.WorkingHours;

/** What asks for a conversation with a resident about his consent (signalen), for those who have his request in hand. */
@ApplicationScoped
class Signals {
    /** So long it is told that a question ended without an answer; then it is history. */
    private static final Duration TOLD_AFTER_THE_END = Duration.ofDays(7);

    private final Participations participations;
    private final Consents consents;
    private final ConsentRequests requests;
    private final CodeLists lists;
    private final Texts texts;
    private final Clock clock;

    Signals(
            Participations participations,
            Consents consents,
            ConsentRequests requests,
            CodeLists lists,
            Texts texts,
            Clock clock) {
        this.participations = participations;
        this.consents = consents;
        this.requests = requests;
        this.lists = lists;
        this.texts = texts;
        this.clock = clock;
    }

    enum Code {
        /** A consent ends soon. */
        ENDS_SOON,
        /** The question was repeated, and still has no answer. */
        NO_ANSWER_YET,
        /** The last day of the question went by. */
        NO_ANSWER
    }

    /**
     * @param helpRequest of messaging-service
     * @param by the day that matters: the last one of the consent or of the question
     */
    record Signal(Code code, UUID helpRequest, UUID consentRequest, LocalDate by, String sentence) {}

    /** The most urgent first. */
    @Transactional
    List<Signal> of(ColleagueId colleague) {
        Map<UUID, UUID> helpRequests = participations.openInHandsOf(colleague).stream()
                .collect(Collectors.toMap(
                        Participations.OpenRequest::resident,
                        Participations.OpenRequest::request,
                        (one, other) -> one));
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingHours.ZONE);
        Stream<Signal> ending = consents.endingSoon(helpRequests.keySet(), today).stream()
                .map(consent -> endsSoon(consent, of(consent.resident(), helpRequests)));
        Stream<Signal> unanswered = requests.unanswered(helpRequests.keySet(), now.minus(TOLD_AFTER_THE_END)).stream()
                .filter(request -> !request.lapsed())
                .map(request -> unanswered(request, of(request.resident(), helpRequests)));
        return Stream.concat(ending, unanswered)
                .sorted(Comparator.comparing(Signal::by))
                .toList();
    }

    private static UUID of(ResidentId resident, Map<UUID, UUID> helpRequests) {
        return Objects.requireNonNull(helpRequests.get(resident.value()), "the request of a resident who is helped");
    }

    private Signal endsSoon(Consent consent, UUID helpRequest) {
        return new Signal(
                Code.ENDS_SOON,
                helpRequest,
                consent.requestId(),
                consent.until(),
                sentence(Code.ENDS_SOON, consent.recipientLabel(), consent.kinds(), consent.until()));
    }

    private Signal unanswered(ConsentRequest request, UUID helpRequest) {
        Code code = request.looksOpen() ? Code.NO_ANSWER_YET : Code.NO_ANSWER;
        return new Signal(
                code,
                helpRequest,
                request.id(),
                request.lastDay(),
                sentence(code, request.recipientLabel(), request.kinds(), request.lastDay()));
    }

    private String sentence(Code code, String who, Set<String> kinds, LocalDate by) {
        return texts.of("signal." + code, names(kinds), who, texts.date(by));
    }

    private String names(Collection<String> kinds) {
        return texts.list(kinds.stream()
                .map(code -> lists.knownKind(code).name())
                .sorted()
                .toList());
    }
}
