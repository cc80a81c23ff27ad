package nl.busbaan.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Eventually;
import nl.busbaan.acceptance.play.Unmet;
import nl.busbaan.acceptance.product.Product;

/** The sample sociale kaart, as its administrator reaches it around the screens: what is where, and what has to be there first. */
final class Kaart {
    static final String NOOR = "raadsvrouw";
    static final String INITIATIVE = "initiatief";
    static final String ADMINISTRATOR = "beheerder";

    private final Api administrator;
    private final Api noor;

    Kaart(Product product) {
        administrator = product.as(ADMINISTRATOR);
        noor = product.cast().noor();
    }

    String idOf(String kind, String name) {
        return administrator
                .post("/directory/v1/search", Json.of("text", name, "kinds", List.of(kind)))
                .expect(200)
                .list("/hits")
                .stream()
                .filter(hit -> name.equals(hit.path("title").asText()))
                .map(hit -> hit.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new Unmet("The sample kaart has " + name));
    }

    /** Noor says that the telephone isn't right. */
    void phoneIsReported(String entry) {
        noor.post("/directory/v1/reports", Json.of("entryId", entry, "reason", "PHONE", "hearBack", false))
                .expect(201);
    }

    /** The initiative watches over its own entry, and is asked whether it holds. */
    void initiativeIsAsked(String entry) {
        administrator
                .call("PUT", "/directory/v1/entries/" + entry + "/owner")
                .body(Json.of("email", "initiatief@diaconie-noord.example"))
                .send()
                .expect(204);
        administrator
                .post("/directory/v1/entries/" + entry + "/confirmation-requests", null)
                .expect(204);
    }

    /** The administrator gives the offering another summary. */
    void summaryBecomes(String offering, String summary) {
        var path = "/directory/v1/offerings/" + offering;
        var now = administrator.get(path).expect(200);
        var whoDecides = now.list("/whoDecides").stream()
                .map(role -> role.path("code").asText())
                .toList();
        var body = Json.of("summary", summary, "whoDecides", whoDecides);
        fillUp(body, now.body());
        administrator.call("PUT", path).ifMatch(now.etag()).body(body).send().expect(200);
    }

    /** An organisation that came by file, as it stands on the kaart now. */
    Answer organisation(String name) {
        var id = Eventually.holds(() -> idOf("ORGANISATION", name));
        return administrator.get("/directory/v1/organisations/" + id).expect(200);
    }

    /** @return its name */
    String newOrganisation(String name, String phone) {
        fileSays(name, phone, "Een proef.");
        organisation(name);
        return name;
    }

    /** A file is read in that says so; all that isn't in it stays. */
    void fileSays(String organisation, String phone, String description) {
        administrator
                .call("POST", "/directory/v1/imports?file=organisations.csv&removal=KEEP")
                .text("text/csv", SampleFile.csv(organisation, phone, description))
                .send()
                .expect(200);
    }

    /** The administrator writes it otherwise. */
    void organisationBecomes(String organisation, String phone, String description) {
        var now = organisation(organisation);
        var body = Json.of("phone", phone, "description", description);
        fillUp(body, now.body());
        administrator
                .call("PUT", "/directory/v1/organisations/" + now.text("/id"))
                .ifMatch(now.etag())
                .body(body)
                .send()
                .expect(200);
    }

    /** With all that stays as it is. */
    private static void fillUp(ObjectNode body, JsonNode now) {
        now.properties().forEach(field -> {
            if (!body.has(field.getKey())) {
                body.set(field.getKey(), field.getValue());
            }
        });
    }

    String summaryOf(String offering) {
        return administrator
                .get("/directory/v1/offerings/" + offering)
                .expect(200)
                .text("/summary");
    }
}
