package nl.busbaan.messaging.introduction;

/** What an initiative says. It needs no reason for a no. */
enum InitiativeAnswer {
    WELCOME,
    NO
}
