package nl.busbaan.messaging.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import nl.busbaan.platform.time.WorkingHours;

/** When each promise falls due, in the working hours of the one who must keep it. Each method is one rule. */
public final class PromiseRules {
    private final PromiseConfig.Terms terms;
    private final WorkingHours hours;

    PromiseRules(PromiseConfig.Terms terms, WorkingHours hours) {
        this.terms = terms;
        this.hours = hours;
    }

    /** The first promise after sending: in the lane spoed to be read, in the others to be accepted. */
    public RunningPromise onOffering(Lane lane, Instant sent) {
        return lane == Lane.URGENT
                ? RunningPromise.of(Promise.READ, hours.plus(sent, terms.urgentRead()))
                : RunningPromise.of(Promise.ACCEPT, acceptedBy(lane, sent));
    }

    public Instant acceptedBy(Lane lane, Instant sent) {
        return switch (lane) {
            case URGENT -> hours.plus(sent, terms.urgentAccept());
            case PRIORITY -> sameWorkingDay(sent);
            case NORMAL -> endOfWorkingDayAfter(sent, terms.normalWorkingDays());
        };
    }

    public RunningPromise onAcceptance(Instant accepted) {
        return RunningPromise.of(Promise.SPEAK_WITH_RESIDENT, endOfWorkingDayAfter(accepted, terms.speakWorkingDays()));
    }

    public RunningPromise onSpoken(Instant spoken) {
        return RunningPromise.of(Promise.COMPLETE, endOfWorkingDayAfter(spoken, terms.completeWorkingDays()));
    }

    /**
     * The clock goes on: the moment promised to the resident stays. When it passed already, or comes within an hour, the sender
     * gets one working hour to find another way.
     */
    public RunningPromise onReturn(Instant returned, Instant promisedBefore) {
        Instant soonest = hours.plus(returned, Duration.ofHours(1));
        return RunningPromise.of(Promise.FOLLOW_UP_RETURN, promisedBefore.isAfter(soonest) ? promisedBefore : soonest);
    }

    public RunningPromise onDraft(Instant saved) {
        return RunningPromise.of(Promise.FINISH_DRAFT, endOfWorkingDayAfter(saved, 1));
    }

    public RunningPromise onOpening(Instant opened) {
        return RunningPromise.of(Promise.ACT_SAME_DAY, endOfThisWorkingDay(opened));
    }

    public RunningPromise onContact(Instant at) {
        return RunningPromise.of(Promise.KEEP_IN_TOUCH, endOfWorkingDayAfter(at, terms.keepInTouchWorkingDays()));
    }

    public RunningPromise onBell(Instant rung) {
        return RunningPromise.of(Promise.ANSWER_BELL, endOfWorkingDayAfter(rung, terms.bellWorkingDays()));
    }

    /** Long before the month of AVG 12(3) is over. */
    public RunningPromise onCorrection(Instant asked) {
        return RunningPromise.of(Promise.ANSWER_CORRECTION, endOfWorkingDayAfter(asked, terms.normalWorkingDays()));
    }

    public RunningPromise onQuestionToResident(Instant asked, LocalDate visit) {
        return RunningPromise.of(Promise.HEAR_RESIDENT, inTimeFor(visit, asked));
    }

    public RunningPromise onIntroduction(Instant introduced, LocalDate visit) {
        return RunningPromise.of(Promise.HEAR_INITIATIVE, inTimeFor(visit, introduced));
    }

    /** As everything else, but on the same day when the visit would come first, and within a working hour when that is too late too. */
    private Instant inTimeFor(LocalDate visit, Instant moment) {
        Instant dayOfVisit = visit.atStartOfDay(WorkingHours.ZONE).toInstant();
        return Stream.of(endOfWorkingDayAfter(moment, terms.normalWorkingDays()), endOfThisWorkingDay(moment))
                .filter(at -> at.isBefore(dayOfVisit))
                .findFirst()
                .orElseGet(() -> hours.plus(moment, Duration.ofHours(1)));
    }

    /** When the next level is called if nothing happens; after the team lead, he is called again. */
    public Instant nextEscalation(Lane lane, EscalationLevel reached, Instant now) {
        boolean urgent = lane == Lane.URGENT;
        Duration wait = switch (reached) {
            case NONE, DUO -> urgent ? terms.urgentToNextLevel() : terms.toTeam();
            case TEAM -> urgent ? terms.urgentToNextLevel() : terms.toTeamLead();
            case TEAM_LEAD -> urgent ? terms.urgentRepeatLead() : terms.repeatLead();
        };
        return hours.plus(now, wait);
    }

    /** Before closing time when sent in time, else before noon of the next working day. */
    private Instant sameWorkingDay(Instant sent) {
        ZonedDateTime local = sent.atZone(WorkingHours.ZONE);
        LocalDate date = local.toLocalDate();
        boolean inTime = hours.isWorkingDay(date)
                && local.toLocalTime().isBefore(terms.priorityCutOff())
                && sent.isBefore(closing(date));
        return inTime ? closing(date) : beforeNoon(workingDayAfter(date, 1));
    }

    private Instant beforeNoon(LocalDate date) {
        Instant noon =
                date.atTime(terms.priorityNextDay()).atZone(WorkingHours.ZONE).toInstant();
        boolean opensBeforeNoon =
                hours.nextOpen(date.atStartOfDay(WorkingHours.ZONE).toInstant()).isBefore(noon);
        return opensBeforeNoon && noon.isBefore(closing(date)) ? noon : closing(date);
    }

    private Instant endOfThisWorkingDay(Instant moment) {
        LocalDate date = moment.atZone(WorkingHours.ZONE).toLocalDate();
        return hours.isWorkingDay(date) && moment.isBefore(closing(date))
                ? closing(date)
                : closing(workingDayAfter(date, 1));
    }

    private Instant endOfWorkingDayAfter(Instant moment, int days) {
        return closing(workingDayAfter(moment.atZone(WorkingHours.ZONE).toLocalDate(), days));
    }

    private LocalDate workingDayAfter(LocalDate date, int days) {
        LocalDate day = date;
        for (int left = days; left > 0; left--) {
            Instant next = hours.nextOpen(
                    day.plusDays(1).atStartOfDay(WorkingHours.ZONE).toInstant());
            day = next.atZone(WorkingHours.ZONE).toLocalDate();
        }
        return day;
    }

    private Instant closing(LocalDate workingDay) {
        return hours.endOfWorkingDay(workingDay.atStartOfDay(WorkingHours.ZONE).toInstant(), 0);
    }
}
