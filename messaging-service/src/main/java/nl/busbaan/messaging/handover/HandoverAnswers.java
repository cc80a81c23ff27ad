package nl.busbaan.messaging.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.busbaan.messaging.helprequest.HandoverStatus;
import nl.busbaan.platform.problem.ProblemException;
import nl.busbaan.platform.problem.ProblemType;
import nl.busbaan.platform.web.Version;

/** Turns what came of a change into an answer: the handover as the caller may see it, or a problem. */
@ApplicationScoped
class HandoverAnswers {
    private final HandoverViews views;

    HandoverAnswers(HandoverViews views) {
        this.views = views;
    }

    Response ok(Outcome outcome) {
        return answer(Response.ok(), changed(outcome));
    }

    Response answer(Response.ResponseBuilder response, HandoverId id) {
        HandoverView view = views.one(id).orElseThrow(ProblemException::notFound);
        return response.header(HttpHeaders.ETAG, new Version(view.version()).etag())
                .entity(view)
                .build();
    }

    static HandoverId changed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(HandoverId id) -> id;
            case Outcome.Unknown() -> throw ProblemException.notFound();
            case Outcome.NotYours() ->
                throw ProblemException.of(
                        ProblemType.NOT_ALLOWED, "Dit is aan een collega. Kijk wie nu aan zet is en bel die.");
            case Outcome.WrongState(var status) -> throw ProblemException.wrongState(sentence(status));
            case Outcome.Invalid(var violations) -> throw ProblemException.invalid(violations);
        };
    }

    private static String sentence(HandoverStatus status) {
        String now = switch (status) {
            case DRAFT -> "Deze vraag is nog een concept.";
            case OFFERED -> "Deze vraag is verstuurd en nog niet gelezen.";
            case READ -> "Deze vraag is gelezen en nog niet aangenomen.";
            case ACCEPTED -> "Deze vraag is al aangenomen.";
            case RESIDENT_SPOKEN -> "De inwoner is al gesproken.";
            case COMPLETED -> "Deze taak is al afgerond.";
            case RETURNED -> "Deze vraag is teruggegeven.";
            case WITHDRAWN -> "Deze vraag is ingetrokken.";
        };
        return now + " Daarom kan dit nu niet. Haal de nieuwste versie op.";
    }
}
