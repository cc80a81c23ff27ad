package nl.busbaan.messaging.introduction;

public enum IntroductionStatus {
    /** The resident was asked in the portal, and nobody else has heard of it. */
    ASKED,
    /** He said yes, and the initiative may know. */
    INTRODUCED,
    WELCOME,
    /** The initiative said no; it needs no reason and is asked for none. */
    DECLINED,
    /** The resident would rather not, the one in charge took it back, or the day went by. */
    WITHDRAWN
}
