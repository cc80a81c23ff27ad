package nl.busbaan.devstack.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.testing.Tokens;

/** {@code ./busbaan replay [day]}: lets the running product make the decisions of a day again, and prints what would differ now. */
final class Replay {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Of each organisation that has officers in the sample one; the FG reads what is of no such organisation too. */
    private static final List<String> SUPERVISORS = List.of("fg", "privacy-uwv");

    private final Profile profile;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Replay(Profile profile) {
        this.profile = profile;
    }

    /** @return 0 when nothing differs */
    int run(List<String> arguments) {
        LocalDate day = arguments.isEmpty() ? LocalDate.now(ZoneId.of("Europe/Amsterdam")) : day(arguments.getFirst());
        Set<String> differences = new HashSet<>();
        for (String supervisor : SUPERVISORS) {
            replay(day, supervisor, differences);
        }
        System.out.printf("%s: %d decisions differ.%n", day, differences.size());
        return differences.isEmpty() ? 0 : 1;
    }

    /** What two organisations have to do with, both their officers see; it is listed once. */
    private void replay(LocalDate day, String supervisor, Set<String> listed) {
        long replayed = 0;
        long passed = 0;
        String cursor = "";
        do {
            JsonNode part = part(day, supervisor, cursor);
            replayed += part.path("replayed").asLong();
            passed += part.path("passed").asLong();
            for (JsonNode difference : part.path("differences")) {
                if (listed.add(difference.path("id").asText())) {
                    System.out.printf(
                            "%s  %s for %s%n    then %s%n    now  %s%n",
                            difference.path("id").asText(),
                            difference.path("kind").asText(),
                            difference.path("purpose").asText(),
                            outcome(difference.path("then")),
                            outcome(difference.path("now")));
                }
            }
            cursor = part.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        System.out.printf(
                "%s as %s: %d decisions made again; %d lines rest on no rule.%n", day, supervisor, replayed, passed);
    }

    private static String outcome(JsonNode outcome) {
        return outcome.isMissingNode()
                ? "can't be judged any more"
                : "%s: %s (%s) %s"
                        .formatted(
                                outcome.path("decision").asBoolean() ? "permitted" : "denied",
                                outcome.path("answer").asText(),
                                outcome.path("code").asText(),
                                outcome.path("registerEntry").asText(""));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Obstacle("\"%s\" is no day. Say it as in ./busbaan replay 2026-11-28.".formatted(text), e);
        }
    }

    private JsonNode part(LocalDate day, String supervisor, String cursor) {
        var where = URI.create("%s/consent/v1/decision-replays?day=%s&limit=1000%s"
                .formatted(
                        Service.CONSENT.url(profile),
                        day,
                        cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(where)
                            .timeout(PATIENCE)
                            .header(
                                    "Authorization",
                                    "Bearer " + Tokens.in(profile).account(supervisor))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Obstacle("The replay answers %d. Is Busbaan running?".formatted(response.statusCode()));
            }
            return json.readTree(response.body());
        } catch (IOException problem) {
            throw new Obstacle("Busbaan doesn't answer at %s. Run ./busbaan up first.".formatted(where), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }
}
