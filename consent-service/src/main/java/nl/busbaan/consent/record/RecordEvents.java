package nl.busbaan.consent.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.busbaan.consent.consent.Controller;
import nl.busbaan.consent.consent.Dossier;
import nl.busbaan.consent.consent.Step;
import nl.busbaan.platform.time.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * The events of a record (ISO/IEC TS 27560, 6.3.7): each with its time, its state, the type of consent, how long it holds, who brought it about
 * and how. The sentence of how is for people, {@code busbaan:method} for machines. What {@code busbaan:chain} holds is the link in the
 * chain that proves the step.
 */
@ApplicationScoped
class RecordEvents {
    /** AVG 4(11) and 9(2)(a): a clear act, and nothing that follows from silence. */
    private static final String TYPE = "dpv:ExplicitlyExpressedConsent";

    private static final String REQUESTED = "ConsentRequested";

    private final ObjectMapper json;

    RecordEvents(ObjectMapper json) {
        this.json = json;
    }

    ArrayNode of(Dossier dossier) {
        ArrayNode events = json.createArrayNode();
        dossier.moments().forEach(moment -> events.add(event(dossier, moment)));
        String now = dossier.state().term();
        if (!dossier.moments().getLast().step().state().equals(now)) {
            // Nobody does anything for a consent to end, so no step tells of it.
            LocalDate last = dossier.consent().until();
            ObjectNode over = typed(now).put("dct:date", startOfDayAfter(last));
            over.set("dpv:hasDuration", until(last));
            over.set("dpv:isImplementedByEntity", subject(dossier));
            // Kept beside the duration for whoever read it here before.
            events.add(over.put("dct:valid", last.toString()));
        }
        return events;
    }

    private ObjectNode event(Dossier dossier, Dossier.Moment moment) {
        Step step = moment.step();
        ObjectNode event = typed(step.state())
                .put("dct:date", step.at().toString())
                .put("dpv:isIndicatedBy", step.by())
                .put("dpv:hasIndicationMethod", step.how());
        event.set("dpv:isImplementedByEntity", step.state().equals(REQUESTED) ? asker(dossier) : subject(dossier));
        event.set("dpv:hasDuration", until(holdsUntil(moment)));
        if (step.method() != null) {
            event.put("busbaan:method", "busbaan:method:" + step.method());
        }
        if (step.release() != null) {
            event.put("busbaan:release", "busbaan:release:" + step.release());
        }
        event.put("busbaan:witnessed", step.witness() != null);
        put(event, "busbaan:recordedBy", step.recordedBy());
        put(event, "busbaan:witness", step.witness());
        put(event, "busbaan:saidAt", step.saidAt());
        put(event, "busbaan:signedOn", step.signedOn());
        put(event, "busbaan:paperKept", step.paperKept());
        return event.put("busbaan:chain", moment.hash());
    }

    private ObjectNode typed(String state) {
        return json.createObjectNode().put("@type", "dpv:" + state).put("dpv:hasLegalBasis", TYPE);
    }

    /** What was asked or said yes to holds until its last day, and after a no or a withdrawal nothing does. */
    private static LocalDate holdsUntil(Dossier.Moment moment) {
        return switch (moment.step().state()) {
            case "ConsentRefused", "ConsentWithdrawn" ->
                LocalDate.ofInstant(moment.step().at(), WorkingHours.ZONE);
            default -> moment.until();
        };
    }

    private ObjectNode until(LocalDate last) {
        return json.createObjectNode().put("@type", "dpv:UntilTimeDuration").put("dct:valid", last.toString());
    }

    private static String startOfDayAfter(LocalDate last) {
        return last.plusDays(1).atStartOfDay(WorkingHours.ZONE).toInstant().toString();
    }

    /** Of questions from before it was kept who asked, only the name is known. */
    private ObjectNode asker(Dossier dossier) {
        Controller controller = dossier.consent().controller();
        return controller == null
                ? json.createObjectNode()
                        .put("dct:title", dossier.moments().getFirst().step().by())
                : entity(controller.organisation());
    }

    private ObjectNode subject(Dossier dossier) {
        return entity(dossier.consent().resident().value());
    }

    private ObjectNode entity(UUID id) {
        return json.createObjectNode().put("@id", "urn:uuid:" + id);
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
