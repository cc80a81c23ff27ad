package nl.busbaan.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.busbaan.platform.collision.Collision;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every exception that reaches HTTP becomes a problem here. Why not quarkus-resteasy-problem: see ADR 0006.
 */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return answer(e.problem());
    }

    /** Bean Validation lists every violation; the JSON path starts after the method and its parameter. */
    @ServerExceptionMapper
    @Priority(Priorities.USER)
    Response violations(ResteasyReactiveViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(v -> Paths.of(v, v.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return answer(ProblemException.invalid(violations).problem());
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return answer(ProblemException.invalid(
                            Violation.inBody(Paths.of(mapping), "Deze waarde heeft niet de goede vorm."))
                    .problem());
        }
        return invalidBody();
    }

    /** Quarkus has a mapper of its own for this one, so the general one above would never see it. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    Response typeErrors(TypeErrorsException e) {
        return answer(ProblemException.invalid(e.violations()).problem());
    }

    @ServerExceptionMapper
    Response unauthorised(UnauthorizedException e) {
        return unauthorised();
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException e) {
        return unauthorised();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(Problem.of(
                ProblemType.NOT_ALLOWED,
                "Uw rol past niet bij deze handeling. Vraag een collega die dit wel mag.",
                List.of()));
    }

    /** What JAX-RS itself refuses: an unknown path, a wrong method or media type, a parameter that can't be converted. */
    @ServerExceptionMapper
    Response webApplication(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException jackson) {
            return unreadable(jackson);
        }
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> invalidBody();
            case 401 -> unauthorised();
            case 403 -> forbidden(new ForbiddenException());
            case 404 -> answer(ProblemException.notFound().problem());
            case 405 -> answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Gebruik een andere methode.", List.of()));
            case 406 -> answer(Problem.of(ProblemType.NOT_ACCEPTABLE, "Vraag om application/json.", List.of()));
            case 413 ->
                answer(Problem.of(ProblemType.TOO_LARGE, "Stuur minder tekst of een kleiner bestand.", List.of()));
            case 415 -> answer(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Stuur application/json.", List.of()));
            default -> status >= 500 ? unexpected(e) : e.getResponse();
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (Collision.isCauseOf(e)) {
            return answer(Problem.of(
                    ProblemType.WRONG_STATE,
                    "Iemand anders wijzigde dit op hetzelfde moment. Er is niets verloren. Probeer het nog eens.",
                    List.of()));
        }
        // The message may hold user text, so only the place is logged, with the trace that tells the rest.
        List<String> frames = new ArrayList<>();
        for (Throwable t = e; t != null && frames.size() < 12; t = t.getCause()) {
            StackTraceElement[] stack = t.getStackTrace();
            frames.add(t.getClass().getName() + (stack.length > 0 ? " at " + stack[0] : ""));
        }
        LOG.errorf("A call failed unexpectedly: %s", frames);
        LOG.debug("Stack of the failed call", e);
        return answer(Problem.of(
                ProblemType.INTERNAL, "Er is niets verloren. Probeer het zo nog eens, of bel uw collega.", List.of()));
    }

    private static Response unauthorised() {
        return Response.fromResponse(answer(Problem.of(ProblemType.NOT_SIGNED_IN, "Log eerst in.", List.of())))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response invalidBody() {
        return answer(Problem.of(
                ProblemType.INVALID_INPUT, "Wij kunnen dit bericht niet lezen. Stuur geldige JSON.", List.of()));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
