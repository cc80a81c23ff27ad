package nl.busbaan.bench.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the load generator is to do, in a file, because Gatling makes its simulation itself and in a process of its own.
 *
 * @param path of the product's operation
 * @param peerRight what each right answer of the peer holds
 * @param rate arrivals per second while measuring
 * @param samples file to write the samples to
 */
public record Plan(
        Address product,
        String path,
        Address peer,
        String peerRight,
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
