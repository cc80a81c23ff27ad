package nl.busbaan.consent.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.legalbasis.Entry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a line in the decision log (NL GOV profile): request, response, policies, information and configuration. The
 * resident stands in none of them, and of what a caller sends only words that we know are kept: the rest could be anything.
 */
@ApplicationScoped
class Papers {
    private final ObjectMapper json;
    private final CodeLists lists;
    private final String service;

    Papers(ObjectMapper json, CodeLists lists, @ConfigProperty(name = "busbaan.api-version") String service) {
        this.json = json;
        this.lists = lists;
        this.service = service;
    }

    /** @param information null when nothing was judged */
    @Embeddable
    record Written(
            @Column(name = "type") String type,

            @Column(name = "request") @ColumnTransformer(write = "?::jsonb")
            String request,

            @Column(name = "response") @ColumnTransformer(write = "?::jsonb")
            String response,

            @Column(name = "policies") @ColumnTransformer(write = "?::jsonb")
            String policies,

            @Column(name = "information") @ColumnTransformer(write = "?::jsonb") @Nullable
            String information,

            @Column(name = "configuration") @ColumnTransformer(write = "?::jsonb")
            String configuration) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Asked(
            @Nullable UUID subject,
            String action,
            @Nullable String kind,
            @Nullable UUID recordedByTeam,
            @Nullable String purpose,
            String askedBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Answered(
            boolean decision,
            @Nullable Answer answer,
            String code,
            @Nullable String article,
            @Nullable LocalDate until,
            List<String> obligations) {}

    private record Found(int results, boolean more) {}

    private record Policies(String name, String version, List<String> registerEntries) {}

    private record Configuration(String service, String codeLists, boolean examplesPermit) {}

    Written evaluation(Question question, Asker asker, Decision made, boolean examplesPermit) {
        Verdict verdict = made.verdict();
        Decision.Rested rested = made.rested();
        return new Written(
                "evaluation",
                asked(question, asker),
                write(new Answered(
                        made.permit(),
                        verdict == null ? null : verdict.answer(),
                        made.code(),
                        verdict == null ? null : verdict.article(),
                        verdict == null ? null : verdict.until(),
                        verdict == null ? List.of() : verdict.obligations())),
                policies(rested == null ? List.of() : rested.entries()),
                rested == null ? null : write(rested.facts()),
                configuration(examplesPermit));
    }

    Written search(Question question, Asker asker, int results, boolean more, boolean examplesPermit) {
        return new Written(
                "search",
                asked(question, asker),
                write(new Found(results, more)),
                policies(List.of()),
                null,
                configuration(examplesPermit));
    }

    Facts facts(String information) {
        try {
            return json.readValue(information, Facts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a decision in the log can't be read.", e);
        }
    }

    @Nullable
    JsonNode document(@Nullable String written) {
        try {
            return written == null ? null : json.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document of a decision in the log can't be read.", e);
        }
    }

    /**
     * The facts as officers read them. A no counts only where it outweighs a yes; elsewhere it is as if it wasn't said, and so it reads: nobody
     * sees that a resident said no alone. Nor do the numbers of his steps tell of it: those that are left are counted anew.
     *
     * @param who wanted to see
     */
    @Nullable
    JsonNode shown(@Nullable String information, @Nullable UUID who) {
        JsonNode facts = document(information);
        if (information != null && facts instanceof ObjectNode whole) {
            Set<Long> counting = who == null ? Set.of() : facts(information).outweighingNos(new ColleagueId(who));
            List<ObjectNode> told = whole.path("words")
                    .valueStream()
                    .map(ObjectNode.class::cast)
                    .filter(word -> word.path("yes").asBoolean()
                            || counting.contains(word.path("seq").asLong()))
                    .sorted(Comparator.comparingLong(word -> word.path("seq").asLong()))
                    .toList();
            ArrayNode words = whole.putArray("words");
            told.forEach(word -> words.add(word.put("seq", words.size() + 1)));
        }
        return facts;
    }

    private String asked(Question question, Asker asker) {
        return write(new Asked(
                question.subject(),
                question.known() ? question.action() : "unknown",
                lists.kind(question.kind()).isPresent() ? question.kind() : null,
                question.recordedByTeam(),
                question.purpose() != null && lists.purpose(question.purpose()).isPresent() ? question.purpose() : null,
                asker.label()));
    }

    private String policies(List<Entry> entries) {
        return write(new Policies(
                "consent-decision",
                Rule.VERSION,
                entries.stream().map(Papers::version).distinct().toList()));
    }

    private String configuration(boolean examplesPermit) {
        return write(new Configuration(service, lists.fingerprint(), examplesPermit));
    }

    /** "wams:3". */
    static String version(Entry entry) {
        return entry.id() + ":" + entry.version();
    }

    private String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own records can always be written as JSON.", e);
        }
    }
}
