package nl.busbaan.acceptance.play;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;

/**
 * Moves the product's domain time forward through the clock file of the local launcher, which holds an offset to system
 * time. It can't go back, so a story looks up what time it is in the product before it picks a moment.
 */
public final class MovableClock {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    /** Services look at the file again at most this often. */
    private static final Duration REREAD = Duration.ofMillis(250);

    private final Path file;
    private final Clock system;
    private final Supplier<Instant> product;

    /** @param product asks the product what time it is */
    public MovableClock(Path file, Clock system, Supplier<Instant> product) {
        this.file = file;
        this.system = system;
        this.product = product;
    }

    public ZonedDateTime now() {
        return product.get().atZone(AMSTERDAM);
    }

    /** Tuesday at ten, in a week without a holiday on that day or the next, because promises may run into the next. */
    public ZonedDateTime toNextWorkingTuesday() {
        var tuesday = nextWorkingTuesday(now());
        forwardTo(tuesday.toInstant());
        return tuesday;
    }

    static ZonedDateTime nextWorkingTuesday(ZonedDateTime now) {
        var tuesday = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)).with(TEN);
        while (tuesday.isBefore(now) || holiday(tuesday) || holiday(tuesday.plusDays(1))) {
            tuesday = tuesday.plusWeeks(1);
        }
        return tuesday;
    }

    private static boolean holiday(ZonedDateTime day) {
        return HOLIDAYS.isHoliday(day.toLocalDate());
    }

    public void forward(Duration duration) {
        forwardTo(product.get().plus(duration));
    }

    /** Does nothing when the product is there already. */
    public void forwardTo(Instant moment) {
        if (product.get().isBefore(moment)) {
            write(Duration.between(system.instant(), moment));
            Eventually.becomesTrue(
                    "The product's clock reaches " + moment,
                    () -> !product.get().isBefore(moment));
            settle();
        }
    }

    private void write(Duration offset) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException("The clock file %s can't be written.".formatted(file), problem);
        }
    }

    /** The other services see the new offset within their own interval. */
    private static void settle() {
        try {
            Thread.sleep(REREAD);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off.", interrupted);
        }
    }
}
