package nl.busbaan.consent.request;

/** Where a question stands, as colleagues see it: whether it was answered, and not what. A no that nobody heard looks like no answer. */
enum RequestStatus {
    OPEN,
    ANSWERED,
    /** Its last day went by without a yes. */
    ENDED,
    /** There was nothing left to ask: something else was said or asked about the same. */
    LAPSED;

    static RequestStatus of(ConsentRequest request) {
        if (request.answerShown()) {
            return ANSWERED;
        }
        if (request.looksOpen()) {
            return OPEN;
        }
        return request.lapsed() ? LAPSED : ENDED;
    }
}
