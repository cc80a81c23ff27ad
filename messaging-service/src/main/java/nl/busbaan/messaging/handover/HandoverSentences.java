package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.helprequest.HandoverSummary;
import nl.busbaan.messaging.promise.EscalationLevel;
import nl.busbaan.messaging.promise.RunningPromise;
import nl.busbaan.messaging.timeline.Moments;
import nl.busbaan.messaging.timeline.Narrator;
import nl.busbaan.messaging.timeline.Texts;

/** What is said about where a handover stands: who does what, by when. */
@ApplicationScoped
public class HandoverSentences {
    private final Texts texts;
    private final Narrator narrator;
    private final Colleagues colleagues;
    private final Clock clock;

    HandoverSentences(Texts texts, Narrator narrator, Colleagues colleagues, Clock clock) {
        this.texts = texts;
        this.narrator = narrator;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** "Daan de Wit neemt aan vóór vandaag 17.00 uur". */
    public String nextStep(Handover handover) {
        return switch (handover.state()) {
            case HandoverState.Open open when open.promise().level() != EscalationLevel.NONE -> late(handover, open);
            case HandoverState.Open open -> next(open, "");
            case HandoverState.Completed _ -> texts.say("next.COMPLETED", Map.of());
            case HandoverState.Withdrawn _ -> texts.say("next.WITHDRAWN", Map.of());
        };
    }

    /** After the promise passed: who has been asked, and when the next one is. */
    private String late(Handover handover, HandoverState.Open open) {
        EscalationLevel level = open.promise().level();
        String asked = level == EscalationLevel.TEAM
                ? ""
                : handover
                        .called(level == EscalationLevel.DUO ? Participant.Role.DUO : Participant.Role.TEAM_LEAD)
                        .stream()
                        .map(id -> colleagues.person(id).name())
                        .collect(Collectors.joining(" en "));
        String key = asked.isEmpty() && level == EscalationLevel.TEAM_LEAD ? "late.NOBODY" : "late." + level;
        return texts.say(
                key, Map.of("asked", asked, "moment", Moments.say(open.promise().nextMoment(), clock)));
    }

    /** The same, to the resident; empty when this handover asks nothing of anybody any more. */
    public Optional<String> nextStepForResident(Handover handover) {
        return handover.state() instanceof HandoverState.Open open && !(open instanceof HandoverState.Draft)
                ? Optional.of(next(open, ".resident"))
                : Optional.empty();
    }

    /** The colleague who is expected to act; empty when it is a team. */
    public Optional<ProfessionalId> expectedPerson(Handover handover) {
        return handover.state() instanceof HandoverState.Open open
                        && Expected.of(open) instanceof Receiver.ToProfessional(ProfessionalId id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private String next(HandoverState.Open open, String reader) {
        RunningPromise promise = open.promise();
        return texts.say(
                "next." + promise.promise() + reader,
                Map.of("who", expected(open), "moment", texts.moment(promise.by(), clock)));
    }

    private String expected(HandoverState.Open open) {
        return switch (Expected.of(open)) {
            case Receiver.ToProfessional(ProfessionalId id) ->
                colleagues.person(id).name();
            case Receiver.ToTeam(TeamId team) -> texts.say("team.named", Map.of("team", narrator.teamName(team)));
        };
    }

    HandoverSummary.Escalation escalation(Handover handover, HandoverSummary.Role reader) {
        EscalationLevel level = handover.state() instanceof HandoverState.Open open
                ? open.promise().level()
                : EscalationLevel.NONE;
        if (level == EscalationLevel.NONE) {
            return new HandoverSummary.Escalation(level, null);
        }
        String sentence = switch (reader) {
            case DUO, TEAM, TEAM_LEAD -> texts.say("escalation." + reader.name(), Map.of());
            case RECEIVER, SENDER, IN_CHARGE -> texts.say("escalated." + level, Map.of());
        };
        return new HandoverSummary.Escalation(level, sentence);
    }
}
