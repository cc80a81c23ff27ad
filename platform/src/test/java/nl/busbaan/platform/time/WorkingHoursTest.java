package nl.busbaan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {
    private static final WorkingHours OFFICE = WorkingHours.parse("mo-fr 09:00-17:00");

    @ParameterizedTest(name = "{0} is open: {1} ({2})")
    @CsvSource({
        "2026-11-24T09:00, true,  opening is inclusive",
        "2026-11-24T16:59, true,  until the last minute",
        "2026-11-24T17:00, false, closing is exclusive",
        "2026-11-22T12:00, false, Sunday",
        "2026-12-25T10:00, false, Christmas on a Friday",
        "2027-04-27T10:00, false, King's Day on a Tuesday",
        "2027-03-29T10:00, false, Easter Monday",
        "2026-12-24T10:00, true,  the day before Christmas is an ordinary day"
    })
    void knows_when_it_is_open(LocalDateTime local, boolean open, String why) {
        assertThat(OFFICE.isOpen(amsterdam(local))).as(why).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} + {1} of working time = {2} ({3})")
    @CsvSource({
        "2026-11-24T10:00, PT2H,   2026-11-24T12:00, within the day",
        "2026-11-24T16:00, PT2H,   2026-11-25T10:00, over the night",
        "2026-11-27T16:00, PT2H,   2026-11-30T10:00, over the weekend",
        "2026-11-28T13:00, PT15M,  2026-11-30T09:15, sent on Saturday",
        "2026-12-24T16:30, PT1H,   2026-12-28T09:30, over Christmas and the weekend",
        "2026-12-31T16:30, PT1H,   2027-01-04T09:30, over New Year",
        "2026-11-24T09:00, PT8H,   2026-11-24T17:00, a whole day ends at closing time",
        "2027-03-26T16:00, PT2H,   2027-03-30T10:00, over Easter and the change to summer time",
        "2026-10-23T16:00, PT2H,   2026-10-26T10:00, over the change to winter time"
    })
    void adds_working_time(LocalDateTime start, Duration time, LocalDateTime expected, String why) {
        assertThat(OFFICE.plus(amsterdam(start), time)).as(why).isEqualTo(amsterdam(expected));
    }

    @ParameterizedTest(name = "end of working day {1} after {0} = {2}")
    @CsvSource({
        "2026-11-24T10:00, 0, 2026-11-24T17:00",
        "2026-11-24T17:30, 0, 2026-11-25T17:00",
        "2026-11-24T10:00, 1, 2026-11-25T17:00",
        "2026-11-27T10:00, 1, 2026-11-30T17:00",
        "2026-12-24T10:00, 2, 2026-12-29T17:00"
    })
    void finds_the_end_of_a_working_day(LocalDateTime start, int days, LocalDateTime expected) {
        assertThat(OFFICE.endOfWorkingDay(amsterdam(start), days)).isEqualTo(amsterdam(expected));
    }

    @Test
    void a_lunch_break_is_closed() {
        WorkingHours hours = WorkingHours.parse("mo 09:00-12:00,13:00-17:00");

        Instant afterLunch = hours.nextOpen(amsterdam(LocalDateTime.parse("2026-11-23T12:30")));

        assertThat(afterLunch).isEqualTo(amsterdam(LocalDateTime.parse("2026-11-23T13:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mo-fr 09:00-17:00", "mo-th 08:30-17:00;fr 08:30-12:30", "mo 09:00-12:00,13:00-17:00"})
    void what_it_writes_it_reads(String text) {
        WorkingHours hours = WorkingHours.parse(text);

        assertThat(WorkingHours.parse(hours.toString())).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mo", "mo-fr", "mo-fr 17:00-09:00", "fr-mo 09:00-17:00", "xx 09:00-17:00", "mo 25:00-26:00"})
    void refuses_what_it_cannot_read_and_says_how_it_should_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.parse(text))
                .withMessageContaining("mo-th 08:30-17:00");
    }

    private static Instant amsterdam(LocalDateTime local) {
        return local.atZone(WorkingHours.ZONE).toInstant();
    }
}
