package nl.busbaan.consent.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.busbaan.consent.consent.RecipientWords;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;

/** Every question that a resident was asked, answered or not. */
@ApplicationScoped
public class RequestCopies {
    private final ConsentRequests requests;
    private final Sheets sheets;
    private final Wording wording;
    private final CodeNames names;
    private final RecipientWords recipients;

    RequestCopies(
            ConsentRequests requests, Sheets sheets, Wording wording, CodeNames names, RecipientWords recipients) {
        this.requests = requests;
        this.sheets = sheets;
        this.wording = wording;
        this.names = names;
        this.recipients = recipients;
    }

    /** Newest first. Call it inside a transaction. */
    public List<RequestCopy> of(ResidentId resident) {
        Map<UUID, List<RequestCopy.PaperCopy>> papers = sheets.of(resident).stream()
                .collect(Collectors.groupingBy(
                        Sheet::question,
                        Collectors.mapping(
                                sheet -> new RequestCopy.PaperCopy(
                                        sheet.number(), sheet.language(), sheet.madeAt(), sheet.madeByLabel()),
                                Collectors.toList())));
        return requests.of(resident).stream()
                .map(request -> copy(request, papers.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private RequestCopy copy(ConsentRequest request, List<RequestCopy.PaperCopy> papers) {
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
                request.answeredAt().orElse(null),
                papers);
    }
}
