package nl.busbaan.acceptance.story;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.play.Eventually;

/**
 * The people of the stories, each signed in with a demo account, by the names they have in the sample data.
 *
 * @param noor sociaal raadsvrouw of the buurtteam, in charge
 * @param karim her duo
 * @param daan beoordelaar Ziektewet at UWV
 * @param samira his duo
 * @param petra their team lead
 * @param tom klantadviseur at UWV
 * @param marijke verzekeringsarts at UWV
 */
public record Cast(Api noor, Api karim, Api daan, Api samira, Api petra, Api tom, Api marijke, Api yousef, Api hanna) {

    /** @param tokens gives an account's access token */
    public static Cast of(URI gateway, UnaryOperator<String> tokens) {
        return new Cast(
                signedIn(gateway, tokens, "raadsvrouw"),
                signedIn(gateway, tokens, "raadsman"),
                signedIn(gateway, tokens, "uwv"),
                signedIn(gateway, tokens, "uwv-duo"),
                signedIn(gateway, tokens, "uwv-teamleider"),
                signedIn(gateway, tokens, "klantadviseur"),
                signedIn(gateway, tokens, "verzekeringsarts"),
                signedIn(gateway, tokens, "inwoner"),
                signedIn(gateway, tokens, "inwoner2"));
    }

    private static Api signedIn(URI gateway, UnaryOperator<String> tokens, String account) {
        return Api.signedIn(gateway, () -> tokens.apply(account));
    }

    public List<Api> professionals() {
        return List.of(noor, karim, daan, samira, petra, tom, marijke);
    }

    /** First sign-in links each account to its professional; the other services hear of it over Kafka. */
    public void signIn() {
        for (Api professional : professionals()) {
            professional.get("/directory/v1/me").expect(200);
        }
        for (Api professional : professionals()) {
            Eventually.holds(() -> professional.get("/messaging/v1/inbox").expect(200));
        }
    }

    /** What time it is in the product. */
    public Instant now() {
        return Instant.parse(noor.get("/messaging/v1/inbox").expect(200).text("/serverTime"));
    }
}
