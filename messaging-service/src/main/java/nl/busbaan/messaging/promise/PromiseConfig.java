package nl.busbaan.messaging.promise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/**
 * The promises of the lanes: {@code busbaan.promises.…} for all, {@code busbaan.promises.<organisation id>.…} for one
 * organisation's own.
 */
@ConfigMapping(prefix = "busbaan.promises")
interface PromiseConfig {
    String EVERYONE = "everyone";

    @WithParentName
    @WithUnnamedKey(EVERYONE)
    @WithDefaults
    Map<String, Terms> terms();

    /** Durations are working time of the receiver. */
    interface Terms {
        @WithDefault("PT15M")
        Duration urgentRead();

        @WithDefault("PT2H")
        Duration urgentAccept();

        /** From this time on, priority counts for the next working day. */
        @WithDefault("15:00")
        LocalTime priorityCutOff();

        @WithDefault("12:00")
        LocalTime priorityNextDay();

        @WithDefault("2")
        int normalWorkingDays();

        @WithDefault("1")
        int speakWorkingDays();

        @WithDefault("5")
        int completeWorkingDays();

        @WithDefault("5")
        int keepInTouchWorkingDays();

        @WithDefault("1")
        int bellWorkingDays();

        @WithDefault("PT30M")
        Duration toTeam();

        @WithDefault("PT30M")
        Duration toTeamLead();

        @WithDefault("PT2H")
        Duration repeatLead();

        @WithDefault("PT10M")
        Duration urgentToNextLevel();

        @WithDefault("PT1H")
        Duration urgentRepeatLead();
    }
}
