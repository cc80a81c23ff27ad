package nl.busbaan.consent.legalbasis;

import io.smallrye.config.ConfigMapping;
import java.time.Period;

@ConfigMapping(prefix = "busbaan.register")
public interface RegisterConfig {
    /** Whether unapproved entries may decide about special and criminal kinds. Only the local demo sets this. */
    boolean examplesPermit();

    /** How far back a proposal is held against the decisions that were taken. */
    Period effectPeriod();

    /** How many different questions of that period are judged again at most, the newest first. */
    int effectQuestions();
}
