package nl.busbaan.consent.decision;

import com.fasterxml.jackson.databind.JsonNode;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads AuthZEN 1.0 searches, as strictly as evaluations. What is looked for needs no id, and one that is given is ignored. */
final class AuthZenSearch {
    static final int MOST = 100;
    private static final int USUAL = 50;

    private AuthZenSearch() {}

    /**
     * @param question with an empty id, or {@code read} as action, where the search looks for it
     * @param token from the page before; null for the first page
     */
    record Wanted(
            Target target, Question question, @Nullable String token, int limit) {}

    /** @throws ProblemException 400 with all that is wrong */
    static Wanted read(Target target, @Nullable String contentType, @Nullable String body) {
        JsonNode root = AuthZen.root(contentType, body);
        Fields fields = new Fields(root);
        String subjectType = fields.text("subject", "type");
        String subjectId = target == Target.SUBJECT ? "" : fields.text("subject", "id");
        String action = target == Target.ACTION ? "read" : fields.text("action", "name");
        String resourceType = fields.text("resource", "type");
        String resourceId = target == Target.RESOURCE ? "" : fields.text("resource", "id");
        if (target == Target.ACTION) {
            fields.optionalEntity("action");
        }
        fields.optionalObject("subject", "properties");
        fields.optionalText(fields.optionalObject("action", "properties"), "action.properties.processing_activity_id");
        JsonNode properties = fields.optionalObject("resource", "properties");
        JsonNode context = fields.optionalEntity("context");
        String kind = fields.optionalText(properties, "resource.properties.kind");
        String resident = fields.optionalText(properties, "resource.properties.resident");
        String team = fields.optionalText(properties, "resource.properties.recordedByTeam");
        String purpose = fields.optionalText(context, "context.purpose");
        String traceparent = fields.optionalText(context, "context.traceparent");
        fields.optionalText(context, "context.time");
        JsonNode page = fields.optionalEntity("page");
        String token = fields.optionalText(page, "page.token");
        int limit = limit(page.path("limit"), fields);
        if (!fields.violations.isEmpty()) {
            throw ProblemException.invalid(fields.violations);
        }
        Question question = new Question(
                subjectType,
                subjectId,
                action,
                resourceType,
                kind == null || target == Target.RESOURCE ? resourceId : kind,
                Question.uuidOrNull(resident),
                Question.uuidOrNull(team),
                purpose,
                traceparent);
        return new Wanted(target, question, token == null || token.isEmpty() ? null : token, limit);
    }

    /** More than we give at once is no mistake: the caller gets fewer, and a token. */
    private static int limit(JsonNode limit, Fields fields) {
        if (limit.isMissingNode()) {
            return USUAL;
        }
        if (!limit.isIntegralNumber() || !limit.canConvertToInt() || limit.intValue() < 1) {
            fields.violations.add(Violation.inBody("page.limit", "Dit moet een getal van 1 of meer zijn."));
            return USUAL;
        }
        return Math.min(limit.intValue(), MOST);
    }
}
