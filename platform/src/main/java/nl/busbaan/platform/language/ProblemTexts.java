package nl.busbaan.platform.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.busbaan.platform.problem.Problem;
import nl.busbaan.platform.problem.Violation;

/**
 * Problems in other languages. Their sentences stand in Dutch where they arise, beside the rule that they explain; a file per language
 * ({@code problems_en.json}, one of the platform and one of each service) has the translation of each that a resident can meet.
 */
@ApplicationScoped
public class ProblemTexts {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Map<Locale, Map<String, String>> files = new ConcurrentHashMap<>();

    ProblemTexts(ObjectMapper json) {
        this.json = json;
    }

    /** What isn't translated stays Dutch. */
    Problem in(Locale language, Problem problem) {
        if (language.equals(ReaderLanguage.DUTCH)) {
            return problem;
        }
        Map<String, String> texts = texts(language);
        return new Problem(
                problem.type(),
                texts.getOrDefault(problem.title(), problem.title()),
                problem.status(),
                texts.getOrDefault(problem.detail(), problem.detail()),
                problem.violations().stream()
                        .map(violation -> new Violation(
                                violation.field(),
                                violation.in(),
                                texts.getOrDefault(violation.message(), violation.message())))
                        .toList());
    }

    public Map<String, String> texts(Locale language) {
        return files.computeIfAbsent(language, this::read);
    }

    private Map<String, String> read(Locale language) {
        Map<String, String> found = new HashMap<>();
        try {
            for (URL file : Collections.list(Thread.currentThread()
                    .getContextClassLoader()
                    .getResources("problems_%s.json".formatted(language.toLanguageTag())))) {
                try (InputStream stream = file.openStream()) {
                    found.putAll(json.readValue(stream, TEXTS));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The problems in %s can't be read.".formatted(language), e);
        }
        return found;
    }
}
