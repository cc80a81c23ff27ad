package nl.busbaan.messaging.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the AVG guide says against sharing certain kinds; asked before something is offered. */
@ApplicationScoped
public class Guide {
    private static final Logger LOG = Logger.getLogger(Guide.class);
    private static final Set<String> AGAINST = Set.of("NOT_NEEDED", "NOT_ALLOWED");

    private final ConsentGateway consent;
    private final JsonWebToken token;

    Guide(ConsentGateway consent, JsonWebToken token) {
        this.consent = consent;
        this.token = token;
    }

    /**
     * @return per kind that shouldn't go along, why not; empty also when the guide doesn't answer: the handover goes on, and
     *     nothing is shown without a permit anyway
     */
    public Map<String, String> objections(
            @Nullable UUID receiver, @Nullable UUID team, String purpose, Set<String> kinds) {
        Map<String, String> objections = new HashMap<>();
        if (kinds.isEmpty()) {
            return objections;
        }
        try {
            GuidanceApi.Answers answers = consent.advise(
                    "Bearer " + token.getRawToken(), new GuidanceApi.Question(receiver, team, purpose, kinds));
            for (GuidanceApi.Answer answer : answers.items()) {
                if (AGAINST.contains(answer.answer()) && kinds.contains(answer.kind())) {
                    objections.put(answer.kind(), sentence(answer));
                }
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The AVG guide didn't answer; the handover goes on (%s).",
                    e.getClass().getName());
        }
        return objections;
    }

    private static String sentence(GuidanceApi.Answer answer) {
        String name = answer.kindName() == null ? answer.kind() : answer.kindName();
        String why = answer.sentence() == null ? "" : " " + answer.sentence();
        return answer.answer().equals("NOT_NEEDED")
                ? "Niet nodig voor deze collega: %s. Laat dit gegeven weg.%s".formatted(name, why)
                : "Dit mag u niet delen: %s. Laat dit gegeven weg.%s".formatted(name, why);
    }
}
