package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.busbaan.platform.time.WorkingHours;

/** When what is said about a question: always in office hours, and nothing in its last hours. */
@ApplicationScoped
class Moments {
    private static final WorkingHours OFFICE = WorkingHours.OFFICE;
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final QuestionsConfig config;

    Moments(QuestionsConfig config) {
        this.config = config;
    }

    /** When whoever is in charge hears that a consent ends soon; empty when it is too short for that. */
    Optional<Instant> told(Term term) {
        return Optional.of(opening(toldOn(term))).filter(at -> at.isBefore(endOf(term.until())));
    }

    /**
     * When the resident is asked whether it may go on, unless he was asked before; empty when there is no time for that.
     *
     * @param told when whoever is in charge hears of it; he has until the next working day at least to speak with the resident first
     */
    Optional<Instant> asked(Term term, Instant told) {
        LocalDate usual = term.until().minusDays(config.renewalAsked().toDays());
        return Optional.of(opening(later(usual, dayOf(told).plusDays(1))))
                .filter(at -> at.isBefore(endOf(term.until())));
    }

    private LocalDate toldOn(Term term) {
        long before = config.renewalAsked().plus(config.renewalTold()).toDays();
        return later(term.until().minusDays(before), term.thirdPassed());
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(WorkingHours.ZONE).toLocalDate();
    }

    /** When an open question is looked at first: to repeat it once, or at its end. */
    Instant first(Instant askedAt, LocalDate lastDay) {
        Instant reminder =
                OFFICE.nextOpen(OFFICE.plus(askedAt, WORKING_DAY.multipliedBy(config.reminderWorkingDays())));
        return mayRemind(reminder, lastDay) ? reminder : endOf(lastDay);
    }

    /** When an open question is looked at again that was to be repeated now; now itself when it may be repeated. */
    Instant reminder(Instant now, LocalDate lastDay) {
        Instant open = OFFICE.nextOpen(now);
        return mayRemind(open, lastDay) ? open : endOf(lastDay);
    }

    private boolean mayRemind(Instant at, LocalDate lastDay) {
        return at.isBefore(endOf(lastDay).minus(config.quietBeforeEnd()));
    }

    static Instant nextOpening(Instant now) {
        return opening(dayOf(now).plusDays(1));
    }

    static boolean open(Instant now) {
        return OFFICE.isOpen(now);
    }

    static Instant nextOpen(Instant now) {
        return OFFICE.nextOpen(now);
    }

    /** The first moment after that day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingHours.ZONE).toInstant();
    }

    private static Instant opening(LocalDate day) {
        return OFFICE.nextOpen(day.atTime(OPENING).atZone(WorkingHours.ZONE).toInstant());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
