package nl.busbaan.devstack.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.testing.Tokens;

/** {@code ./busbaan judge}: asks the running product all judged queries over its API and prints the figures. */
public final class Judge {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PROFESSIONAL = "raadsvrouw";
    private static final double GOOD = 0.85;
    private static final double GOOD_WITH_TYPOS = 0.80;
    private static final double MOST_EMPTY = 0.02;

    private final URI search;
    private final Profile profile;
    private final Home home;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    public Judge(Home home, Profile profile) {
        this.home = home;
        this.profile = profile;
        this.search = URI.create(Service.GATEWAY.url(profile) + "/directory/v1/search");
    }

    /** @return 0 when the thresholds hold */
    public int run() {
        Path judged = home.project().resolve("directory-service/src/test/resources/judged");
        Kaart kaart = Kaart.in(home.project().resolve("sample-data"));
        List<JudgedQuery> queries = Judgements.read(judged.resolve("queries.csv"), kaart);
        Judging asTyped = Judging.of("judged", queries, this::hits);
        Judging withTypos = Judging.withTypos("judged, with typos", queries, this::hits);
        System.out.println(asTyped.report());
        System.out.println(withTypos.report());
        System.out.println(Judging.of("held out", Judgements.read(judged.resolve("held-out.csv"), kaart), this::hits)
                .report());
        List<JudgedQuery> unprepared = Judgements.read(judged.resolve("unprepared.csv"), kaart);
        System.out.println(Judging.of("unprepared", unprepared, this::hits).report());
        System.out.println(Judging.withTypos("unprepared, with typos", unprepared, this::hits)
                .report());
        System.out.println(Judging.of("spoken", Judgements.read(judged.resolve("spoken-tuning.csv"), kaart), this::hits)
                .report());
        System.out.println(Judging.of(
                        "spoken, held out", Judgements.read(judged.resolve("spoken-held-out.csv"), kaart), this::hits)
                .figures());
        boolean good = asTyped.ndcg() >= GOOD && asTyped.empty() <= MOST_EMPTY && withTypos.ndcg() >= GOOD_WITH_TYPOS;
        System.out.println(
                good
                        ? "Good: nDCG@10 at least 0.85, with typos 0.80, at most 2 % without result."
                        : "Not good enough: nDCG@10 0.85, with typos 0.80, and at most 2 % without result are asked.");
        return good ? 0 : 1;
    }

    private List<Hit> hits(String text) {
        try {
            byte[] body = json.writeValueAsBytes(Map.of("text", text, "limit", Measures.DEPTH));
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(search)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .header(
                                    "Authorization",
                                    "Bearer " + Tokens.in(profile).account(PROFESSIONAL))
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Obstacle("The search answers %d. Is Busbaan running?".formatted(response.statusCode()));
            }
            List<Hit> hits = new ArrayList<>();
            for (JsonNode hit : json.readTree(response.body()).path("hits")) {
                hits.add(new Hit(
                        hit.path("kind").asText(),
                        hit.path("title").asText(),
                        hit.path("organisationName").asText()));
            }
            return hits;
        } catch (IOException problem) {
            throw new Obstacle("Busbaan doesn't answer at %s. Run ./busbaan up first.".formatted(search), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Broken off.", interrupted);
        }
    }
}
