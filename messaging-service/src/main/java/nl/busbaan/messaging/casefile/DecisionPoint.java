package nl.busbaan.messaging.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Asks the decision point, all kinds in one batch. Whatever goes wrong is a no. */
@ApplicationScoped
public class DecisionPoint {
    private static final Logger LOG = Logger.getLogger(DecisionPoint.class);

    private final ConsentGateway consent;

    DecisionPoint(ConsentGateway consent) {
        this.consent = consent;
    }

    /** Call it outside transactions, and only for someone who takes part or whose window of break glass is open: need to know comes first. */
    public Map<Reading.Asked, Decision> decide(Reading reading, Collection<Reading.Asked> asked) {
        List<Reading.Asked> questions = asked.stream().distinct().toList();
        Map<Reading.Asked, Decision> decisions = new HashMap<>();
        if (questions.isEmpty()) {
            return decisions;
        }
        questions.forEach(question -> decisions.put(question, new Decision.Unavailable()));
        try {
            List<AccessApi.Evaluation> answers =
                    consent.decide(batch(reading, questions)).evaluations();
            if (answers.size() != questions.size()) {
                LOG.errorf(
                        "The decision point gave %d answers to %d questions; nothing is shown.",
                        answers.size(), questions.size());
                return decisions;
            }
            for (int i = 0; i < questions.size(); i++) {
                decisions.put(questions.get(i), Decision.from(answers.get(i)));
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The decision point didn't answer; nothing is shown (%s).",
                    e.getClass().getName());
        }
        return decisions;
    }

    private static AccessApi.Questions batch(Reading reading, List<Reading.Asked> questions) {
        return new AccessApi.Questions(
                new AccessApi.Subject("professional", reading.reader().value()),
                new AccessApi.Action("read"),
                new AccessApi.Context(reading.purpose(), reading.handover()),
                questions.stream()
                        .map(q -> new AccessApi.Question(new AccessApi.Target(
                                "case-data",
                                q.kind(),
                                new AccessApi.Properties(
                                        reading.resident().value(),
                                        q.kind(),
                                        q.recordedByTeam().value()))))
                        .toList());
    }
}
