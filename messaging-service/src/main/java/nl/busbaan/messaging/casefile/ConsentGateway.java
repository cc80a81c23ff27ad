package nl.busbaan.messaging.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Calls to consent-service: 800 ms, no retry, and no waiting at all while it keeps failing. */
@ApplicationScoped
class ConsentGateway {
    private final AccessApi access;
    private final GuidanceApi guidance;

    ConsentGateway(@RestClient AccessApi access, @RestClient GuidanceApi guidance) {
        this.access = access;
        this.guidance = guidance;
    }

    @Timeout(value = 800, unit = ChronoUnit.MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 3, delayUnit = ChronoUnit.SECONDS)
    AccessApi.Answers decide(AccessApi.Questions questions) {
        return access.evaluations(questions);
    }

    @Timeout(value = 800, unit = ChronoUnit.MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 3, delayUnit = ChronoUnit.SECONDS)
    GuidanceApi.Answers advise(String bearer, GuidanceApi.Question question) {
        return guidance.guidance(bearer, question);
    }

    @Timeout(value = 800, unit = ChronoUnit.MILLIS)
    AccessApi.Kinds kinds() {
        return access.kinds();
    }
}
