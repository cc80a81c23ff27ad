package nl.busbaan.messaging.timeline;

/** What can happen to a request. The sentences stand in {@code texts/steps.properties}, per reader. */
public enum StepCode {
    OPENED,
    ACTION_TAKEN,
    CASE_DATA_RECORDED,
    OFFERED,
    OFFERED_TO_TEAM,
    READ,
    ACCEPTED,
    RESIDENT_SPOKEN,
    COMPLETED,
    RETURNED,
    RETURNED_WITH_ALTERNATIVE,
    WITHDRAWN,
    FOLLOWED_UP,
    ESCALATED_TO_DUO,
    ESCALATED_TO_TEAM,
    ESCALATED_TO_LEAD,
    LEAD_CALLED_AGAIN,
    NO_DUO_REACHED,
    NO_TEAM_REACHED,
    NO_LEAD_REACHED,
    REQUEST_ESCALATED_TO_DUO,
    REQUEST_ESCALATED_TO_LEAD,
    BELL_RUNG,
    BELL_ANSWERED,
    REPLIED,
    DONE,
    REOPENED
}
