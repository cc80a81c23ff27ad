package nl.busbaan.directory.reachability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.busbaan.platform.time.WorkingHours;

/** Reachability in one Dutch B1 sentence. */
final class Sentences {
    private static final Locale DUTCH = Locale.of("nl");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", DUTCH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);

    private Sentences() {}

    static String of(Reachability reachability, Instant now) {
        return switch (reachability) {
            case Reachability.Now r ->
                "Neemt op tot %s%s."
                        .formatted(
                                until(r.until(), now),
                                r.standIn().map(s -> ", daarna " + s.name()).orElse(""));
            case Reachability.Later r ->
                "%s %s.%s"
                        .formatted(
                                r.busy() ? "Is bezet en neemt weer op" : "Neemt weer op",
                                when(r.nextOpen(), now),
                                r.standInAnswersNow()
                                        ? r.standIn()
                                                .map(s -> " Nu neemt %s op.".formatted(s.name()))
                                                .orElse("")
                                        : "");
            case Reachability.Away r ->
                "Is afwezig en neemt weer op %s.%s"
                        .formatted(
                                when(r.nextOpen(), now),
                                r.standIn()
                                        .map(s -> " %s neemt waar.".formatted(s.name()))
                                        .or(() -> r.team()
                                                .map(t -> t.phone() == null
                                                        ? " Vraag het aan het team."
                                                        : " Bel het team."))
                                        .orElse(""));
            case Reachability.Unknown r -> "Wij weten niet op welke tijden hier iemand opneemt.";
        };
    }

    /** Hours end the same day; what someone says of himself may last longer. */
    private static String until(Instant moment, Instant now) {
        LocalDate today = now.atZone(WorkingHours.ZONE).toLocalDate();
        if (moment.equals(today.plusDays(1).atStartOfDay(WorkingHours.ZONE).toInstant())) {
            return "24.00 uur";
        }
        return moment.atZone(WorkingHours.ZONE).toLocalDate().equals(today) ? time(moment) : when(moment, now);
    }

    private static String time(Instant moment) {
        return CLOCK.format(moment.atZone(WorkingHours.ZONE)) + " uur";
    }

    private static String when(Instant moment, Instant now) {
        ZonedDateTime local = moment.atZone(WorkingHours.ZONE);
        LocalDate today = now.atZone(WorkingHours.ZONE).toLocalDate();
        LocalDate day = local.toLocalDate();
        String name;
        if (day.equals(today)) {
            name = "vandaag";
        } else if (day.equals(today.plusDays(1))) {
            name = "morgen";
        } else if (day.isBefore(today.plusDays(7))) {
            name = WEEKDAY.format(local);
        } else {
            name = DATE.format(local);
        }
        return name + " om " + time(moment);
    }
}
