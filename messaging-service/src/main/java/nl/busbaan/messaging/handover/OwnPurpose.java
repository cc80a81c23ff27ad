package nl.busbaan.messaging.handover;

import java.util.Map;

/**
 * What the sender's side reads its own case data for: the task of its team, not what the receiver needs it for. The codes are those
 * of consent-service.
 */
final class OwnPurpose {
    private static final String GENERAL = "GENERAL_HELP";
    private static final Map<String, String> BY_TASK = Map.of(
            "WMO", "WMO_SUPPORT",
            "PARTICIPATIEWET", "SOCIAL_ASSISTANCE",
            "SOCIALE_ZEKERHEID", "SICKNESS_BENEFIT",
            "ZORG", "MEDICAL_ASSESSMENT",
            "WGS", "DEBT_COUNSELLING",
            "TOESLAGEN", "ALLOWANCES",
            "JEUGDWET", "YOUTH_SUPPORT",
            "WONEN", "HOUSING");

    private OwnPurpose() {}

    static String of(String task) {
        return BY_TASK.getOrDefault(task, GENERAL);
    }
}
