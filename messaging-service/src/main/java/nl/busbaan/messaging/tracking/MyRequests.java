package nl.busbaan.messaging.tracking;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequestStatus;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.helprequest.RequestPosition;
import nl.busbaan.messaging.helprequest.ResidentMessage;
import nl.busbaan.messaging.notification.Live;
import nl.busbaan.messaging.promise.PromiseRules;
import nl.busbaan.messaging.promise.Promises;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.messaging.resident.ResidentId;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.StepCode;
import nl.busbaan.messaging.timeline.StepTaken;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.platform.idempotency.IdempotentRequest;
import nl.busbaan.platform.identity.Caller;
import nl.busbaan.platform.web.Cursor;
import nl.busbaan.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What the resident does with his own requests: look, ring the bell, answer, say it is done, open it again. */
@ApplicationScoped
class MyRequests {
    private final HelpRequests requests;
    private final MyRequestViews views;
    private final ResidentAccounts accounts;
    private final Caller caller;
    private final Promises promises;
    private final ResidentTexts texts;
    private final Steps steps;
    private final Live live;
    private final IdempotentRequest idempotency;
    private final Clock clock;

    MyRequests(
            HelpRequests requests,
            MyRequestViews views,
            ResidentAccounts accounts,
            Caller caller,
            Promises promises,
            ResidentTexts texts,
            Steps steps,
            Live live,
            IdempotentRequest idempotency,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.accounts = accounts;
        this.caller = caller;
        this.promises = promises;
        this.texts = texts;
        this.steps = steps;
        this.live = live;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What comes of it. */
    sealed interface Answer {
        record Now(MyRequestView view) implements Answer {}

        record Unknown() implements Answer {}

        record WrongState(HelpRequestStatus status) implements Answer {}
    }

    @Transactional
    Page<MyRequestView> mine(@Nullable String cursor, int limit) {
        List<ResidentId> ids = accounts.residentsOf(caller.account());
        RequestPosition after = RequestPosition.decode(cursor);
        List<HelpRequest> rows =
                ids.isEmpty() ? List.of() : requests.ofResidents(ids, after.openedAt(), after.id(), limit + 1);
        return Page.cut(rows, limit, r -> Cursor.of(r.openedAt(), r.id().value()))
                .map(views::of);
    }

    @Transactional
    Optional<MyRequestView> one(HelpRequestId id) {
        return requests.of(id).filter(this::isMine).map(views::of);
    }

    /** Ringing twice is heard twice, and doesn't move the promise. */
    @Transactional
    Answer ring(HelpRequestId id, @Nullable String text) {
        return change(id, HelpRequestStatus.OPEN, 201, request -> {
            request.ringBell(now(), rules(request));
            keep(request, ResidentMessage.Kind.BELL, text);
            return step(request, StepCode.BELL_RUNG)
                    .promising(request.running().map(RunningPromise::by).orElse(null));
        });
    }

    @Transactional
    Answer reply(HelpRequestId id, @Nullable String text) {
        return change(id, HelpRequestStatus.OPEN, 201, request -> {
            keep(request, ResidentMessage.Kind.REPLY, text);
            return step(request, StepCode.REPLIED);
        });
    }

    @Transactional
    Answer done(HelpRequestId id) {
        return change(id, HelpRequestStatus.OPEN, 204, request -> {
            request.done();
            return step(request, StepCode.DONE);
        });
    }

    @Transactional
    Answer reopen(HelpRequestId id) {
        return change(id, HelpRequestStatus.DONE, 201, request -> {
            request.reopen(now(), rules(request));
            return step(request, StepCode.REOPENED)
                    .about(request.inCharge())
                    .promising(request.running().map(RunningPromise::by).orElse(null));
        });
    }

    private Answer change(
            HelpRequestId id, HelpRequestStatus needed, int status, Function<HelpRequest, StepTaken> change) {
        Optional<HelpRequest> found = requests.locked(id).filter(this::isMine);
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        HelpRequest request = found.get();
        if (request.status() != needed) {
            return new Answer.WrongState(request.status());
        }
        steps.add(change.apply(request));
        requests.publish(request);
        idempotency.answered(status, null);
        live.tell(Live.HELP_REQUEST, id.value(), request.caretakers(), request.resident(), id.value());
        return new Answer.Now(views.of(request));
    }

    private boolean isMine(HelpRequest request) {
        return accounts.residentsOf(caller.account()).contains(request.resident());
    }

    private void keep(HelpRequest request, ResidentMessage.Kind kind, @Nullable String text) {
        Panache.getEntityManager().persist(new ResidentMessage(request, kind, now(), text, texts));
    }

    private PromiseRules rules(HelpRequest request) {
        return promises.keptBy(request.inCharge());
    }

    private Instant now() {
        return clock.instant();
    }

    private static StepTaken step(HelpRequest request, StepCode code) {
        return StepTaken.onRequest(code, request.id().value(), null);
    }
}
