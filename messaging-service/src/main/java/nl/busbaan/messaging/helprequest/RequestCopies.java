package nl.busbaan.messaging.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.resident.ResidentAccounts;
import nl.busbaan.messaging.resident.ResidentTexts;
import nl.busbaan.messaging.timeline.Narrator;
import nl.busbaan.messaging.timeline.Steps;
import nl.busbaan.platform.identity.Caller;

/** The requests of the resident who calls, with all that was written in them. Call it inside a transaction. */
@ApplicationScoped
public class RequestCopies {
    private final HelpRequests requests;
    private final HelpRequestTexts notes;
    private final ResidentTexts texts;
    private final Steps steps;
    private final Narrator narrator;
    private final Colleagues colleagues;
    private final Teams teams;
    private final ResidentAccounts accounts;
    private final Caller caller;

    RequestCopies(
            HelpRequests requests,
            HelpRequestTexts notes,
            ResidentTexts texts,
            Steps steps,
            Narrator narrator,
            Colleagues colleagues,
            Teams teams,
            ResidentAccounts accounts,
            Caller caller) {
        this.requests = requests;
        this.notes = notes;
        this.texts = texts;
        this.steps = steps;
        this.narrator = narrator;
        this.colleagues = colleagues;
        this.teams = teams;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Oldest first; none of an account that belongs to no resident. */
    public List<RequestCopy> ofCaller() {
        return requests.ofResidents(accounts.residentsOf(caller.account())).stream()
                .map(this::copy)
                .toList();
    }

    private RequestCopy copy(HelpRequest request) {
        return new RequestCopy(
                request.id().value(),
                request.ownWords(texts),
                request.calledName(texts).orElse(null),
                request.status(),
                colleagues.named(request.inCharge()),
                teams.of(request.inChargeTeam()).map(Team::name).orElse("een team"),
                request.duo().map(colleagues::named).orElse(null),
                request.openedAt(),
                request.sameDayBy(),
                request.actedAt().orElse(null),
                request.bellRungAt().orElse(null),
                request.running().map(RunningPromise::promise).orElse(null),
                request.running().map(RunningPromise::by).orElse(null),
                steps(request),
                actions(request),
                messages(request));
    }

    private List<RequestCopy.Step> steps(HelpRequest request) {
        return narrator.tellForKeeping(steps.ofRequest(request.id().value())).stream()
                .map(told -> new RequestCopy.Step(told.at(), told.text()))
                .toList();
    }

    private List<RequestCopy.Action> actions(HelpRequest request) {
        return notes.actions(request).stream()
                .map(action -> new RequestCopy.Action(
                        action.id(),
                        action.text(request.resident(), texts),
                        colleagues.named(action.takenBy()),
                        action.takenAt()))
                .toList();
    }

    private List<RequestCopy.Message> messages(HelpRequest request) {
        return notes.messages(request).stream()
                .map(message -> new RequestCopy.Message(
                        message.id(),
                        message.kind(),
                        message.sentAt(),
                        message.text(request.resident(), texts).orElse(null)))
                .toList();
    }
}
