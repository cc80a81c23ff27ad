package nl.busbaan.messaging.introduction;

import java.time.Instant;
import nl.busbaan.messaging.timeline.Moments;

/**
 * The yes that a colleague heard, as it stands among the actions on the request: who said it, to what exactly, and when. To whom he goes stands
 * with the introduction, where only those read it who have the request in hand.
 */
final class SpokenConsent {
    private SpokenConsent() {}

    static String asAction(String firstName, Instant at) {
        return "%s zei op %s: ja, stel mij voor in de buurt. Alleen met mijn voornaam, wens, taal en de dag."
                .formatted(firstName, Moments.sayFully(at));
    }
}
