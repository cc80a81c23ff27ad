package nl.busbaan.messaging.emergency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.busbaan.messaging.casefile.CaseDataReader;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.messaging.casefile.CaseItems;
import nl.busbaan.messaging.casefile.Decision;
import nl.busbaan.messaging.casefile.DecisionPoint;
import nl.busbaan.messaging.casefile.Reading;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.CurrentProfessional;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.helprequest.HelpRequest;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.HelpRequests;
import nl.busbaan.messaging.resident.ResidentId;

/**
 * Reading in danger to life: here an open window stands in the place of taking part, and nowhere else. The decision point still decides
 * about each item and writes down who read it. Nothing is changed this way.
 */
@ApplicationScoped
class EmergencyReading {
    private final HelpRequests requests;
    private final CaseItems items;
    private final Windows windows;
    private final DecisionPoint decisions;
    private final CaseDataReader reader;
    private final Colleagues colleagues;
    private final Teams teams;
    private final CurrentProfessional me;
    private final Clock clock;

    EmergencyReading(
            HelpRequests requests,
            CaseItems items,
            Windows windows,
            DecisionPoint decisions,
            CaseDataReader reader,
            Colleagues colleagues,
            Teams teams,
            CurrentProfessional me,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.windows = windows;
        this.decisions = decisions;
        this.reader = reader;
        this.colleagues = colleagues;
        this.teams = teams;
        this.me = me;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Read(EmergencyView view) implements Outcome {}

        /** No such request, or no window open: which of the two isn't told. */
        record Nothing() implements Outcome {}

        record WindowUnknown() implements Outcome {}
    }

    private record Asked(ProfessionalId who, ResidentId resident) {}

    private record Found(HelpRequest request, Person inCharge, Optional<String> team, List<CaseItem> items) {}

    /** @param via a request of the resident, which the reader was sent by somebody who takes part in it */
    Outcome read(HelpRequestId via, String purpose) {
        Optional<Asked> asked = QuarkusTransaction.requiringNew().call(() -> {
            ProfessionalId who = me.helper();
            return requests.of(via).map(request -> new Asked(who, request.resident()));
        });
        return asked.map(one -> switch (windows.of(one.who(), one.resident())) {
                    case Windows.Seen.OpenUntil(Instant closesAt) -> within(closesAt, one, purpose);
                    case Windows.Seen.Closed() -> new Outcome.Nothing();
                    case Windows.Seen.Unknown() -> new Outcome.WindowUnknown();
                })
                .orElseGet(Outcome.Nothing::new);
    }

    private Outcome within(Instant closesAt, Asked asked, String purpose) {
        List<Found> found = QuarkusTransaction.requiringNew()
                .call(() -> requests.ofResident(asked.resident()).stream()
                        .sorted(Comparator.comparing(HelpRequest::openedAt).reversed())
                        .map(this::found)
                        .toList());
        Map<Reading.Asked, Decision> answers = decisions.decide(
                new Reading(asked.who(), asked.resident(), purpose, null),
                found.stream()
                        .flatMap(one -> one.items().stream())
                        .map(CaseDataReader::question)
                        .toList());
        EmergencyView view = new EmergencyView(
                closesAt, found.stream().map(one -> item(one, answers)).toList(), CaseDataReader.notice(answers));
        // Some of it may be permitted to him on another ground; without a window it is still none of his business.
        return clock.instant().isBefore(closesAt) ? new Outcome.Read(view) : new Outcome.Nothing();
    }

    private Found found(HelpRequest request) {
        return new Found(
                request,
                colleagues.person(request.inCharge()),
                teams.of(request.inChargeTeam()).map(Team::name),
                items.ofRequest(request.id()));
    }

    private EmergencyView.Item item(Found found, Map<Reading.Asked, Decision> answers) {
        HelpRequest request = found.request();
        return new EmergencyView.Item(
                request.id().value(),
                request.openedAt(),
                request.status(),
                found.inCharge(),
                found.team().orElse(null),
                reader.show(found.items(), answers));
    }
}
