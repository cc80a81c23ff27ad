package nl.busbaan.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Dutch public holidays on which counters are closed (jollyday's calendar of the Netherlands). */
final class Holidays {
    private static final HolidayManager DUTCH =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private Holidays() {}

    static boolean isHoliday(LocalDate date) {
        return BY_YEAR.computeIfAbsent(date.getYear(), Holidays::of).contains(date);
    }

    private static Set<LocalDate> of(int year) {
        return DUTCH.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .map(h -> h.getDate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
