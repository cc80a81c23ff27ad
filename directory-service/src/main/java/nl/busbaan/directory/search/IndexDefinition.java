package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.busbaan.directory.taxonomy.Synonym;
import nl.busbaan.directory.taxonomy.Taxonomy;

/** Settings and mapping of the index: the file of the repository, with the synonyms as they stand. */
@ApplicationScoped
class IndexDefinition {
    private static final String FILE = "/search/index.json";
    private static final String STOP_WORDS = "/search/stop-words.txt";
    private static final String COMPOUND_PARTS = "/search/compound-parts.txt";

    private final Taxonomy taxonomy;
    private final ObjectMapper json;
    private final ElasticsearchClient elasticsearch;

    IndexDefinition(Taxonomy taxonomy, ObjectMapper json, ElasticsearchClient elasticsearch) {
        this.taxonomy = taxonomy;
        this.json = json;
        this.elasticsearch = elasticsearch;
    }

    /** Tells whether an index was made by this definition, synonyms included. */
    String fingerprint() {
        String all = read(FILE) + read(STOP_WORDS) + read(COMPOUND_PARTS) + rules();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Body of a create-index call. */
    String body() throws IOException {
        ObjectNode body = (ObjectNode) json.readTree(read(FILE));
        JsonNode filters = body.at("/settings/analysis/filter");
        List<String> stopWords = lines(STOP_WORDS);
        fill(filters.get("unstemmed"), "keywords", stopWords);
        fill(filters.get("dutch_stop"), "stopwords", stopWords);
        fill(filters.get("compound_parts"), "word_list", stems(lines(COMPOUND_PARTS)));
        fill(filters.get("everyday_to_official"), "synonyms", rules());
        ((ObjectNode) body.get("mappings")).putObject("_meta").put("fingerprint", fingerprint());
        return json.writeValueAsString(body);
    }

    /** Everyday words keep their own meaning and get the official words beside them. */
    private List<String> rules() {
        List<String> rules =
                taxonomy.synonyms().stream().flatMap(IndexDefinition::rules).toList();
        // The filter refuses an empty list, which is what there is before the first import.
        return rules.isEmpty() ? List.of("wao => wao") : rules;
    }

    private static Stream<String> rules(Synonym synonym) {
        String official = String.join(
                ", ", synonym.official().stream().map(IndexDefinition::plain).toList());
        return synonym.everyday().stream()
                .map(IndexDefinition::plain)
                .map(said -> "%s => %s, %s".formatted(said, said, official));
    }

    /** Without what has a meaning in a synonym rule. */
    private static String plain(String words) {
        return words.replaceAll("[,=>\\\\]", " ").strip();
    }

    /** Compounds are cut after stemming, so their parts must be stems too. */
    private List<String> stems(List<String> words) throws IOException {
        return Stream.concat(
                        words.stream(),
                        elasticsearch
                                .indices()
                                .analyze(a -> a.tokenizer(t -> t.name("standard"))
                                        .filter(f -> f.definition(d -> d.stemmer(s -> s.language("dutch"))))
                                        .text(words))
                                .tokens()
                                .stream()
                                .map(AnalyzeToken::token))
                .filter(part -> part.length() >= 4)
                .distinct()
                .toList();
    }

    private static void fill(JsonNode filter, String setting, List<String> values) {
        ArrayNode list = ((ObjectNode) filter).putArray(setting);
        values.forEach(list::add);
    }

    private static List<String> lines(String resource) {
        return read(resource).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The resource %s can't be read.".formatted(resource), e);
        }
    }
}
