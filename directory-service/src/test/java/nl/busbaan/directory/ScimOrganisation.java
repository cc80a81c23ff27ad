package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static nl.busbaan.directory.Maintaining.admin;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.parsing.Parser;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An organisation of a test's own, with one team, and a provisioning token for its directory. */
final class ScimOrganisation {
    static final String MEDIA_TYPE = "application/scim+json";
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String BUSBAAN = "urn:ietf:params:scim:schemas:extension:busbaan:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    final String id;
    final String teamId;
    final String tokenId;
    final String token;

    private ScimOrganisation(String name) {
        id = added(
                "organisations",
                Map.of("name", name, "kind", "OTHER", "description", "Een proef.", "phone", "+31 20 000 7000"));
        teamId = added(
                "teams",
                Map.of(
                        "organisationId", id,
                        "name", "Team Welkom",
                        "task", "WMO",
                        "description", "Een proef.",
                        "workingHours", "mo-th 09:00-16:00"));
        Response made = admin().body(Map.of("label", "Entra ID")).post(tokens());
        made.then().statusCode(201);
        tokenId = made.path("id");
        token = made.path("token");
    }

    static ScimOrganisation named(String name) {
        SampleKaart.importedOnce();
        RestAssured.registerParser(MEDIA_TYPE, Parser.JSON);
        return new ScimOrganisation(name);
    }

    private static String added(String kind, Map<String, Object> details) {
        Map<String, Object> body = new HashMap<>(details);
        body.putAll(Map.of(
                "source", "beheer",
                "sourceDate", "2026-11-01",
                "lastConfirmed", "2026-11-20",
                "areas", List.of("noord")));
        return Maintaining.add(body, kind);
    }

    String tokens() {
        return "/directory/v1/organisations/" + id + "/provisioning-tokens";
    }

    RequestSpecification scim() {
        return with(token);
    }

    static RequestSpecification with(String token) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(MEDIA_TYPE, ContentType.TEXT)))
                .header("Authorization", "Bearer " + token)
                .contentType(MEDIA_TYPE);
    }

    /** A user with all that is needed. */
    String user(String userName) {
        return create("""
                {"schemas": ["%s"], "userName": "%s", "name": {"givenName": "Sam", "familyName": "de Vries"},
                 "emails": [{"value": "%2$s", "type": "work", "primary": true}]}
                """.formatted(USER, userName)).path("id");
    }

    Response create(String user) {
        Response created = scim().body(user).post("/scim/v2/Users");
        created.then().statusCode(201);
        return created;
    }

    String group(String displayName, String... members) {
        return scim().body("""
                        {"schemas": ["%s"], "displayName": "%s", "members": [%s]}
                        """.formatted(GROUP, displayName, values(members)))
                .post("/scim/v2/Groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String values(String... ids) {
        return String.join(
                ", ", Arrays.stream(ids).map("{\"value\": \"%s\"}"::formatted).toList());
    }

    Response patch(String path, String operations) {
        return scim().body("{\"schemas\": [\"%s\"], \"Operations\": [%s]}".formatted(PATCH_OP, operations))
                .patch("/scim/v2/" + path);
    }

    Response get(String path) {
        return scim().get("/scim/v2/" + path);
    }

    Response find(String type, String filter) {
        return scim().queryParam("filter", filter).get("/scim/v2/" + type);
    }
}
