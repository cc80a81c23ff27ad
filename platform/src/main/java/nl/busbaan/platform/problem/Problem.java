package nl.busbaan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as the caller reads it (RFC 9457). All violations are in it at once. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Foutmelding volgens RFC 9457, met alle fouten tegelijk.")
public record Problem(
        @Schema(required = true, examples = "urn:busbaan:problem:invalid-input")
        URI type,

        @Schema(required = true) String title,

        @Schema(required = true, minimum = "400", maximum = "599")
        int status,

        @Schema(required = true) String detail,
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, List<Violation> violations) {
        return new Problem(type.urn(), type.title(), type.status(), detail, violations);
    }
}
