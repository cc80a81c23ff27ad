package nl.busbaan.directory;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Maintains the kaart as the administrator would. */
final class Maintaining {
    /** The id of no entry. */
    static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

    private static final String API = "/directory/v1/";

    private Maintaining() {}

    static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("beheerder")).contentType("application/json");
    }

    /** Adds an entry, and gives its id. */
    static String add(Map<String, Object> body, String kind) {
        return admin().body(body)
                .post(API + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** All that a list has, page by page: other tests add to it as well. */
    static List<Map<String, Object>> all(String list) {
        List<Map<String, Object>> items = new ArrayList<>();
        RequestSpecification asked = admin();
        while (true) {
            JsonPath page = asked.get(API + list + "?limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            String next = page.getString("nextCursor");
            if (next == null) {
                return items;
            }
            asked = admin().queryParam("cursor", next);
        }
    }

    static String organisationNamed(String name) {
        return all("organisations").stream()
                .filter(organisation -> name.equals(organisation.get("name")))
                .map(organisation -> String.valueOf(organisation.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** A good body of each kind, in places made for it, so that other tests keep their sample. */
    static Map<String, Object> bodyOf(String kind) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "source", "beheer",
                "sourceDate", "2026-11-01",
                "lastConfirmed", "2026-11-20",
                "areas", List.of("noord")));
        switch (kind) {
            case "organisations" -> body.putAll(Map.of("name", "Proef", "kind", "OTHER", "description", "Een proef."));
            case "teams" ->
                body.putAll(Map.of(
                        "organisationId", add(bodyOf("organisations"), "organisations"),
                        "name", "Proefteam",
                        "task", "WMO",
                        "description", "Een proef.",
                        "workingHours", "mo-fr 09:00-17:00"));
            case "professionals" -> {
                Map<String, Object> team = bodyOf("teams");
                body.putAll(Map.of(
                        "assignments",
                        List.of(assignment(team.get("organisationId"), add(team, "teams"), "teamleider", false)),
                        "givenName",
                        "Proef",
                        "familyName",
                        "Persoon",
                        "phone",
                        "+31 20 000 9000",
                        "email",
                        "proef@proef.example",
                        "workingHours",
                        "mo-fr 09:00-17:00",
                        "generated",
                        true));
            }
            case "offerings" ->
                body.putAll(Map.of(
                        "organisationId", add(bodyOf("organisations"), "organisations"),
                        "name", "Proefdienst",
                        "kind", "SERVICE",
                        "summary", "Een proef.",
                        "conditions", "Geen.",
                        "whoDecides", List.of("teamleider")));
            default -> body.putAll(Map.of("name", "Proefinitiatief", "description", "Een proef."));
        }
        return body;
    }

    static Map<String, Object> assignment(
            @Nullable Object organisation, @Nullable Object team, String role, boolean lead) {
        return Map.of(
                "organisationId",
                String.valueOf(organisation),
                "teamId",
                String.valueOf(team),
                "role",
                role,
                "teamLead",
                lead);
    }
}
