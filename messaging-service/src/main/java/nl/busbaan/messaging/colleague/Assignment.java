package nl.busbaan.messaging.colleague;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place where a colleague works (aanstelling). */
@Embeddable
public record Assignment(
        UUID organisationId,
        String organisationName,
        UUID teamId,
        String teamName,
        @Nullable String task,
        @Nullable String roleName,
        boolean teamLead) {
    /** The task of teams that check and fine. */
    static final String ENFORCEMENT = "HANDHAVING";

    boolean enforces() {
        return ENFORCEMENT.equals(task);
    }

    public TeamId team() {
        return new TeamId(teamId);
    }
}
