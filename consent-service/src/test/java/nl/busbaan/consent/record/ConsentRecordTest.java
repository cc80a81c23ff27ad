package nl.busbaan.consent.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.jwt.JwkSetConverter;
import com.google.crypto.tink.jwt.JwtPublicKeyVerify;
import com.google.crypto.tink.jwt.JwtValidator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.busbaan.consent.People;
import nl.busbaan.consent.ServiceTest;
import org.junit.jupiter.api.Test;

/** What a resident keeps of a consent, and what others can check of it. */
@QuarkusTest
class ConsentRecordTest extends ServiceTest {
    private static final String WHY = "Dan kan de arts zien waarom u niet 30 uur kunt werken.";

    @Test
    void the_record_says_who_may_read_what_why_until_when_and_what_was_shown() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        as("inwoner2")
                .get(consent + "/record")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", equalTo("dpv:ConsentRecord"))
                .body("'dct:conformsTo'", equalTo("https://w3id.org/dpv/schema/dpv-27560#record"))
                .body("'dpv:hasDataSubject'.'@id'", equalTo("urn:uuid:" + hanna))
                .body("'dpv:hasDataController'.'@id'", equalTo("urn:uuid:" + People.BUURTTEAM))
                .body("'dpv:hasDataController'.'dct:title'", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body("'dpv:hasLegalBasis'", contains("eu-gdpr:A6-1-a", "eu-gdpr:A9-2-a"))
                .body("'dpv:hasNotice'.'dct:language'", equalTo("nl"))
                .body("'dpv:hasNotice'.'dct:hasVersion'", equalTo("2"))
                .body("'dpv:hasNotice'.'dct:description'", containsString(WHY))
                .body("'dpv:hasNotice'.'dct:description'", startsWith("Mag de verzekeringsarts van UWV de brief"))
                .body("'dpv:hasProcess'.'dpv:hasPurpose'.'@id'", equalTo("busbaan:purpose:MEDICAL_ASSESSMENT"))
                .body("'dpv:hasProcess'.'dpv:hasPersonalData'.'@id'", contains("busbaan:kind:GP_LETTER"))
                .body("'dpv:hasProcess'.'dpv:hasPersonalData'.'@type'", contains("dpv:SpecialCategoryPersonalData"))
                .body("'dpv:hasProcess'.'dpv:hasRecipient'.'dct:title'", equalTo("de verzekeringsarts van UWV"))
                .body("'dpv:hasProcess'.'dpv:hasRecipient'.'dct:type'", equalTo("role at organisation"))
                .body("'dpv:hasProcess'.'dpv:hasStorageCondition'.'dct:valid'", equalTo(UNTIL.toString()))
                .body("'dpv:hasConsentStatus'.'@type'", contains("dpv:ConsentRequested", "dpv:ConsentGiven"))
                .body("'dpv:hasConsentStatus'[1].'dpv:isIndicatedBy'", equalTo("u"))
                .body("'dpv:hasConsentStatus'[1].'dpv:hasIndicationMethod'", equalTo("zelf, in Busbaan"))
                .body("'dpv:hasConsentStatus'[1].'busbaan:chain'.length()", equalTo(64));
    }

    @Test
    void what_was_withdrawn_is_in_the_record_with_the_yes_before_it() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        as("inwoner2").post(consent + "/withdrawal").then().statusCode(201);

        as("inwoner2")
                .get(consent + "/record")
                .then()
                .statusCode(200)
                .body(
                        "'dpv:hasConsentStatus'.'@type'",
                        contains("dpv:ConsentRequested", "dpv:ConsentGiven", "dpv:ConsentWithdrawn"));
    }

    @Test
    void the_notice_is_told_of_one_consent_and_left_out_of_the_list() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "NO");

        as("inwoner2")
                .get(consent)
                .then()
                .statusCode(200)
                .body("controller", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body("notice.text", containsString(WHY))
                .body("notice.language", equalTo("nl"));
        as("inwoner2")
                .get("/consent/v1/my-consents")
                .then()
                .statusCode(200)
                .body("items[0].controller", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body("items[0].notice", nullValue());
    }

    @Test
    void anyone_can_check_a_receipt_and_a_changed_one_is_refused() throws Exception {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");

        String receipt = as("inwoner2")
                .get(consent + "/receipt")
                .then()
                .statusCode(200)
                .contentType("application/jwt")
                .extract()
                .asString();

        JsonNode said = new ObjectMapper().readTree(verified(receipt));
        assertThat(said.path("@type").asText()).isEqualTo("dpv:ConsentReceipt");
        assertThat(said.path("dct:publisher").path("dct:title").asText()).isEqualTo("Buurtteam Amsterdam Zuidoost");
        assertThat(said.path("dpv:hasRecordOfActivity").path("@id").asText())
                .isEqualTo("urn:uuid:" + consent.substring(consent.lastIndexOf('/') + 1));
        assertThat(said.path("dpv:hasRecordOfActivity")
                        .path("dpv:hasNotice")
                        .path("dct:description")
                        .asText())
                .contains(WHY);
        assertThatThrownBy(() -> verified(changed(receipt))).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void nobody_else_gets_a_record_or_a_receipt() {
        UUID hanna = linked("inwoner2");
        String consent = given("inwoner2", gpLetterForTheDoctor(hanna), "YES");
        linked("inwoner");

        for (String paper : List.of("/record", "/receipt")) {
            as("inwoner").get(consent + paper).then().statusCode(404);
            as("raadsvrouw").get(consent + paper).then().statusCode(403);
            RestAssured.given().get(consent + paper).then().statusCode(401);
        }
    }

    @Test
    void a_part_that_was_refused_has_a_record_of_its_own() {
        UUID hanna = linked("inwoner2");
        Map<String, Object> wish = gpLetterForTheDoctor(hanna);
        wish.put("kinds", List.of("GP_LETTER", "ILLNESS"));
        answered("inwoner2", asked(wish), Map.of("answer", "YES", "release", "YES", "kinds", List.of("GP_LETTER")));

        List<String> ids =
                as("inwoner2").get("/consent/v1/my-consents").path("items.findAll { it.status == 'REFUSED' }.id");
        assertThat(ids).hasSize(1);
        as("inwoner2")
                .get("/consent/v1/my-consents/{id}/record", ids.getFirst())
                .then()
                .statusCode(200)
                .body("'dpv:hasProcess'.'dpv:hasPersonalData'.'@id'", contains("busbaan:kind:ILLNESS"))
                .body("'dpv:hasDataController'.'dct:title'", equalTo("Buurtteam Amsterdam Zuidoost"))
                .body("'dpv:hasConsentStatus'.'@type'", contains("dpv:ConsentRequested", "dpv:ConsentRefused"));
    }

    @Test
    void the_published_keys_are_public_halves_only() {
        UUID hanna = linked("inwoner2");
        as("inwoner2").get(given("inwoner2", gpLetterForTheDoctor(hanna), "YES") + "/receipt");

        RestAssured.given()
                .get("/consent/v1/receipt-keys")
                .then()
                .statusCode(200)
                .body("keys[0].kty", equalTo("EC"))
                .body("keys[0].alg", equalTo("ES256"))
                .body("keys[0]", not(hasKey("d")));
    }

    /** As someone would who has only the receipt and our address. */
    private static String verified(String receipt) throws GeneralSecurityException, IOException {
        String keys = RestAssured.given().get("/consent/v1/receipt-keys").asString();
        JwtValidator receipts = JwtValidator.newBuilder()
                .expectTypeHeader("consent-receipt+jwt")
                .allowMissingExpiration()
                .build();
        JwkSetConverter.toPublicKeysetHandle(keys)
                .getPrimitive(RegistryConfiguration.get(), JwtPublicKeyVerify.class)
                .verifyAndDecode(receipt, receipts);
        return new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String changed(String receipt) {
        int inPayload = receipt.indexOf('.') + 20;
        char other = receipt.charAt(inPayload) == 'A' ? 'B' : 'A';
        return receipt.substring(0, inPayload) + other + receipt.substring(inPayload + 1);
    }
}
