package nl.busbaan.messaging.helprequest;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.messaging.colleague.Colleague;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.Moments;
import nl.busbaan.messaging.timeline.Narrator;
import nl.busbaan.messaging.timeline.Step;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.messaging.timeline.Texts;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Reading requests: only by those who take part. */
@ApplicationScoped
class HelpRequestViews {
    private final HelpRequests requests;
    private final HelpRequestTexts notes;
    private final HandoversOfRequest handovers;
    private final ConsentsOfRequest consents;
    private final List<PromisesBeside> beside;
    private final CurrentProfessional me;
    private final Colleagues colleagues;
    private final ResidentTexts texts;
    private final Steps steps;
    private final Narrator narrator;
    private final Texts sentences;
    private final Clock clock;

    HelpRequestViews(
            HelpRequests requests,
            HelpRequestTexts notes,
            HandoversOfRequest handovers,
            ConsentsOfRequest consents,
            @All List<PromisesBeside> beside,
            CurrentProfessional me,
            Colleagues colleagues,
            ResidentTexts texts,
            Steps steps,
            Narrator narrator,
            Texts sentences,
            Clock clock) {
        this.requests = requests;
        this.notes = notes;
        this.handovers = handovers;
        this.consents = consents;
        this.beside = beside;
        this.me = me;
        this.colleagues = colleagues;
        this.texts = texts;
        this.steps = steps;
        this.narrator = narrator;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Transactional
    Optional<HelpRequestView> one(HelpRequestId id) {
        ProfessionalId reader = me.helper();
        return requests.of(id).filter(r -> r.isOpenTo(reader)).map(r -> of(r, reader));
    }

    @Transactional
    Page<HelpRequestView> mine(@Nullable String cursor, int limit) {
        Colleague colleague = me.colleague();
        if (colleague.enforces()) {
            return new Page<>(List.of(), null);
        }
        ProfessionalId reader = colleague.id();
        RequestPosition after = RequestPosition.decode(cursor);
        List<HelpRequest> rows = requests.inChargeOrDuo(reader, after.openedAt(), after.id(), limit + 1);
        return Page.cut(rows, limit, r -> Cursor.of(r.openedAt(), r.id().value()))
                .map(r -> of(r, reader));
    }

    HelpRequestView of(HelpRequest request, ProfessionalId reader) {
        UUID id = request.id().value();
        return new HelpRequestView(
                id,
                request.version(),
                request.resident().value(),
                request.calledName(texts).orElse(null),
                request.ownWords(texts),
                request.status(),
                colleagues.person(request.inCharge()),
                request.duo().map(colleagues::person).orElse(null),
                request.openedAt(),
                new HelpRequestView.SameDayAction(request.somethingWasDone(), request.sameDayBy()),
                soonest(request, reader).map(p -> nextStep(request, p)).orElse(null),
                request.bellRung(),
                actions(request),
                messages(request),
                handovers.seenBy(reader, request),
                request.isInChargeOrDuo(reader) ? consents.of(request) : List.of(),
                narrator.tell(stepsFor(reader, request), Narrator.Reader.PROFESSIONAL));
    }

    /** Where a resident goes in his own neighbourhood tells of faith and health. Who was brought in for a task doesn't read it. */
    private List<Step> stepsFor(ProfessionalId reader, HelpRequest request) {
        List<Step> all = steps.ofRequest(request.id().value());
        return request.isInChargeOrDuo(reader)
                ? all
                : all.stream().filter(step -> step.initiative().isEmpty()).toList();
    }

    /** Of what was promised on the request itself, and, for those who have it in hand, beside it. */
    private Optional<RunningPromise> soonest(HelpRequest request, ProfessionalId reader) {
        Stream<RunningPromise> promisedBeside = request.isInChargeOrDuo(reader)
                ? beside.stream().flatMap(promises -> promises.firstOf(request.id()).stream())
                : Stream.empty();
        return Stream.concat(request.running().stream(), promisedBeside).min(Comparator.comparing(RunningPromise::by));
    }

    private HelpRequestView.NextStep nextStep(HelpRequest request, RunningPromise running) {
        Instant by = running.by();
        String text = sentences.say("next." + running.promise(), Map.of("moment", Moments.say(by, clock)));
        return new HelpRequestView.NextStep(text, by, colleagues.person(request.inCharge()));
    }

    private List<HelpRequestView.Action> actions(HelpRequest request) {
        return notes.actions(request).stream()
                .map(a -> new HelpRequestView.Action(
                        a.id(), a.text(request.resident(), texts), colleagues.person(a.takenBy()), a.takenAt()))
                .toList();
    }

    private List<HelpRequestView.Message> messages(HelpRequest request) {
        return notes.messages(request).stream()
                .map(m -> new HelpRequestView.Message(
                        m.id(),
                        m.kind(),
                        m.sentAt(),
                        m.text(request.resident(), texts).orElse(null)))
                .toList();
    }
}
