package nl.busbaan.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.busbaan.bench.load.Exchange;
import nl.busbaan.bench.load.StubServer;
import org.junit.jupiter.api.Test;

class RecordingProxyTest {
    private static final String TYPE = "application/vnd.elasticsearch+json; compatible-with=9";

    @Test
    void aSearchIsPassedOnUnchangedAndWrittenDown() throws Exception {
        try (var elasticsearch = new StubServer(200, "{\"took\":1}", 0);
                var proxy = new RecordingProxy(elasticsearch.url())) {

            var answer = ask(proxy, "POST", "/entries/_search?typed_keys=true", "{\"query\":\"é\"}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"took\":1}");
            assertThat(answer.headers().firstValue("X-Elastic-Product")).contains("Elasticsearch");
            assertThat(elasticsearch.asked)
                    .containsExactly(new StubServer.Asked(
                            "POST", "/entries/_search?typed_keys=true", TYPE, null, "{\"query\":\"é\"}"));
            assertThat(proxy.searches())
                    .containsExactly(
                            new Exchange("POST", "/entries/_search?typed_keys=true", TYPE, TYPE, "{\"query\":\"é\"}"));
        }
    }

    @Test
    void whatIsNoSearchIsPassedOnButDoesntCount() throws Exception {
        try (var elasticsearch = new StubServer(404, "", 0);
                var proxy = new RecordingProxy(elasticsearch.url())) {

            var answer = ask(proxy, "HEAD", "/entries", "");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(elasticsearch.asked).hasSize(1);
            assertThat(proxy.searches()).isEmpty();
        }
    }

    @Test
    void aNewSearchBeginsWithNothingWrittenDown() throws Exception {
        try (var elasticsearch = new StubServer(200, "{}", 0);
                var proxy = new RecordingProxy(elasticsearch.url())) {
            ask(proxy, "POST", "/entries/_search", "{}");

            proxy.forget();

            assertThat(proxy.searches()).isEmpty();
        }
    }

    private static HttpResponse<String> ask(RecordingProxy proxy, String method, String path, String body)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://" + proxy.hostAndPort() + path))
                .header("Content-Type", TYPE)
                .header("Accept", TYPE)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
