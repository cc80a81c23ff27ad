package nl.busbaan.acceptance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.story.Colleagues;
import nl.busbaan.acceptance.story.Handovers;
import nl.busbaan.acceptance.story.Residents;

/** One of each thing that a path can name, all of it Yousef's or the sociale kaart's: what others try to get at. */
final class Stakes {
    private final Map<String, String> byPath = new LinkedHashMap<>();
    final Residents.Request request;
    final String handover;
    final String daanId;

    Stakes(Product product) {
        var cast = product.cast();
        var residents = new Residents(cast.noor());
        request = residents.open(cast.yousef(), "Yousef", product.canary().in("Ik wacht op antwoord."));
        residents.link(cast.yousef(), request);
        cast.noor()
                .post(
                        "/messaging/v1/help-requests/" + request.id() + "/actions",
                        Json.of("text", product.canary().in("Gebeld.")))
                .expect(201);
        daanId = new Colleagues(cast.noor()).idOf("Daan de Wit");
        var noor = new Handovers(cast.noor());
        handover = noor.draft(request.id(), offerable(product));
        noor.act(handover, "offer", null).expect(200);
        name(cast.noor());
    }

    JsonNode offerable(Product product) {
        return Json.of(
                "receiverId",
                daanId,
                "lane",
                "NORMAL",
                "purpose",
                "SICKNESS_BENEFIT",
                "question",
                product.canary().in("Kun je helpen?"),
                "actionTaken",
                product.canary().in("Gebeld."),
                "caseDataIds",
                List.of());
    }

    private void name(Api noor) {
        var page = new Colleagues(noor).page(daanId);
        byPath.put("/messaging/v1/help-requests/", request.id());
        byPath.put("/messaging/v1/my-requests/", request.id());
        byPath.put("/messaging/v1/handovers/", handover);
        byPath.put("/messaging/v1/colleagues/", daanId);
        byPath.put("/directory/v1/professionals/", daanId);
        byPath.put("/directory/v1/organisations/", page.text("/assignments/0/organisationId"));
        byPath.put("/directory/v1/teams/", page.text("/assignments/0/teamId"));
        byPath.put("/directory/v1/offerings/", found(noor, "SCHEME"));
        byPath.put("/directory/v1/initiatives/", found(noor, "INITIATIVE"));
        byPath.put("/consent/v1/residents/", request.residentId());
    }

    private static String found(Api noor, String kind) {
        return noor.post("/directory/v1/search", Json.of("text", "samen eten ziektewet", "kinds", List.of(kind)))
                .expect(200)
                .text("/hits/0/id");
    }

    /** The path with a thing that exists in place of its first parameter; where we have none, an unknown one. */
    String path(Contract.Operation operation) {
        var id = byPath.entrySet().stream()
                .filter(each -> operation.path().startsWith(each.getKey() + "{"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        return fill(operation.path(), id) + query(operation);
    }

    /** The same path, naming a thing that doesn't exist. */
    String path(Contract.Operation operation, String id) {
        return fill(operation.path(), id) + query(operation);
    }

    /** What a call can't do without, so that it isn't refused for lacking it. */
    private String query(Contract.Operation operation) {
        return switch (operation.name()) {
            case "GET /messaging/v1/help-requests/{id}/case-data",
                    "GET /messaging/v1/help-requests/{id}/emergency-reading" -> "?purpose=WMO_SUPPORT";
            case "GET /consent/v1/consent-requests" -> "?residentId=" + request.residentId();
            default -> "";
        };
    }

    static String fill(String path, String id) {
        return path.replaceFirst("\\{[^}]+}", id)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
}
