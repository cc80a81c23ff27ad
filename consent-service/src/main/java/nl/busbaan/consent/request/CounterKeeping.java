package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** How long it stays on record that there were codes. That somebody answered or stopped with one, the history keeps. */
@ApplicationScoped
class CounterKeeping {
    private final CounterCodes codes;
    private final QuestionsConfig config;
    private final Clock clock;

    CounterKeeping(CounterCodes codes, QuestionsConfig config, Clock clock) {
        this.codes = codes;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void forget() {
        codes.delete("issuedAt < ?1", clock.instant().minus(config.counterCodeKept()));
    }
}
