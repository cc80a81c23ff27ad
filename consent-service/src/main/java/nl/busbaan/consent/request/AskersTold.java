package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import nl.busbaan.consent.consent.Called;
import nl.busbaan.consent.consent.NamesTold;
import nl.busbaan.consent.resident.ResidentId;

/** Who asked a resident something, and who stood at the counter. */
@ApplicationScoped
class AskersTold implements NamesTold {
    private final ConsentRequests requests;
    private final CounterCodes codes;

    AskersTold(ConsentRequests requests, CounterCodes codes) {
        this.requests = requests;
        this.codes = codes;
    }

    @Override
    public Stream<Called> to(ResidentId resident) {
        return Stream.concat(
                requests.of(resident).stream().map(request -> new Called(request.askedBy(), request.askedByLabel())),
                codes.of(resident).stream().map(code -> new Called(code.issuedBy(), code.issuedByLabel())));
    }
}
