package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;

/** Every question that a resident was asked, answered or not. */
@ApplicationScoped
public class RequestCopies {
    private final ConsentRequests requests;
    private final Wording wording;
    private final CodeNames names;
    private final RecipientWords recipients;

    RequestCopies(ConsentRequests requests, Wording wording, CodeNames names, RecipientWords recipients) {
        this.requests = requests;
        this.wording = wording;
        this.names = names;
        this.recipients = recipients;
    }

    /** Newest first. Call it inside a transaction. */
    public List<RequestCopy> of(ResidentId resident) {
        return requests.of(resident).stream().map(this::copy).toList();
    }

    private RequestCopy copy(ConsentRequest request) {
        Wording.Shown shown = wording.of(request);
        return new RequestCopy(
                request.id(),
                shown.question(),
                shown.why(),
                names.kinds(request.kinds()),
                names.purpose(request.purpose()),
                recipients.of(request.recipient(), request.recipientLabel()),
                request.until(),
                request.askedByLabel(),
                request.askedAt(),
                request.remindedAt().filter(request::waitedAt).orElse(null),
                request.endedAt().filter(request::waitedAt).orElse(null),
                request.answer().map(Enum::name).orElse(null),
                request.answeredAt().orElse(null));
    }
}
