package nl.busbaan.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.busbaan.devstack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadabilityEndpointTest {
    private static final String PATH = "/directory/v1/readability";

    @Test
    void a_writer_is_told_what_reads_easier() {
        admin().body(Map.of("text", "U moet zich tijdig melden. Dat kan bij ons."))
                .post(PATH)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("EASIER"))
                .body("advice", equalTo("Kan makkelijker: voor één woord is er een makkelijker woord."))
                .body("hardWords.word", contains("tijdig"))
                .body("hardWords.plainer", contains("op tijd"))
                .body("longSentences", equalTo(List.of()))
                .body("fleschDouma", nullValue());
    }

    @Test
    void a_text_beyond_the_limit_or_none_is_refused() {
        admin().body(Map.of("text", "x".repeat(4001)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("text"));
        admin().body("{}").post(PATH).then().statusCode(400).body("violations.field", hasItem("text"));
        admin().body(Map.of("text", 5)).post(PATH).then().statusCode(400).body("violations.field", hasItem("text"));
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("beheerder")).contentType("application/json");
    }
}
