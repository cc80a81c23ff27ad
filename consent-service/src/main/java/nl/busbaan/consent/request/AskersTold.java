package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.busbaan.consent.consent.Called;
import nl.busbaan.consent.consent.NamesTold;
import nl.busbaan.consent.resident.ResidentId;

/** Who asked a resident something, who put it on paper, and who stood at the counter. */
@ApplicationScoped
class AskersTold implements NamesTold {
    private final ConsentRequests requests;
    private final CounterCodes codes;
    private final Sheets sheets;

    AskersTold(ConsentRequests requests, CounterCodes codes, Sheets sheets) {
        this.requests = requests;
        this.codes = codes;
        this.sheets = sheets;
    }

    @Override
    public Stream<Called> to(ResidentId resident) {
        return Stream.of(
                        requests.of(resident).stream()
                                .map(request -> new Called(request.askedBy(), request.askedByLabel())),
                        sheets.of(resident).stream().map(sheet -> new Called(sheet.madeBy(), sheet.madeByLabel())),
                        codes.of(resident).stream().map(code -> new Called(code.issuedBy(), code.issuedByLabel())))
                .flatMap(Function.identity());
    }
}
