package nl.busbaan.acceptance.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovableClockTest {
    @ParameterizedTest(name = "at {0} the story begins at {1}: {2}")
    @CsvSource({
        "2026-11-22T23:15, 2026-11-24T10:00, a Sunday night",
        "2026-11-24T09:59, 2026-11-24T10:00, just before ten on a Tuesday",
        "2026-11-24T10:01, 2026-12-01T10:00, just after ten on a Tuesday",
        "2027-04-23T12:00, 2027-05-11T10:00, Koningsdag on the Tuesday and Bevrijdingsdag on the Wednesday after",
        "2028-12-22T12:00, 2029-01-02T10:00, the second day of Christmas is the Tuesday",
    })
    void the_story_begins_on_a_tuesday_at_ten_without_a_holiday_around(LocalDateTime now, LocalDateTime begins) {
        var tuesday = MovableClock.nextWorkingTuesday(amsterdam(now));

        assertThat(tuesday).isEqualTo(amsterdam(begins));
    }

    private static ZonedDateTime amsterdam(LocalDateTime time) {
        return time.atZone(MovableClock.AMSTERDAM);
    }
}
