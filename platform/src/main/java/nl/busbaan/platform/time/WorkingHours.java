package nl.busbaan.platform.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Weekly opening hours (kantooruren) in Europe/Amsterdam, without Dutch public holidays. Written as
 * {@code mo-th 08:30-17:00;fr 08:30-12:30}; several spans a day are allowed ({@code mo 09:00-12:00,13:00-17:00}).
 * Daylight saving follows the zone: a working day of eight hours is eight hours on the clock on the wall.
 */
public final class WorkingHours {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Pattern PART = Pattern.compile("(\\w\\w)(?:-(\\w\\w))? (\\S+)");
    private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
    /** No calendar is closed longer; past this a search for an opening would never end. */
    private static final int HORIZON_DAYS = 400;

    private static final int MINUTES_A_DAY = 24 * 60;

    /** Office hours where nothing else is known. Below the patterns, because it is parsed with them. */
    public static final WorkingHours OFFICE = parse("mo-fr 09:00-17:00");

    private final Map<DayOfWeek, List<Span>> week;

    private record Span(LocalTime from, LocalTime until) {}

    private WorkingHours(Map<DayOfWeek, List<Span>> week) {
        this.week = week;
    }

    /** Which day it is in the Netherlands. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** @throws IllegalArgumentException when the text isn't of the form above, or has no opening at all */
    public static WorkingHours parse(String text) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (String part : text.toLowerCase(Locale.ROOT).strip().split("\\s*;\\s*", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw malformed(text);
            }
            int first = DAYS.indexOf(matcher.group(1));
            int last = matcher.group(2) == null ? first : DAYS.indexOf(matcher.group(2));
            if (first < 0 || last < first) {
                throw malformed(text);
            }
            List<Span> spans = spans(matcher.group(3), text);
            for (int day = first; day <= last; day++) {
                week.computeIfAbsent(DayOfWeek.of(day + 1), d -> new ArrayList<>())
                        .addAll(spans);
            }
        }
        week.values().forEach(spans -> spans.sort(Comparator.comparing(Span::from)));
        return new WorkingHours(week);
    }

    /**
     * A stretch of a week without holidays.
     *
     * @param from minutes since Monday 0:00, included
     * @param until minutes since Monday 0:00, excluded
     */
    public record WeekSpan(int from, int until) {}

    /** For those who ask of many hours at once whether they are open. */
    public List<WeekSpan> weekSpans() {
        List<WeekSpan> spans = new ArrayList<>();
        week.forEach((day, ofDay) ->
                ofDay.forEach(s -> spans.add(new WeekSpan(minuteOfWeek(day, s.from), minuteOfWeek(day, s.until)))));
        return spans;
    }

    public static int minuteOfWeek(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * MINUTES_A_DAY + time.toSecondOfDay() / 60;
    }

    private static List<Span> spans(String text, String whole) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = SPAN.matcher(part);
            if (!matcher.matches()) {
                throw malformed(whole);
            }
            try {
                LocalTime from = LocalTime.parse(matcher.group(1));
                LocalTime until = LocalTime.parse(matcher.group(2));
                if (!from.isBefore(until)) {
                    throw malformed(whole);
                }
                spans.add(new Span(from, until));
            } catch (DateTimeException e) {
                throw malformed(whole);
            }
        }
        return List.copyOf(spans);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "Working hours must read like 'mo-th 08:30-17:00;fr 08:30-12:30', not '%s'.".formatted(text));
    }

    public boolean isOpen(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        LocalTime time = local.toLocalTime();
        return on(local.toLocalDate()).stream().anyMatch(s -> !time.isBefore(s.from) && time.isBefore(s.until));
    }

    /** The moment itself when open, otherwise the next opening. */
    public Instant nextOpen(Instant moment) {
        if (isOpen(moment)) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(ZONE);
        for (int day = 0; day <= HORIZON_DAYS; day++) {
            LocalDate date = local.toLocalDate().plusDays(day);
            for (Span span : on(date)) {
                Instant opening = date.atTime(span.from).atZone(ZONE).toInstant();
                if (!opening.isBefore(moment)) {
                    return opening;
                }
            }
        }
        throw new IllegalStateException("These working hours never open after %s.".formatted(moment));
    }

    /** End of the span that is open now; empty when closed. */
    public Optional<Instant> openUntil(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        LocalTime time = local.toLocalTime();
        return on(local.toLocalDate()).stream()
                .filter(s -> !time.isBefore(s.from) && time.isBefore(s.until))
                .findFirst()
                .map(s -> local.toLocalDate().atTime(s.until).atZone(ZONE).toInstant());
    }

    /** The moment at which this much working time has passed since {@code start}. */
    public Instant plus(Instant start, Duration workingTime) {
        Instant at = nextOpen(start);
        Duration left = workingTime;
        while (true) {
            Instant end = openUntil(at).orElseThrow();
            Duration span = Duration.between(at, end);
            if (left.compareTo(span) <= 0) {
                return at.plus(left);
            }
            left = left.minus(span);
            at = nextOpen(end);
        }
    }

    /** Closing time of the working day that is {@code days} working days after that of {@code start}; 0 is the first open day. */
    public Instant endOfWorkingDay(Instant start, int days) {
        LocalDate date = nextOpen(start).atZone(ZONE).toLocalDate();
        for (int left = days; left > 0; left--) {
            date = nextOpen(date.plusDays(1).atStartOfDay(ZONE).toInstant())
                    .atZone(ZONE)
                    .toLocalDate();
        }
        return date.atTime(on(date).getLast().until).atZone(ZONE).toInstant();
    }

    /** True when there is an opening on that date. */
    public boolean isWorkingDay(LocalDate date) {
        return !on(date).isEmpty();
    }

    private List<Span> on(LocalDate date) {
        return Holidays.isHoliday(date) ? List.of() : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** As it is written; parsing it gives equal hours. */
    @Override
    public String toString() {
        return week.entrySet().stream()
                .map(e -> DAYS.get(e.getKey().getValue() - 1) + " "
                        + e.getValue().stream()
                                .map(s -> s.from.format(DateTimeFormatter.ISO_LOCAL_TIME)
                                                .substring(0, 5) + "-"
                                        + s.until
                                                .format(DateTimeFormatter.ISO_LOCAL_TIME)
                                                .substring(0, 5))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingHours hours && hours.week.equals(week);
    }

    @Override
    public int hashCode() {
        return week.hashCode();
    }
}
