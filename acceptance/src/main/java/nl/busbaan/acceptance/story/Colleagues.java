package nl.busbaan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import nl.busbaan.acceptance.client.Answer;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.play.Unmet;

/** Finding colleagues in the sociale kaart. */
public record Colleagues(Api person) {

    public Answer search(String text) {
        return person.post("/directory/v1/search", Json.of("text", text)).expect(200);
    }

    /** The hit with that name. */
    public static JsonNode hit(Answer found, String name) {
        return found.list("/hits").stream()
                .filter(hit -> hit.path("title").asText().contains(name))
                .findFirst()
                .orElseThrow(() -> new Unmet("The search finds " + name + ": " + found.raw()));
    }

    public String idOf(String name) {
        return hit(search(name), name).path("id").asText();
    }

    public Answer page(String id) {
        return person.get("/directory/v1/professionals/" + id).expect(200);
    }
}
