package nl.busbaan.bench.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the load generator is to do, in a file, because Gatling makes its simulation itself and in a process of its own.
 *
 * @param operation what is asked
 * @param product address of the directory-service that is measured
 * @param peer address of Elasticsearch
 * @param token access token of the professional who searches
 * @param rate arrivals per second while measuring
 * @param samples file to write the samples to
 */
public record Plan(
        Operation operation,
        String product,
        String peer,
        String token,
        int warmUpUsers,
        int warmUpSeconds,
        double rate,
        int seconds,
        String samples,
        List<Question> questions) {
    static final String PROPERTY = "busbaan.bench.plan";
    private static final JsonMapper JSON = new JsonMapper();

    static Plan given() {
        try {
            return JSON.readValue(Path.of(System.getProperty(PROPERTY)).toFile(), Plan.class);
        } catch (IOException problem) {
            throw new IllegalStateException("The plan in -D%s can't be read.".formatted(PROPERTY), problem);
        }
    }

    void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }

    @Override
    public String toString() {
        return "Plan[%d questions, %s arrivals per second, %d s]".formatted(questions.size(), rate, seconds);
    }
}
