package nl.busbaan.consent.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What is due and can't be done makes way for what can. */
@QuarkusTest
class QuestionSweepTest extends EndingConsentTest {

    @Test
    void one_that_fails_doesn_t_stop_the_others_and_is_tried_again_later() {
        givenForThreeMonths();
        String other = asked(gpLetterForTheDoctor(hanna));
        untilTold();
        rows.change("update consent set purpose = 'UNKNOWN_TO_US' where resident = ? and renewal = 'ASK'", hanna);
        Instant due = clock.instant().minusSeconds(60);
        rows.change("update consent set renew_at = ? where resident = ? and renewal = 'ASK'", at(due), hanna);
        rows.change(
                "update consent_request set next_moment = ?, reminded_at = null where id = ?::uuid", at(due), other);

        eventually(() -> renewAt().isAfter(clock.instant().plus(Duration.ofMinutes(10))));

        assertThat(renewAt()).isBefore(clock.instant().plus(Duration.ofMinutes(16)));
        eventually(() -> rows.one(
                        Long.class,
                        "select count(*) from consent_request where id = ?::uuid and reminded_at is not null",
                        other)
                == 1);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(java.time.ZoneOffset.UTC);
    }
}
