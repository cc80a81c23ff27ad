package nl.busbaan.messaging.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.messaging.casefile.CaseItemCopies;
import nl.busbaan.messaging.casefile.CaseItemCopy;
import nl.busbaan.messaging.correction.CorrectionCopies;
import nl.busbaan.messaging.correction.CorrectionCopy;
import nl.busbaan.messaging.handover.HandoverCopies;
import nl.busbaan.messaging.handover.HandoverCopy;
import nl.busbaan.messaging.helprequest.HelpRequestId;
import nl.busbaan.messaging.helprequest.RequestCopies;
import nl.busbaan.messaging.helprequest.RequestCopy;
import nl.busbaan.messaging.introduction.IntroductionCopies;
import nl.busbaan.messaging.introduction.IntroductionCopy;
import nl.busbaan.messaging.timeline.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what each feature holds of the resident who calls. No transaction is open while another service is asked. */
@ApplicationScoped
class MyCopies {
    private static final List<String> LEFT_OUT = List.of("left-out.drafts", "left-out.masked");

    private final RequestCopies requests;
    private final CaseItemCopies caseItems;
    private final CorrectionCopies corrections;
    private final HandoverCopies handovers;
    private final IntroductionCopies introductions;
    private final MaskedNames masked;
    private final Texts texts;
    private final ObjectMapper json;
    private final String service;
    private final Clock clock;

    MyCopies(
            RequestCopies requests,
            CaseItemCopies caseItems,
            CorrectionCopies corrections,
            HandoverCopies handovers,
            IntroductionCopies introductions,
            MaskedNames masked,
            Texts texts,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service,
            Clock clock) {
        this.requests = requests;
        this.caseItems = caseItems;
        this.corrections = corrections;
        this.handovers = handovers;
        this.introductions = introductions;
        this.masked = masked;
        this.texts = texts;
        this.json = json;
        this.service = service;
        this.clock = clock;
    }

    private record Found(
            RequestCopy request,
            List<CorrectionCopy> corrections,
            List<HandoverCopy> handovers,
            List<IntroductionCopy> introductions) {
        HelpRequestId id() {
            return new HelpRequestId(request.id());
        }
    }

    /** In the shape of {@link MyCopy}; empty when it can't be known now whose names must stay out. */
    Optional<JsonNode> ofCaller() {
        return masked.now().map(names -> names.outOf(json.valueToTree(everything())));
    }

    private MyCopy everything() {
        List<Found> found = QuarkusTransaction.requiringNew()
                .call(() -> requests.ofCaller().stream().map(this::found).toList());
        Map<UUID, List<CaseItemCopy>> data =
                caseItems.of(found.stream().map(Found::id).toList());
        return new MyCopy(
                service,
                clock.instant(),
                LEFT_OUT.stream().map(what -> texts.say(what, Map.of())).toList(),
                found.stream()
                        .map(one -> new MyCopy.Item(
                                one.request(),
                                data.getOrDefault(one.request().id(), List.of()),
                                one.corrections(),
                                one.handovers(),
                                one.introductions()))
                        .toList());
    }

    private Found found(RequestCopy request) {
        HelpRequestId id = new HelpRequestId(request.id());
        return new Found(request, corrections.of(id), handovers.of(id), introductions.of(id));
    }
}
