package nl.busbaan.messaging.promise;

/** What was promised; exactly one is running on whatever isn't finished. */
public enum Promise {
    /** The sender sends or throws away his draft. */
    FINISH_DRAFT,
    READ,
    ACCEPT,
    /** After acceptance: the resident has been spoken to. Only the resident may skip it. */
    SPEAK_WITH_RESIDENT,
    COMPLETE,
    /** After a return: the sender finds another way; the clock goes on. */
    FOLLOW_UP_RETURN,
    /** On the day a request is opened something is done. */
    ACT_SAME_DAY,
    /** The one in charge tells the resident how it stands. */
    KEEP_IN_TOUCH,
    /** The resident rang the bell: someone calls. */
    ANSWER_BELL,
    /** The resident said that something written about him is wrong: it is corrected, or explained. */
    ANSWER_CORRECTION,
    /** The resident was asked in the portal whether he may be introduced: someone calls him when he says nothing. */
    HEAR_RESIDENT,
    /** He was introduced to an initiative: someone calls it when it says nothing. The initiative itself is never chased. */
    HEAR_INITIATIVE
}
