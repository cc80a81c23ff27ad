package nl.busbaan.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.busbaan.devstack.testing.DevstackResource;
import nl.busbaan.devstack.testing.Tokens;
import nl.busbaan.platform.inbox.Inbox;
import org.junit.jupiter.api.Test;

/** Two transactions that want the same rows. */
@QuarkusTest
@QuarkusTestResource(
        value = DevstackResource.class,
        initArgs = {@ResourceArg(name = "module", value = "platform"), @ResourceArg(name = "keys", value = "true")})
class CollisionTest {
    private static final String PATH = "/sample/v1/greetings";

    @Inject
    DataSource database;

    @Inject
    Greetings greetings;

    @Inject
    Inbox inbox;

    @Test
    void who_can_not_have_a_row_in_time_hears_that_another_changes_it() throws SQLException {
        UUID greeting = greeting();
        try (Connection other = database.getConnection()) {
            hold(other, greeting);

            refused(lock(greeting));

            other.rollback();
        }
        lock(greeting).then().statusCode(204);
    }

    @Test
    void of_two_who_wait_for_each_other_one_goes_on_and_one_hears_that_another_changes_it() {
        UUID one = greeting();
        UUID two = greeting();

        CompletableFuture<Response> forth = CompletableFuture.supplyAsync(() -> lock(one, two));
        CompletableFuture<Response> back = CompletableFuture.supplyAsync(() -> lock(two, one));

        List<Response> answers = List.of(forth.join(), back.join());
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(204, 409);
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(CollisionTest::refused);
    }

    @Test
    void an_event_is_not_set_aside_because_another_transaction_was_in_the_way() throws SQLException {
        UUID greeting = greeting();
        AtomicInteger times = new AtomicInteger();
        try (Connection other = database.getConnection()) {
            hold(other, greeting);

            boolean taken = inbox.once("collision", event(), event -> {
                if (times.incrementAndGet() == 2) {
                    CompletableFuture.runAsync(() -> letGo(other)).join();
                }
                greetings.lock(List.of(greeting));
            });

            assertThat(taken).isTrue();
            assertThat(times).hasValue(2);
        }
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:busbaan:problem:wrong-state"));
    }

    private UUID greeting() {
        String location = greetings.greet("hallo").toString();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static Response lock(UUID... greetings) {
        return given().auth()
                .oauth2(Tokens.of("raadsvrouw"))
                .contentType(ContentType.JSON)
                .body(List.of(greetings))
                .post(PATH + "/locked");
    }

    private static void hold(Connection connection, UUID greeting) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement("select 1 from greeting where id = ? for update")) {
            lock.setObject(1, greeting);
            lock.execute();
        }
    }

    /** In a thread of its own: the one that has a transaction may not touch a connection of another. */
    private static void letGo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String event() {
        return """
                {"specversion":"1.0","id":"%s","source":"urn:nld:oin:1:systeem:sample","type":"nl.busbaan.groet.gegeven",
                "subject":"een","time":"2026-11-24T09:00:00Z","datacontenttype":"application/json",
                "dataschema":"urn:busbaan:schema:nl.busbaan.groet.gegeven:v1","data":{}}
                """.formatted(UUID.randomUUID());
    }
}
