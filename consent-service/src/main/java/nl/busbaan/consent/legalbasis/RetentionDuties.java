package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation must keep by law of what its own teams wrote down (bewaarplicht).
 *
 * @param organisation null for every organisation that isn't named beside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionDuties(@Nullable UUID organisation, List<Duty> duties) {

    /**
     * Data of these kinds, written down by a team with one of these tasks, is kept for so long.
     *
     * @param tasks codes, or {@code *}
     * @param kinds codes
     * @param months from the day on which it was written down
     * @param entry of the register that says so
     */
    public record Duty(Set<String> tasks, Set<String> kinds, int months, String law, String entry) {
        public boolean concerns(Set<String> some) {
            return tasks.contains(Terms.ANY) || tasks.stream().anyMatch(some::contains);
        }
    }
}
