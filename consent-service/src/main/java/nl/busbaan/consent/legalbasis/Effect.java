package nl.busbaan.consent.legalbasis;

import java.time.Instant;
import java.util.List;

/** What another register would have answered to the questions of the last days. The decision point knows; the register asks. */
public interface Effect {

    /** @param since the first moment that counts
     * @param changed terms that differ, before and after: only questions that one of them covers can turn out otherwise
     */
    record Comparison(Register now, Register then, List<Terms> changed, Instant since, int mostQuestions) {}

    /** One kind of change: so many answers for this kind of data, purpose and receiving task. */
    record Change(String kind, String purpose, String task, String before, String after, long times) {}

    /**
     * @param judged how many decisions were judged again
     * @param complete false when there were more different questions than were judged
     */
    record Result(long judged, boolean complete, List<Change> changes) {}

    Result of(Comparison comparison);
}
