package nl.busbaan.messaging.introduction;

enum ResidentAnswer {
    YES,
    /** Also after a yes, and also when he is welcome already. */
    RATHER_NOT
}
