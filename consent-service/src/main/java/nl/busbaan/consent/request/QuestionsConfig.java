package nl.busbaan.consent.request;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "busbaan.consent-questions")
interface QuestionsConfig {
    /** How long before a consent ends the resident is asked whether it may go on. Whole days. */
    Duration renewalAsked();

    /** How long before that question whoever is in charge is told, so that he can ask in conversation. Whole days. */
    Duration renewalTold();

    /** After how many working days an unanswered question is repeated, once. */
    int reminderWorkingDays();

    /** How long before its end a question is left alone. */
    Duration quietBeforeEnd();

    /** How long a code at the counter works. */
    Duration counterCode();

    /** How long it is kept that there was a code, and when somebody looked with it. */
    Duration counterCodeKept();
}
